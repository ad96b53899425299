import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { refsSeen, upload } from '../../../test/support/importing.js';
import { generateMilestones, insertMilestones } from '../../../test/support/many-milestones.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { PROGRAMME_PATH, signInAll, type Caller } from '../../../test/support/requests.js';
import { tokenOf } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { readSheet } from './sheet/read-sheet.js';

jest.setTimeout(180_000);

const POSTS = ['officer', 'gwentLead', 'boardMember'] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
let officer: string;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  officer = await tokenOf(test, 'officer');
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

/** The bytes of a download. */
async function download(path: string, language: 'en' | 'cy' = 'en'): Promise<Buffer> {
  const response = await fetch(`${test.baseUrl}${PROGRAMME_PATH}${path}`, {
    headers: { authorization: `Bearer ${officer}`, 'accept-language': language },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}
const rowsOf = (kind: 'csv' | 'xlsx', bytes: Buffer) =>
  readSheet(kind, bytes).rows.map(({ cells }) => cells.map((cell) => cell?.date ?? cell?.text ?? ''));
const again = async (kind: 'csv' | 'xlsx', bytes: Buffer) => bodyOf(await upload(callers.officer, kind, bytes));

describe('milestones as a spreadsheet', () => {
  it('have the layout an import takes, the words of the reader’s language, and the order of the list', async () => {
    const [english, welsh] = [
      rowsOf('csv', await download('/milestones.csv?sort=ref')),
      rowsOf('csv', await download('/milestones.csv?sort=ref', 'cy')),
    ];
    expect(english[0]?.slice(0, 6)).toEqual(['Ref', 'Title (English)', 'Title (Welsh)', 'Workstream', 'Force', 'Tier']);
    expect(welsh[0]?.slice(0, 6)).toEqual([
      'Cyfeirnod',
      'Teitl (Saesneg)',
      'Teitl (Cymraeg)',
      'Ffrwd waith',
      'Heddlu',
      'Haen',
    ]);
    expect(english.slice(1).map(([ref]) => ref)).toEqual(await refsSeen(callers.officer));
    expect(english.find(([ref]) => ref === 'GWP-3-01')).toEqual(expect.arrayContaining(['GWP', '2019-11-08']));
  });

  it('hold what the filters let through, as at a day', async () => {
    const gwent = rowsOf('xlsx', await download('/milestones.xlsx?force=gwent&asAt=2019-07-01'));
    expect(gwent.length).toBeGreaterThan(2);
    expect(new Set(gwent.slice(1).map((cells) => cells[4]))).toEqual(new Set(['GWP']));
  });

  it('hold no more than the reader may see, and are not for everybody', async () => {
    const { text } = await callers.gwentLead('GET', '/milestones.csv');
    expect(text).not.toMatch(/\b(DPP|NWP|SWP)-/);
    expect((await callers.boardMember('GET', '/milestones.xlsx')).status).toBe(403);
    expect((await callers.officer('GET', '/milestones.csv?gold=1')).status).toBe(400);
  });

  it.each(['csv', 'xlsx'] as const)('sent in again as %s, in either language, change nothing', async (kind) => {
    for (const language of ['en', 'cy'] as const) {
      const shown = await again(kind, await download(`/milestones.${kind}`, language));
      const { same, ...others } = shown.counts;
      expect([same > 20, others]).toEqual([true, { add: 0, change: 0, refused: 0, warned: 0 }]);
    }
  });

  it('sent in again change nothing whatever their texts hold', async () => {
    const part = fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '"',
      ',',
      ';',
      ' ',
      '\n',
      '\t',
      'ŵ',
      'ŷ',
      '=cmd|',
      '<b>',
      '&',
      '_x000D_',
      'ff',
      '1',
      '😀',
      'e\u0301',
    );
    const words = fc
      .array(part, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    const sample = fc.sample(fc.record({ title: words, owner: words, reason: words }), {
      numRuns: 120,
      seed: 20191015,
    });
    await insertMilestones(test.database.superuserUrl, generateMilestones(120));
    for (const [index, { title, owner, reason }] of sample.entries()) {
      await facts.force(
        `update milestone set title = jsonb_set(title, '{en}', to_jsonb($2::text)), owner_post = jsonb_set(owner_post, '{en}', to_jsonb($3::text)), reason = $4 where ref = $1`,
        [`GEN-${String(index).padStart(5, '0')}`, title, owner, reason],
      );
    }
    for (const kind of ['csv', 'xlsx'] as const) {
      const bytes = await download(`/milestones.${kind}`);
      expect(
        rowsOf(kind, bytes)
          .flat()
          .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+$/.test(cell)),
      ).toEqual([]);
      const { counts, rows } = await again(kind, bytes);
      expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
      expect(counts).toMatchObject({ add: 0, change: 0, refused: 0 });
    }
  });

  it('are up to ten thousand at a time, within seconds', async () => {
    await insertMilestones(test.database.superuserUrl, generateMilestones(9_000));
    const start = performance.now();
    expect(rowsOf('csv', (await download('/milestones.csv?sort=ref')).subarray(0, 100_000)).length).toBeGreaterThan(
      500,
    );
    expect((await download('/milestones.xlsx')).length).toBeGreaterThan(200_000);
    expect(performance.now() - start).toBeLessThan(20_000);
    await insertMilestones(
      test.database.superuserUrl,
      generateMilestones(1_100).map((milestone) => ({ ...milestone, ref: `MORE${milestone.ref.slice(3)}` })),
    );
    const { status, body } = await callers.officer('GET', '/milestones.csv');
    expect([status, body.problems[0]?.code]).toEqual([422, 'export_too_large']);
  });
});
