import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { act, HEADERS, newRow, paste, upload, type ImportAnswer } from '../../../test/support/importing.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { textSheet, xlsxOf } from '../../../test/support/xlsx-file.js';

jest.setTimeout(300_000);

const RUNS = 60;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<'officer' | 'gwentLead', Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, ['officer', 'gwentLead']);
  await facts.keep('before');
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const plan = async () =>
  JSON.stringify(await facts.query(`select md5(string_agg(m::text, '|' order by m.id)) as plan from milestone m`));

/** Cells of every nasty kind, and enough good ones that rows get through. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    "'",
    '"',
    '""',
    '\u0000',
    '\u0007',
    '\ud800',
    '\u202e',
    'ŵŷ',
    '😀',
    'x'.repeat(50_000),
    '<b>',
    '-',
    '#REF!',
    'NaN',
    'null',
    '__proto__',
    'constructor',
    '9'.repeat(400),
    '1e999',
  ),
);
const dates = fc.constantFrom(
  '2019-12-13',
  '13/12/2019',
  '12/13/2019',
  '05/06/2020',
  '13.12.19',
  '13 Rhagfyr 2019',
  '31 February 2020',
  '43753',
  '0001-01-01',
  '9999-12-31',
  '2018-03-31',
  '',
);
const known: Record<string, fc.Arbitrary<string>> = {
  Ref: fc.constantFrom(
    'GWP-3-01',
    'GWP-4-01',
    'GWP-4-02',
    'NAT-3-02',
    'SWP-3-01',
    'NEW-1',
    'NEW-2',
    'NEW-3',
    'new-1',
    'NEW 4',
  ),
  'Title (English)': fc.constantFrom('Training', 'Training begins', 'x'.repeat(201)),
  Workstream: fc.constantFrom('WF', 'FD', 'Workforce'),
  Force: fc.constantFrom('Gwent Police', 'NWP', 'cenedlaethol'),
  Tier: fc.constantFrom('Board', 'Rhaglen', 'force'),
  'Owner (English)': fc.constant('Head of training'),
  Baseline: dates,
  Forecast: dates,
  'Reason code': fc.constantFrom('Recruitment', 'Arall', 'other', ''),
  Reason: fc.constantFrom('', 'Late.'),
};
/** Rows that are right in themselves. */
const good = fc.constantFrom(newRow('NEW-5', { baseline: '2019-11-29' }), newRow('NEW-6', { force: 'National' }), [
  'GWP-3-01',
  '',
  '',
  '',
  '',
  '',
  '',
  '2019-12-13',
  'Recruitment',
  '',
]);
const strange = fc.tuple(
  ...HEADERS.map((header) => fc.oneof({ weight: 9, arbitrary: known[header]! }, { weight: 1, arbitrary: nasty })),
);
const rows = fc.array(fc.oneof(good, strange), { minLength: 1, maxLength: 8 });
const headers = fc.oneof(
  { weight: 8, arbitrary: fc.constant(HEADERS) },
  { weight: 1, arbitrary: fc.array(nasty, { maxLength: 12 }) },
);
const sheets = fc.tuple(
  headers,
  rows,
  fc.constantFrom('paste', 'csv', 'xlsx'),
  fc.constantFrom('officer', 'gwentLead'),
);

function send(caller: Caller, cells: readonly (readonly string[])[], kind: string): Promise<ImportAnswer> {
  if (kind === 'paste') return paste(caller, cells);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  if (kind === 'csv') return upload(caller, 'csv', cells.map((row) => row.map(quoted).join(',')).join('\r\n'));
  return upload(caller, 'xlsx', xlsxOf({ sheet: textSheet(cells) }));
}

it('whatever a sheet holds it is shown or refused in words; only confirming changes the plan, and undoing changes it back', async () => {
  let [applied, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(sheets, async ([head, body, kind, post]) => {
      await facts.restore('before');
      const before = await plan();
      const shown = await send(callers[post as 'officer'], [head, ...body], kind);
      expect([201, 413, 422]).toContain(shown.status);
      expect(await plan()).toBe(before);
      if (shown.status !== 201) {
        refused += 1;
        expect(shown.body.problems.every(({ text }) => text.length > 0)).toBe(true);
        return;
      }
      const { add, change } = shown.body.counts;
      const done = await act(callers[post as 'officer'], shown.body, 'confirmations');
      expect([add + change > 0 ? 201 : 409, shown.status]).toEqual([done.status, 201]);
      if (done.status !== 201) return expect(await plan()).toBe(before);
      applied += 1;
      const cited = await facts.query<{ n: number }>(`select count(*)::integer as n from milestone where cites = $1`, [
        shown.body.ref,
      ]);
      expect(cited[0]?.n).toBe(add + change);
      expect((await act(callers[post as 'officer'], done.body, 'undos')).status).toBe(201);
    }),
    { numRuns: RUNS, seed: 20191015, endOnFailure: true },
  );
  expect(applied).toBeGreaterThan(5);
  expect(refused).toBeGreaterThan(0);
});
