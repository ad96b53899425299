import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from './support/as-owner.js';
import { createTestDatabase, type TestDatabase } from './support/test-app.js';

/** Tables that hold no facts: the mark of a job, the outbox of e-mails, the migrations that ran, a counter of tries, the calendar derived from bank_holiday. */
const UNTRACKED = ['chasing', 'email_message', 'schema_migration', 'sign_in_limit', 'working_day'];
/** Rights and settings are today's: they keep a history and have no as-at view. */
const WITHOUT_AS_AT = [
  'access_grant',
  'bank_holiday',
  'installation',
  'password_token',
  'user_account',
  'user_session',
];
const OF_HISTORY = ['valid_from', 'valid_to', 'changed_by', 'request_id', 'change_reason'];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('definition');
});
afterAll(() => database.drop());

async function names(sql: string, values: readonly unknown[] = []): Promise<string[]> {
  return (await query<{ name: string }>(database.superuserUrl, sql, values)).map(({ name }) => name);
}

const tablesOf = (schema: string): Promise<string[]> =>
  names(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p') order by 1`,
    [schema],
  );
const tracked = async (): Promise<string[]> => (await tablesOf('camau')).filter((table) => !UNTRACKED.includes(table));

const columnsOf = (schema: string, table: string): Promise<string[]> =>
  names(
    `select attname || ' ' || format_type(atttypid, atttypmod) as name from pg_attribute
     where attrelid = format('%I.%I', $1::text, $2::text)::regclass and attnum > 0 and not attisdropped order by attname`,
    [schema, table],
  );

