import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { query } from '../../../test/support/as-owner.js';
import { openFrozenDatabase, type FrozenDatabase } from '../../../test/support/frozen-database.js';

jest.setTimeout(60_000);

/** Tables of what a close freezes: reports, and whatever hangs on a report. */
const FROZEN = ['progress_report', 'report_section', 'submission', 'report_question', 'report_ask'] as const;
/** Tables that hang on a cycle and are no part of what was reported: the position has its own trigger, the others go on after the close. */
const BESIDE = ['position', 'chase', 'chase_round', 'board_record', 'board_question'] as const;

const CLOSED = `(select r.id from progress_report r join cycle c on c.id = r.cycle_id where c.state in ('closed', 'circulated'))`;
const rowsOf = (table: string): string => `${table === 'progress_report' ? 'id' : 'report_id'} in ${CLOSED}`;
const REFUSED = expect.stringMatching(/^(55000|55006)$/) as unknown;
/** Or a right that the API was never given. */
const REFUSED_TO_THE_API = expect.stringMatching(/^(55000|55006|42501)$/) as unknown;

const CHASED_SQL = `
insert into chase_round (programme_id, cycle_id, due_on, step, done_at, chased) select programme_id, id, due_on, '-5', now(), 1 from cycle where ref = '2019-20-Q1';
insert into chase (programme_id, cycle_id, user_id, kind, step, missing, missing_sha256, business_on, sent_at, email_id)
select c.programme_id, c.id, u.id, 'automatic', '-5', '[{}]', 'x', c.due_on, now(), uuidv7() from cycle c, user_account u where c.ref = '2019-20-Q1' limit 1`;

let opened: FrozenDatabase;
let columns: Map<string, string[]>;

beforeAll(async () => {
  opened = await openFrozenDatabase();
  // NB: nobody is chased in the demonstration.
  await opened.asOwner(CHASED_SQL);
  const rows = await query<{ table: string; names: string[] }>(
    opened.database.superuserUrl,
    `select c.relname as table, array_agg(quote_ident(a.attname) order by a.attnum) as names from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'camau'::regnamespace and c.relkind = 'r' group by 1`,
  );
  columns = new Map(rows.map(({ table, names }) => [table, names]));
});
afterAll(() => opened.close());

const all = async (table: string) =>
  query(opened.database.superuserUrl, `select md5(string_agg(t::text, '|' order by t::text)) from ${table} t`);

it('every table that refers to a report, a submission, a cycle or a position is on one of the two lists', async () => {
  const found = await query<{ table: string }>(
    opened.database.superuserUrl,
    `select c.relname as table from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and c.relnamespace = 'camau'::regnamespace
       and k.confrelid in ('progress_report'::regclass, 'submission'::regclass, 'cycle'::regclass, 'position'::regclass)
     union select table_name from information_schema.columns where table_schema = 'camau' and column_name in ('report_id', 'submission_id', 'position_id')
       and to_regclass('camau.' || table_name) in (select oid from pg_class where relkind = 'r')`,
  );
  expect(found.map(({ table }) => table).sort()).toEqual([...FROZEN, ...BESIDE].sort());
});

describe.each(FROZEN)('%s of a closed cycle', (table) => {
  it('has rows for this to be about', async () => {
    expect(
      (await query(opened.database.superuserUrl, `select 1 from ${table} where ${rowsOf(table)}`)).length,
    ).toBeGreaterThan(0);
  });

  it('refuses a write of any of its columns, even of what is there', async () => {
    const before = await all(table);
    for (const column of columns.get(table)!) {
      const sql = `update ${table} set ${column} = ${column} where ${rowsOf(table)}`;
      expect([column, await refusal(opened.asOfficer(sql))]).toEqual([column, REFUSED_TO_THE_API]);
      expect([column, await refusal(opened.asOwner(sql))]).toEqual([column, REFUSED]);
    }
    expect(await all(table)).toEqual(before);
  });

  it('takes no further row', async () => {
    const names = columns.get(table)!.filter((name) => name !== 'id');
    const sql = `insert into ${table} (${names.join()}) select ${names.join()} from ${table} where ${rowsOf(table)} limit 1`;
    const before = await all(table);
    expect(await refusal(opened.asOfficer(sql))).toEqual(REFUSED);
    expect(await refusal(opened.asOwner(sql))).toEqual(REFUSED);
    expect(await all(table)).toEqual(before);
  });
});

describe.each(BESIDE)('%s', (table) => {
  it('never moves to another cycle, by the API or by the owner', async () => {
    const sql = `update ${table} set cycle_id = (select id from cycle where ref = '2019-20-Q3')`;
    const before = await all(table);
    // NB: the office is refused, or its policies show it none of the rows; nothing moves either way.
    await refusal(opened.asOfficer(sql));
    expect(await all(table)).toEqual(before);
    // NB: rounds of the calendar's own job are kept from the API by its rights alone.
    if (table !== 'chase_round') expect(await refusal(opened.asOwner(sql))).toEqual(REFUSED);
    expect(await all(table)).toEqual(before);
  });
});

/** The code a statement is refused with; 'done' when it is not. */
async function refusal(running: Promise<void>): Promise<string> {
  try {
    await running;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
