import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { query } from '../../../test/support/as-owner.js';
import { openFrozenDatabase, type FrozenDatabase } from '../../../test/support/frozen-database.js';

jest.setTimeout(60_000);

let opened: FrozenDatabase;
beforeAll(async () => {
  opened = await openFrozenDatabase();
});
afterAll(() => opened.close());

const asOfficer = (sql: string): Promise<void> => opened.asOfficer(sql);
const asOwner = (sql: string): Promise<void> => opened.asOwner(sql);

const CLOSED = `(select r.id from progress_report r join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id where c.ref = '2019-20-Q1' and f.slug = 'gwent')`;
const LIVE = `(select r.id from progress_report r join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id where c.ref = '2019-20-Q3' and f.slug = 'gwent')`;
const ASKS = `(select a.id from report_ask a join progress_report r on r.id = a.report_id join cycle c on c.id = r.cycle_id where c.ref = '2019-20-Q1')`;
const THIRD_QUARTER = `(select id from cycle where ref = '2019-20-Q3')`;
/** The closed report with the cycle it belongs to, for inserts beside it. */
const PLACE = `progress_report r where r.id = ${CLOSED}`;

const ATTEMPTS: readonly (readonly [string, string])[] = [
  ['changes the state of a closed report', `update progress_report set state = 'draft' where id = ${CLOSED}`],
  ['changes who wrote it', `update progress_report set author_ids = '{}' where id = ${CLOSED}`],
  ['changes nothing of it but its version', `update progress_report set version = version + 1 where id = ${CLOSED}`],
  [
    'moves it to an open cycle',
    `update progress_report set cycle_id = (select id from cycle where ref = '2019-20-Q3'), force_id = null where id = ${CLOSED}`,
  ],
  ['gives it to another force', `update progress_report set force_id = null where id = ${LIVE}`],
  [
    'adds a report to a closed cycle',
    `insert into progress_report (programme_id, cycle_id, force_id, state) select programme_id, cycle_id, null, 'draft' from ${PLACE}`,
  ],
  [
    'adds a report to a planned cycle',
    `insert into progress_report (programme_id, cycle_id, force_id, state) select programme_id, id, null, 'draft' from cycle where ref = '2019-20-Q4'`,
  ],
  ['rewrites a section of a closed report', `update report_section set achieved = null where report_id = ${CLOSED}`],
  ['moves a section out of it', `update report_section set report_id = ${LIVE} where report_id = ${CLOSED}`],
  [
    'adds a section to it',
    `insert into report_section (programme_id, report_id, force_id, workstream_id) select r.programme_id, r.id, r.force_id, w.id from workstream w, ${PLACE}`,
  ],
  [
    'adds a submission to it',
    `insert into submission (programme_id, report_id, force_id, number, canonical, sha256, submitted_by, submitted_at, business_on, working_days_late)
    select s.programme_id, s.report_id, s.force_id, 99, s.canonical, s.sha256, s.submitted_by, s.submitted_at, s.business_on, 0 from submission s where s.report_id = ${CLOSED} limit 1`,
  ],
  [
    'asks a question about it',
    `insert into report_question (programme_id, report_id, force_id, submission_number, pointer, text, asked_by, asked_at)
    select r.programme_id, r.id, r.force_id, 1, '/x', 'x', r.accepted_by, r.accepted_at from ${PLACE}`,
  ],
  [
    'answers a question of a closed cycle',
    `update report_question set answer = 'x' where report_id in (select r.id from progress_report r join cycle c on c.id = r.cycle_id where c.ref = '2019-20-Q1')`,
  ],
  [
    'moves a question out of a closed cycle',
    `update report_question set report_id = ${LIVE} where report_id in (select r.id from progress_report r join cycle c on c.id = r.cycle_id where c.ref = '2019-20-Q1')`,
  ],
  [
    'raises an ask in a closed report',
    `insert into report_ask (programme_id, report_id, force_id, ref, kind, text, state, raised_by, raised_at)
    select r.programme_id, r.id, r.force_id, 'ASK-9999', 'note', '{"en": "x", "cy": null, "original": "en", "otherState": "missing"}', 'raised', r.accepted_by, r.accepted_at from ${PLACE}`,
  ],
  [
    'takes an ask of a closed cycle for the Board',
    `update report_ask set state = 'for_board', decided_by = raised_by, decided_at = raised_at, decision_reason = null, decision_language = null where id in ${ASKS}`,
  ],
  [
    'does not take it, with a reason',
    `update report_ask set state = 'not_taken', decided_by = raised_by, decided_at = raised_at, decision_reason = 'x', decision_language = 'en' where id in ${ASKS}`,
  ],
  [
    'has it stand as raised again',
    `update report_ask set state = 'raised', decided_by = null, decided_at = null, decision_reason = null, decision_language = null where id in ${ASKS}`,
  ],
  ['removes an ask from a closed cycle', `update report_ask set removed_at = raised_at where id in ${ASKS}`],
  ['moves an ask out of a closed cycle', `update report_ask set report_id = ${LIVE} where id in ${ASKS}`],
  ['rewrites a submission of a closed report', `update submission set canonical = '{}' where report_id = ${CLOSED}`],
  [
    'rewrites a submission of an open cycle',
    `update submission set sha256 = 'x' where report_id in (select r.id from progress_report r join cycle c on c.id = r.cycle_id where c.ref = '2019-20-Q2')`,
  ],
  ['opens a circulated cycle without reopening it', `update cycle set state = 'open' where ref = '2019-20-Q1'`],
  ['takes a circulated cycle back to closed', `update cycle set state = 'closed' where ref = '2019-20-Q1'`],
  ['signs a circulated cycle differently', `update cycle set delivery_confidence = 'green' where ref = '2019-20-Q1'`],
  ['rewrites a position', `update position set canonical = canonical || ' '`],
  ['rewrites its hash', `update position set sha256 = 'x'`],
  ['moves it in the chain', `update position set sequence = 7, previous_sha256 = 'x'`],
  ['circulates it a second time', `update position set circulated_at = circulated_at + interval '1 day'`],
  ['takes its circulation back', `update position set circulated_at = null, circulated_by = null`],
  [
    'adds a second position at the same place',
    `insert into position (programme_id, cycle_id, version, sequence, canonical, sha256, closed_by, closed_at) select programme_id, cycle_id, 9, sequence, '{}', 'x', closed_by, closed_at from position`,
  ],
];

