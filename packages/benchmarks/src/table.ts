import type { Verdict } from './verdict.js';

const HEAD = ['measure', 'ours', 'against', 'result', 'bound', ''];

/** The run's table as text: one line a measure, numbers to the right, `pass` or `MISS` at the end of those with a bound. */
export function renderTable(verdicts: readonly Verdict[]): string {
  const rows = [HEAD, ...verdicts.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column))
      .join('  ')
      .trimEnd();
  const rule = widths
    .map((width) => '-'.repeat(width))
    .join('  ')
    .trimEnd();
  return [line(HEAD), rule, ...rows.slice(1).map(line)].join('\n');
}

function cellsOf({ name, ours, theirs, unit, value, bound, isAtLeast, isMet }: Verdict): string[] {
  const isRatio = theirs !== null;
  const amount = (number: number) => `${number.toFixed(number < 100 ? 1 : 0)} ${unit}`;
  return [
    name,
    amount(ours),
    isRatio ? amount(theirs) : '',
    isRatio ? value.toFixed(2) : amount(value),
    bound === null ? '' : `${isAtLeast ? '≥' : '≤'} ${bound}`,
    bound === null ? '' : isMet ? 'pass' : 'MISS',
  ];
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === HEAD.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