describe('the catalogue of the database', () => {
  it('tracks every table but the few named here', async () => {
    expect(await tablesOf('history')).toEqual(await tracked());
    expect((await tablesOf('camau')).filter((table) => UNTRACKED.includes(table))).toEqual(UNTRACKED);
  });

  it('keeps every column in history, nullable, beside its own', async () => {
    for (const table of await tracked()) {
      const ofHistory = (await columnsOf('history', table)).filter(
        (column) => !OF_HISTORY.includes(column.split(' ')[0]!),
      );
      expect([table, ofHistory]).toEqual([table, await columnsOf('camau', table)]);
    }
    const required = await names(
      `select attrelid::regclass || '.' || attname as name from pg_attribute join pg_class c on c.oid = attrelid
       where c.relnamespace = 'history'::regnamespace and c.relkind = 'r' and attnum > 0 and attnotnull and attname <> all ($1::text[])`,
      [OF_HISTORY],
    );
    expect(required).toEqual([]);
  });

  it('records every insert, update and delete by a definer trigger with a fixed search path', async () => {
    const recorded = await names(
      `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
       where t.tgname = 'record_history' and t.tgenabled = 'O' and (t.tgtype & 29) = 29 and p.prosecdef and 'search_path=pg_catalog' = any (p.proconfig) order by 1`,
    );
    expect(recorded).toEqual(await tracked());
  });

  it('shows each fact as at an instant through an invoker view with the same columns', async () => {
    const views = await names(
      `select relname as name from pg_class where relnamespace = 'as_at'::regnamespace and relkind = 'v' and 'security_invoker=true' = any (reloptions) order by 1`,
    );
    expect(views).toEqual((await tracked()).filter((table) => !WITHOUT_AS_AT.includes(table)));
    for (const view of views)
      expect([view, await columnsOf('as_at', view)]).toEqual([view, await columnsOf('camau', view)]);
    expect(
      await names(`select relname as name from pg_class where relnamespace = 'as_at'::regnamespace and relkind <> 'v'`),
    ).toEqual([]);
  });

  it('holds row policies on every table and its history, with the same readers on both', async () => {
    const open = await names(
      `select relnamespace::regnamespace || '.' || relname as name from pg_class where relkind = 'r' and not relrowsecurity
       and (relnamespace = 'history'::regnamespace or relnamespace = 'audit'::regnamespace or relnamespace = 'camau'::regnamespace and relname <> all ($1::text[]))`,
      [UNTRACKED],
    );
    expect(open).toEqual([]);
    const readers = (schema: string): Promise<string[]> =>
      names(
        `select tablename || ' ' || policyname || ' ' || qual as name from pg_policies where schemaname = $1 and cmd = 'SELECT' and tablename <> all ($2::text[]) order by 1`,
        [schema, UNTRACKED],
      );
    const live = await readers('camau');
    expect(
      live.map((policy) => policy.split(' ')[0]).filter((table, index, all) => all.indexOf(table) === index),
    ).toEqual(await tracked());
    expect(await readers('history')).toEqual(live);
  });

  it('holds row policies on the outbox too, though it keeps no history', async () => {
    expect(
      await names(
        `select c.relname || ' ' || p.polcmd::text as name from pg_class c join pg_policy p on p.polrelid = c.oid where c.relname = 'email_message' and c.relrowsecurity order by 1`,
      ),
    ).toEqual(['email_message a', 'email_message a', 'email_message r']);
  });

  it('compares with session settings once a statement, never once a row', async () => {
    const perRow = await names(
      `select schemaname || '.' || tablename || ' ' || policyname as name from (select *, coalesce(qual, '') || coalesce(with_check, '') as expression from pg_policies) p
       where regexp_count(expression, 'current_setting\\(') <> regexp_count(expression, 'SELECT [a-z(]*current_setting\\(')`,
    );
    expect(perRow).toEqual([]);
  });

  it('gives the restricted role nothing to own and nothing to delete', async () => {
    expect(await names(`select relname as name from pg_class where relowner = 'camau_app'::regrole`)).toEqual([]);
    const mayDelete = await names(
      `select table_schema || '.' || table_name as name from information_schema.role_table_grants where grantee in ('camau_app', 'PUBLIC')
       and table_schema in ('camau', 'history', 'as_at', 'audit') and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER')`,
    );
    expect(mayDelete).toEqual(['camau.sign_in_limit']);
    const mayWriteHistory = await names(
      `select table_schema || '.' || table_name as name from information_schema.role_table_grants where grantee in ('camau_app', 'PUBLIC')
       and table_schema in ('history', 'as_at') and privilege_type <> 'SELECT'`,
    );
    expect(mayWriteHistory).toEqual([]);
  });

  it('lets nobody but the owner run a definer function unless it was granted', async () => {
    const open = await names(
      `select p.oid::regprocedure::text as name from pg_proc p where p.prosecdef and p.pronamespace in ('camau'::regnamespace, 'history'::regnamespace, 'audit'::regnamespace)
       and has_function_privilege('public', p.oid, 'execute') and p.prorettype <> 'trigger'::regtype order by 1`,
    );
    expect(open).toEqual(['installation_clock()']);
    const unfixed = await names(
      `select p.oid::regprocedure::text as name from pg_proc p where p.prosecdef and p.pronamespace in ('camau'::regnamespace, 'history'::regnamespace, 'audit'::regnamespace)
       and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')`,
    );
    expect(unfixed).toEqual([]);
  });

  it('ties every child to a parent of its own programme', async () => {
    const loose = await names(
      `select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c join pg_class target on target.oid = c.confrelid
       where c.contype = 'f' and c.connamespace = 'camau'::regnamespace and target.relname not in ('programme', 'user_account')
       and not (array_length(c.conkey, 1) = 2 and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'programme_id'))`,
    );
    expect(loose).toEqual([]);
  });

  it('copies each list index to history', async () => {
    const indexesOf = (schema: string): Promise<string[]> =>
      names(
        `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
         where t.relnamespace = $1::regnamespace and not i.indisprimary and t.relname <> all ($2::text[]) order by 1`,
        [schema, UNTRACKED],
      );
    const ofHistory = new Set(await indexesOf('history'));
    expect((await indexesOf('camau')).filter((index) => !ofHistory.has(index))).toEqual([]);
  });
});
