import { describe, expect, it, jest } from '@jest/globals';
import { zipOf, xlsxOf, textSheet } from '../../../../test/support/xlsx-file.js';
import { SheetFault } from './sheet-fault.js';
import { SheetReader } from './sheet-reader.js';

jest.setTimeout(120_000);

const reader = new SheetReader();
const codeOf = async (kind: 'csv' | 'xlsx', bytes: Buffer): Promise<string> =>
  reader.read(kind, bytes).then(
    ({ rows }) => `${rows.length} rows`,
    (error: unknown) => (error instanceof SheetFault ? error.code : String(error)),
  );

/** How long reading took and how much this process grew meanwhile; the thread's own memory counts too. */
async function measured(work: () => Promise<string>): Promise<{ code: string; seconds: number; megabytes: number }> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const code = await work();
  clearInterval(watch);
  return { code, seconds: (performance.now() - start) / 1000, megabytes: (most - before) / 1_048_576 };
}

const book = (sheet: Buffer, claims?: number): Buffer =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      bytes: Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: Buffer.from(
        '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="sheet1.xml"/></Relationships>',
      ),
    },
    { name: 'xl/sheet1.xml', bytes: sheet, ...(claims === undefined ? {} : { claims }) },
  ]);
const rowsXml = (count: number) =>
  Buffer.from(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(count)}</sheetData></worksheet>`);

describe('reading a sheet in its thread', () => {
  it('answers with the rows', async () => {
    expect(await codeOf('xlsx', xlsxOf({ sheet: textSheet([['Ref'], ['A-1']]) }))).toBe('2 rows');
    expect(await codeOf('csv', Buffer.from('Ref,Title\nA-1,x\n'))).toBe('2 rows');
  });

  it.each<[string, 'csv' | 'xlsx', () => Buffer, string]>([
    [
      'a million rows of CSV, past five megabytes',
      'csv',
      () => Buffer.from('A-1,b\n'.repeat(1_000_000)),
      'sheet_too_large',
    ],
    [
      'a million rows of CSV within five megabytes',
      'csv',
      () => Buffer.from('1,2\n'.repeat(1_000_000)),
      'sheet_too_many_rows',
    ],
    ['five million blank lines', 'csv', () => Buffer.from('\n'.repeat(5_000_000)), 'sheet_empty'],
    ['a million rows of a workbook', 'xlsx', () => book(rowsXml(1_000_000)), 'sheet_too_many_rows'],
    ['a gigabyte of zeros', 'xlsx', () => book(Buffer.alloc(1_000_000_000)), 'sheet_unpacks_too_large'],
    [
      'a gigabyte that claims to be small',
      'xlsx',
      () => book(Buffer.alloc(1_000_000_000), 1_000),
      'sheet_unpacks_too_large',
    ],
    [
      'sixty megabytes of one attribute',
      'xlsx',
      () => book(Buffer.from(`<worksheet a="${'x'.repeat(60_000_000)}"/>`)),
      'sheet_damaged',
    ],
    ['sixty megabytes of nesting', 'xlsx', () => book(Buffer.from('<a>'.repeat(20_000_000))), 'sheet_damaged'],
    ['quotes without end', 'csv', () => Buffer.from('"'.repeat(5_000_001)), 'sheet_quotes_open'],
    [
      'one cell of five megabytes',
      'csv',
      () => Buffer.from(`Ref,Title\nA-1,"${'x'.repeat(5_000_000)}"`),
      'sheet_quotes_open',
    ],
  ])('bounds %s', async (_name, kind, make, expected) => {
    const bytes = make();
    const { code, seconds, megabytes } = await measured(() => codeOf(kind, bytes));
    expect([code, seconds < 12, megabytes < 600]).toEqual([expected, true, true]);
  });

  it('goes on reading after all that, many at once', async () => {
    const good = Buffer.from('Ref,Title\nA-1,x\n');
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf('csv', good)));
    expect(new Set(codes)).toEqual(new Set(['2 rows']));
  });
});