/** Everything frozen, as text. */
const everything = () =>
  query<{ all: string }>(
    opened.database.superuserUrl,
    `select md5(string_agg(t::text, '|' order by t::text)) as all from (select p::text as t from position p union all select s::text from submission s union all select r::text from progress_report r
       union all select s::text from report_section s union all select q::text from report_question q union all select a::text from report_ask a union all select c::text from cycle c union all select h::text from history.progress_report h) x`,
  );

it('is about rows that are there', async () => {
  const [row] = await query<{ closed: string; live: string; third: string; questions: number; asks: number }>(
    opened.database.superuserUrl,
    `select ${CLOSED} as closed, ${LIVE} as live, ${THIRD_QUARTER} as third, (select count(*)::int from report_question q join progress_report r on r.id = q.report_id join cycle c on c.id = r.cycle_id where c.ref = '2019-20-Q1') as questions, (select count(*)::int from ${ASKS} a) as asks`,
  );
  expect(Object.values(row!).every(Boolean)).toBe(true);
});

describe.each([
  ['the API', asOfficer],
  ['the owner', asOwner],
] as const)('nobody with SQL as %s', (_, run) => {
  it.each(ATTEMPTS)('%s', async (_what, sql) => {
    const before = await everything();
    await expect(run(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(55000|55006|23505)$/) as unknown });
    expect(await everything()).toEqual(before);
  });
});

describe.each([
  'position',
  'submission',
  'progress_report',
  'report_section',
  'report_question',
  'report_ask',
  'cycle',
  'milestone',
  'board_record',
  'board_question',
])('nothing of %s', (table) => {
  it('is deleted by the API: it was never allowed to', async () => {
    await expect(asOfficer(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(asOfficer(`truncate ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('is deleted by the owner, live or in history', async () => {
    for (const sql of [`delete from ${table}`, `truncate ${table} cascade`, `truncate history.${table}`]) {
      // 23503: other rows still point at it, which is asked first.
      await expect(asOwner(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(55006|23503)$/) as unknown });
    }
  });
});
