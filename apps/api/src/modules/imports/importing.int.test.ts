import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ImportList, Milestone, MilestoneHistory } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { act, HEADERS, newRow, outcomes, paste, refsSeen, upload } from '../../../test/support/importing.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { textSheet, xlsxOf } from '../../../test/support/xlsx-file.js';

jest.setTimeout(120_000);

const POSTS = [
  'officer',
  'otherOfficer',
  'gwentLead',
  'gwentDeputy',
  'southWalesLead',
  'boardMember',
  'auditor',
] as const;
const OPEN = 'GWP-3-01';
const MOVED = ['2019-12-13', 'Recruitment', 'Two posts are still empty.'] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const read = async (ref: string) => bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));
const plan = () => facts.query(`select md5(string_agg(m::text, '|' order by ref)) as plan from milestone m`);
const forecastRow = (ref: string) => [ref, ...Array.from({ length: 6 }, () => ''), ...MOVED];
const SHEET = [
  HEADERS,
  newRow('NEW-1', { baseline: '29/11/2019', forecast: '31/01/2020', reasonCode: 'Recriwtio' }),
  newRow('NEW-2', { force: 'Cenedlaethol' }),
  forecastRow(OPEN),
  newRow('NEW 3'),
];

describe('an import of the office', () => {
  it('is shown before anything is saved', async () => {
    const before = await plan();
    const shown = bodyOf(await paste(callers.officer, SHEET));
    expect(shown).toMatchObject({
      ref: 'IMP-0001',
      state: 'previewed',
      counts: { add: 2, change: 1, same: 0, refused: 1 },
    });
    expect(outcomes(shown)).toEqual(['2 add', '3 add', '4 change', '5 refused ref:ref_invalid']);
    expect(shown.rows[2]?.changes).toEqual([
      { column: 'forecastOn', from: '2019-11-08', to: '2019-12-13' },
      { column: 'reasonCode', from: expect.anything(), to: 'recruitment' },
      { column: 'reason', from: expect.anything(), to: 'Two posts are still empty.' },
    ]);
    expect(await plan()).toEqual(before);
  });

  it('adds and changes in one act, once it is confirmed, and says where each came from', async () => {
    const shown = bodyOf(await paste(callers.officer, SHEET));
    const done = bodyOf(await act(callers.officer, shown, 'confirmations'));
    expect(done).toMatchObject({ state: 'confirmed', allowedActions: ['undo'] });
    expect(await read('NEW-1')).toMatchObject({
      force: 'gwent',
      baselineOn: '2019-11-29',
      forecastOn: '2020-01-31',
      reasonCode: 'recruitment',
    });
    expect(await read('NEW-2')).toMatchObject({ force: null, baselineOn: null });
    expect((await read(OPEN)).forecastOn).toBe('2019-12-13');
    const cites = await facts.query(`select ref, act, cites from milestone where cites = 'IMP-0001' order by ref`);
    expect(cites).toEqual([OPEN, 'NEW-1', 'NEW-2'].map((ref) => ({ ref, act: 'imported', cites: 'IMP-0001' })));
    const events = await facts.query(
      `select action from audit.event where subject_type = 'import' order by id desc limit 2`,
    );
    expect(events).toEqual([{ action: 'import_confirmed' }, { action: 'import_previewed' }]);
  });

  it('sent twice changes nothing the second time', async () => {
    const sheet = SHEET.slice(0, 4);
    await act(callers.officer, bodyOf(await paste(callers.officer, sheet)), 'confirmations');
    const before = await plan();
    const again = bodyOf(await paste(callers.officer, sheet));
    expect(again).toMatchObject({ counts: { add: 0, change: 0, same: 3, refused: 0 }, allowedActions: ['match'] });
    expect((await act(callers.officer, again, 'confirmations')).body).toMatchObject({
      code: 'refused',
      problems: [{ code: 'import_changes_nothing' }],
    });
    expect(await plan()).toEqual(before);
  });

  it('is taken back as a whole by one act: what it changed as before, what it added gone, both in history', async () => {
    const before = await read(OPEN);
    const refs = await refsSeen(callers.officer);
    const done = bodyOf(await act(callers.officer, bodyOf(await paste(callers.officer, SHEET)), 'confirmations'));
    const undone = bodyOf(await act(callers.officer, done, 'undos'));
    expect(undone).toMatchObject({ state: 'undone', allowedActions: [] });
    const { forecastOn, reasonCode, reason, status } = await read(OPEN);
    expect({ forecastOn, reasonCode, reason, status }).toEqual({
      forecastOn: before.forecastOn,
      reasonCode: before.reasonCode,
      reason: before.reason,
      status: before.status,
    });
    expect((await callers.officer('GET', '/milestones/NEW-1')).status).toBe(404);
    expect(await refsSeen(callers.officer)).toEqual(refs);
    const history = bodyOf(await callers.officer<MilestoneHistory>('GET', `/milestones/${OPEN}/history`));
    expect(
      history.items.slice(0, 2).flatMap(({ changes }) => changes.map(({ field, from, to }) => [field, from, to])),
    ).toEqual(
      expect.arrayContaining([
        ['forecastOn', '2019-12-13', '2019-11-08'],
        ['forecastOn', '2019-11-08', '2019-12-13'],
      ]),
    );
    const again = bodyOf(await paste(callers.officer, SHEET));
    expect(again.counts.add).toBe(2);
    expect((await act(callers.officer, again, 'confirmations')).status).toBe(201);
  });

  it('cannot be taken back once a milestone was changed since, and that one is named', async () => {
    const done = bodyOf(await act(callers.officer, bodyOf(await paste(callers.officer, SHEET)), 'confirmations'));
    const { version } = await read(OPEN);
    await callers.gwentLead('POST', `/milestones/${OPEN}/forecasts`, {
      version,
      body: { forecastOn: '2020-02-14', reasonCode: 'scope', reason: 'More to do.' },
    });
    const before = await plan();
    const refused = await act(callers.officer, done, 'undos');
    expect([refused.status, refused.body.problems[0]?.code, refused.body.problems[0]?.text]).toEqual([
      409,
      'import_changed_since',
      expect.stringContaining(OPEN),
    ]);
    expect(await plan()).toEqual(before);
  });

  it('shows again, and saves nothing, when the plan changed while it was looked at', async () => {
    const shown = bodyOf(await paste(callers.officer, SHEET));
    const { version } = await read(OPEN);
    await callers.gwentLead('POST', `/milestones/${OPEN}/forecasts`, {
      version,
      body: { forecastOn: '2020-02-14', reasonCode: 'scope', reason: 'More to do.' },
    });
    const before = await plan();
    const answer = await act(callers.officer, shown, 'confirmations');
    expect([answer.status, answer.body.problems[0]?.code]).toEqual([412, 'import_plan_changed']);
    expect(answer.body.current?.rows[2]?.changes[0]).toEqual({
      column: 'forecastOn',
      from: '2020-02-14',
      to: '2019-12-13',
    });
    expect(await plan()).toEqual(before);
    expect((await act(callers.officer, answer.body.current!, 'confirmations')).status).toBe(201);
  });

  it('confirmed twice at once has one winner; the other is told what stands now', async () => {
    const shown = bodyOf(await paste(callers.officer, SHEET));
    const answers = await Promise.all(
      [callers.officer, callers.otherOfficer].map((caller) => act(caller, shown, 'confirmations')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await facts.query(`select count(*)::integer as n from milestone where ref = 'NEW-1'`))[0]).toEqual({
      n: 1,
    });
  });

  it('leaves nothing behind when its transaction fails at the very end', async () => {
    const shown = bodyOf(await paste(callers.officer, SHEET));
    await facts.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk of the audit is full' using errcode = '53100'; end $$;
      create trigger fail before insert on audit.event for each row when (new.action = 'import_confirmed') execute function fail()`);
    const before = await plan();
    expect((await act(callers.officer, shown, 'confirmations')).status).toBe(500);
    expect(await plan()).toEqual(before);
    await facts.query('drop trigger fail on audit.event; drop function fail()');
    expect((await act(callers.officer, shown, 'confirmations')).status).toBe(201);
  });
});

describe('columns', () => {
  const strange = [
    ['Kennung', 'Was', 'Wo', 'Wer macht es', 'Stufe', 'Strang'],
    ['NEW-1', 'Training', 'GWP', 'Head of training', 'board', 'WF'],
  ];

  it('are matched by hand, and remembered for the same headings', async () => {
    const shown = bodyOf(await paste(callers.officer, strange));
    expect(shown.mapping).toEqual([null, null, null, null, null, null]);
    expect(shown.messages.map(({ code }) => code)).toEqual(['column_needed']);
    const mapping = ['ref', 'titleEn', 'force', 'ownerEn', 'tier', 'workstream'];
    const matched = bodyOf(
      await callers.officer<typeof shown>('PATCH', `/imports/${shown.ref}`, {
        version: shown.version,
        body: { mapping },
      }),
    );
    expect([matched.counts.add, matched.version]).toEqual([1, shown.version + 1]);
    for (const caller of [callers.officer, callers.otherOfficer]) {
      expect(bodyOf(await paste(caller, strange)).mapping).toEqual(mapping);
    }
  });

  it('stand for one heading each, and for every heading', async () => {
    const { ref, version } = bodyOf(await paste(callers.officer, strange));
    const match = (mapping: unknown) => callers.officer('PATCH', `/imports/${ref}`, { version, body: { mapping } });
    expect((await match(['ref', 'ref', null, null, null, null])).body).toMatchObject({
      status: 400,
      problems: [{ code: 'column_twice' }],
    });
    expect((await match(['ref'])).body).toMatchObject({
      status: 422,
      problems: [{ code: 'mapping_of_other_headers' }],
    });
    expect((await match(['gold'])).status).toBe(400);
  });
});

describe('who imports', () => {
  it('a force lead only the own force’s forecasts; the rest is like a ref that is not there', async () => {
    const national = (await refsSeen(callers.gwentLead)).find((ref) => ref.startsWith('NAT'))!;
    const rows = [HEADERS, forecastRow(OPEN), forecastRow('SWP-3-01'), forecastRow(national), newRow('NEW-1')];
    for (const post of ['gwentLead', 'gwentDeputy'] as const) {
      const shown = bodyOf(await paste(callers[post], rows));
      expect(outcomes(shown)).toEqual([
        '2 change',
        '3 refused ref:ref_unknown',
        '4 refused ref:ref_unknown',
        '5 refused ref:ref_unknown',
      ]);
    }
    const done = await act(callers.gwentLead, bodyOf(await paste(callers.gwentLead, rows)), 'confirmations');
    expect(done.status).toBe(201);
    expect((await read(OPEN)).forecastOn).toBe('2019-12-13');
    expect((await act(callers.gwentLead, done.body, 'undos')).status).toBe(201);
    expect((await read(OPEN)).forecastOn).toBe('2019-11-08');
  });

  it('sees the own imports; the office sees all', async () => {
    const { ref, version } = bodyOf(await paste(callers.gwentLead, [HEADERS, forecastRow(OPEN)]));
    const list = async (post: keyof typeof callers) =>
      bodyOf(await callers[post]<ImportList>('GET', '/imports')).items.map((item) => item.ref);
    expect([await list('gwentLead'), await list('officer'), await list('southWalesLead')]).toEqual([[ref], [ref], []]);
    expect((await callers.southWalesLead('GET', `/imports/${ref}`)).status).toBe(404);
    expect((await act(callers.southWalesLead, { ref, version }, 'confirmations')).status).toBe(404);
    expect((await act(callers.officer, { ref, version }, 'confirmations')).status).toBe(201);
  });

  it.each(['boardMember', 'auditor'] as const)('%s does not', async (post) => {
    expect((await paste(callers[post], SHEET)).status).toBe(403);
    expect((await callers[post]('GET', '/imports')).status).toBe(403);
  });
});

describe('a file', () => {
  it('of Excel is read, its messages in the reader’s language', async () => {
    const bytes = xlsxOf({ sheet: textSheet([HEADERS, newRow('NEW-1', { baseline: '12/25/2019' })]) });
    const shown = bodyOf(await upload(callers.officer, 'xlsx', bytes, { 'accept-language': 'cy' }));
    expect(shown.rows[0]?.messages).toEqual([
      expect.objectContaining({
        column: 'baselineOn',
        code: 'date_month_first',
        text: expect.stringContaining('mis gyntaf'),
      }),
    ]);
  });

  it.each<[string, Parameters<typeof upload>[1], Buffer | string, number, string]>([
    ['a PDF', 'xlsx', '%PDF-1.7', 422, 'sheet_is_pdf'],
    ['nothing but a title', 'csv', 'The plan\n', 422, 'sheet_without_header'],
    ['headings alone', 'csv', 'Ref,Title\n', 422, 'sheet_empty'],
    ['six megabytes', 'csv', 'x'.repeat(5 * 1024 * 1024 + 1), 413, 'sheet_too_large'],
  ])('that is %s is refused in words, and nothing is kept', async (_name, kind, bytes, status, code) => {
    const answer = await upload(callers.officer, kind, bytes);
    expect([answer.status, answer.body.problems[0]]).toEqual([
      status,
      expect.objectContaining({ pointer: '/content', code }),
    ]);
    expect(bodyOf(await callers.officer<ImportList>('GET', '/imports')).items).toEqual([]);
  });

  it('of fifty megabytes is refused before it is read', async () => {
    const answer = await callers.officer('POST', '/imports', { raw: `{"content":"${'x'.repeat(50 * 1024 * 1024)}"}` });
    expect([answer.status, answer.body.code]).toEqual([413, 'body_too_large']);
  });

  it('of five megabytes is too much anywhere else', async () => {
    const answer = await callers.officer('PATCH', '/imports/IMP-0001', { version: 1, raw: `"${'x'.repeat(300_000)}"` });
    expect(answer.status).toBe(413);
  });
});
