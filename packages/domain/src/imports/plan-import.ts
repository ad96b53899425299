import type { SheetColumn } from './codes.js';
import { decideRow } from './decide-row.js';
import type { ColumnMapping } from './match-columns.js';
import type { ReadRow } from './read-rows.js';
import type { ImportContext, PresentMilestone, RowPlan } from './row-plan.js';
import { rowRefusal, type RowMessage } from './row-message.js';
import { suspectCells } from './suspect-cells.js';

/** What an import would do: every row with its outcome, what is said of columns, and how many rows of each outcome and with a warning. */
export interface ImportPlan {
  readonly rows: readonly RowPlan[];
  readonly notes: readonly RowMessage[];
  readonly counts: Readonly<Record<RowPlan['outcome'] | 'warned', number>>;
}

/** Columns without which no row can be understood. */
const NEEDED_COLUMNS = ['ref'] as const satisfies readonly SheetColumn[];

/** Refs that the rows speak of, once each: what the plan is asked for before `planImport`. */
export function refsOf(rows: readonly ReadRow[]): string[] {
  return [...new Set(rows.flatMap(({ values }) => (values.ref === undefined ? [] : [values.ref])))];
}

/** Works out what each row would do to the plan as it stands; a ref that stands twice is refused the second time. */
export function planImport(
  read: { readonly rows: readonly ReadRow[]; readonly notes: readonly RowMessage[] },
  mapping: ColumnMapping,
  present: ReadonlyMap<string, PresentMilestone>,
  context: ImportContext,
): ImportPlan {
  const firstRow = new Map<string, number>();
  const rows = read.rows.map((row): RowPlan => {
    const ref = row.values.ref;
    const first = ref === undefined ? undefined : firstRow.get(ref);
    if (ref !== undefined && first === undefined) firstRow.set(ref, row.number);
    if (ref !== undefined && first !== undefined) {
      const messages = [rowRefusal('ref', 'ref_repeated', { ref, row: first }), ...suspectCells(row.values, null)];
      return { number: row.number, ref, outcome: 'refused', acts: [], changes: [], messages };
    }
    return decideRow(row, ref === undefined ? null : (present.get(ref) ?? null), context);
  });
  const counts = { add: 0, change: 0, same: 0, refused: 0, warned: rows.filter(isWarned).length };
  rows.forEach(({ outcome }) => (counts[outcome] += 1));
  const missing = NEEDED_COLUMNS.filter((column) => !mapping.includes(column));
  return { rows, notes: [...missing.map((column) => rowRefusal(column, 'column_needed')), ...read.notes], counts };
}

function isWarned({ messages }: RowPlan): boolean {
  return messages.some(({ level }) => level === 'warning');
}
