import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Import, Milestone } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { act, HEADERS, newRow, outcomes, paste, upload, type ImportAnswer } from '../../../test/support/importing.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { textSheet, xlsxOf } from '../../../test/support/xlsx-file.js';

jest.setTimeout(120_000);

const HEADER = 'camau-personal-data';
const NUMBER = '07700 900123';
const OPEN = 'GWP-3-01';
const SHEET = [
  HEADERS,
  newRow('NEW-1', { title: `Ring ${NUMBER} or CF10 3NQ` }),
  newRow('NEW-2'),
  [OPEN, '', '', '', '', '', '', '2019-12-13', 'Recruitment', `Ring ${NUMBER}.`],
  newRow('NEW 4', { title: `Ring ${NUMBER}` }),
];
const WARNED = [
  '2 add titleEn:personal_data_phone_number titleEn:personal_data_postcode',
  '3 add',
  '4 change reason:personal_data_phone_number',
  '5 refused ref:ref_invalid titleEn:personal_data_phone_number',
];
const FINDINGS = [
  { pointer: '/rows/2/titleEn', kind: 'phone_number' },
  { pointer: '/rows/2/titleEn', kind: 'postcode' },
  { pointer: '/rows/4/reason', kind: 'phone_number' },
  { pointer: '/rows/5/titleEn', kind: 'phone_number' },
];

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<'officer' | 'gwentLead', Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, ['officer', 'gwentLead']);
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const csv = (rows: readonly string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const WAYS: Readonly<Record<string, (headers?: Record<string, string>) => Promise<ImportAnswer>>> = {
  pasted: (headers) => paste(callers.officer, SHEET, headers),
  csv: (headers) => upload(callers.officer, 'csv', csv(SHEET), headers),
  xlsx: (headers) => upload(callers.officer, 'xlsx', xlsxOf({ sheet: textSheet(SHEET) }), headers),
};
const confirm = (shown: Pick<Import, 'ref' | 'version'>, mark?: string | null) =>
  act(callers.officer, shown, 'confirmations', mark == null ? {} : { [HEADER]: mark });
const plan = () => facts.query(`select md5(string_agg(m::text, '|' order by ref)) as plan from milestone m`);
const events = () =>
  facts.query<{ subject_id: string; facts: unknown; words: string }>(
    `select subject_id, facts, e::text as words from audit.event e where action = 'personal_data.confirmed' order by id`,
  );

describe.each(Object.keys(WAYS))('a sheet that is %s and looks like personal data', (way) => {
  it('is shown with every such cell, its reason in the reader’s language, and narrowed to those rows', async () => {
    const shown = bodyOf(await WAYS[way]!({ 'accept-language': 'cy' }));
    expect(outcomes(shown)).toEqual(WARNED);
    expect(shown).toMatchObject({ counts: { warned: 3 }, personalDataMark: expect.stringMatching(/./) });
    expect(shown.rows[2]?.messages).toEqual([
      {
        column: 'reason',
        level: 'warning',
        code: 'personal_data_phone_number',
        text: 'Mae hyn yn edrych fel rhif ffôn',
      },
    ]);
    const { rows } = bodyOf(await callers.officer<Import>('GET', `/imports/${shown.ref}?warned=true`));
    expect(rows.map(({ number }) => number)).toEqual([2, 4, 5]);
  });

  it('is saved once whoever saves it says that what was shown was looked at, and that is recorded without a word of it', async () => {
    const shown = bodyOf(await WAYS[way]!());
    const [before, known] = [await plan(), (await events()).length];
    const refused = await confirm(shown);
    expect([refused.status, refused.body.code, refused.body.problems]).toEqual([
      422,
      'personal_data_suspected',
      FINDINGS.map(({ pointer, kind }) => ({
        pointer,
        code: `personal_data_${kind}`,
        text: expect.stringMatching(/^This looks like/),
        marks: [shown.personalDataMark],
      })),
    ]);
    expect(await plan()).toEqual(before);
    const saved = bodyOf(await confirm(shown, shown.personalDataMark));
    expect([saved.state, (await events()).length - known]).toEqual(['confirmed', 1]);
    const event = (await events()).at(-1)!;
    expect(event).toMatchObject({ subject_id: shown.ref, facts: { findings: FINDINGS } });
    expect(event.words).not.toMatch(/900123|CF10/i);
  });
});

describe('what was looked at', () => {
  it('is what was shown: other columns, or another plan, are another showing', async () => {
    const shown = bodyOf(await paste(callers.officer, SHEET));
    const mapping = shown.mapping.map((column) => (column === 'titleEn' ? 'titleCy' : column));
    const matched = bodyOf(
      await callers.officer<Import>('PATCH', `/imports/${shown.ref}`, { version: shown.version, body: { mapping } }),
    );
    expect(outcomes(matched)[0]).toMatch(/titleCy:personal_data_phone_number/);
    expect((await confirm(matched, shown.personalDataMark)).body.code).toBe('personal_data_suspected');
    const { version } = bodyOf(await callers.officer<Milestone>('GET', `/milestones/${OPEN}`));
    await callers.gwentLead('POST', `/milestones/${OPEN}/forecasts`, {
      version,
      body: { forecastOn: '2020-02-14', reasonCode: 'scope', reason: 'More to do.' },
    });
    const known = (await events()).length;
    const changed = await confirm(matched, matched.personalDataMark);
    expect([changed.status, changed.body.problems[0]?.code, (await events()).length]).toEqual([
      412,
      'import_plan_changed',
      known,
    ]);
    const current = changed.body.current!;
    expect((await confirm(current, matched.personalDataMark)).status).toBe(422);
    expect((await confirm(current, 'confirmed')).status).toBe(201);
  });

  it('is asked of no sheet without it, and not of what the plan says already', async () => {
    const saved = bodyOf(await confirm(bodyOf(await paste(callers.officer, SHEET)), 'confirmed'));
    expect(saved.personalDataMark).not.toBeNull();
    const again = bodyOf(await paste(callers.officer, SHEET.slice(0, 4)));
    expect(again).toMatchObject({ counts: { same: 3, warned: 0 }, personalDataMark: null });
    const known = (await events()).length;
    const plain = bodyOf(await paste(callers.officer, [HEADERS, newRow('NEW-9')]));
    expect([(await confirm(plain)).status, (await events()).length]).toEqual([201, known]);
  });
});
