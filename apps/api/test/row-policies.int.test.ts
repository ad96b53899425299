import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canRead, ROLES, type ReadSubject, type ResolvedAccess, type Role } from '@camau/domain';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { dataSourceOptions, openOwner } from '../src/platform/database/data-source.js';
import { DatabaseSession } from '../src/platform/database/database-session.js';
import { accessOfRole, contextOf } from './support/access-of-role.js';
import { changeAsOwner, query } from './support/as-owner.js';
import { readDefinition, TWO_FORCES } from './support/definitions.js';
import { createTestDatabase, type TestDatabase } from './support/test-app.js';

/** The subject of the read table that each table's rows are; positions have two, see below. */
const SUBJECTS: Readonly<Record<string, ReadSubject>> = {
  force: 'definition',
  body: 'definition',
  seat: 'definition',
  body_relation: 'definition',
  principle: 'definition',
  outcome: 'definition',
  workstream: 'definition',
  board_date: 'definition',
  cycle: 'definition',
  milestone: 'live',
  progress_report: 'report',
  report_section: 'report',
  submission: 'report',
  report_question: 'report',
  report_ask: 'report',
};
const BY_FORCE = new Set([
  'milestone',
  'progress_report',
  'report_section',
  'submission',
  'report_question',
  'report_ask',
]);
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Fact {
  readonly id: string;
  readonly programme_id: string;
  readonly force_id: string | null;
}

let database: TestDatabase;
let dataSource: DataSource;
let session: DatabaseSession;
let programmeId: string;
let forceId: string;
let bodyId: string;

beforeAll(async () => {
  database = await createTestDatabase('demonstration');
  const owner = await openOwner(database.config);
  await loadProgramme(owner, await readDefinition(TWO_FORCES), { dryRun: false });
  await owner.destroy();
  dataSource = await new DataSource(dataSourceOptions(database.config, 'serve')).initialize();
  session = new DatabaseSession(dataSource);
  const [ids] = await query<{ programme: string; force: string; body: string }>(
    database.superuserUrl,
    `select p.id as programme, f.id as force, b.id as body from programme p join force f on f.programme_id = p.id and f.code = 'GWP'
     join body b on b.programme_id = p.id and b.code = 'GWP' where p.slug = 'early-action-together'`,
  );
  ({ programme: programmeId, force: forceId, body: bodyId } = ids!);
  await closeAnotherVersion();
  await askForSomething();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A second version of the latest position, closed and not circulated. */
const closeAnotherVersion = (): Promise<void> =>
  changeAsOwner(
    database.superuserUrl,
    `insert into position (programme_id, cycle_id, version, sequence, canonical, sha256, previous_sha256, closed_by, closed_at)
     select programme_id, cycle_id, version + 1, sequence + 1, canonical, 'of version 2', sha256, closed_by, current_setting('app.instant')::timestamptz
     from position order by sequence desc limit 1`,
  );

/** Every report that is being written asks for something. */
const askForSomething = (): Promise<void> =>
  changeAsOwner(
    database.superuserUrl,
    `insert into report_ask (programme_id, report_id, force_id, ref, kind, text, state, raised_by, raised_at)
     select r.programme_id, r.id, r.force_id, 'ASK-' || lpad((1000 + row_number() over ())::text, 4, '0'), 'note', '{"en": "x", "cy": null, "original": "en", "otherState": "missing"}', 'raised', u.id, current_setting('app.instant')::timestamptz
     from progress_report r join cycle c on c.id = r.cycle_id cross join (select id from user_account limit 1) u where c.state in ('open', 'in_review', 'reopened')`,
  );

const holdingOf = (role: Role): ResolvedAccess => {
  const isForce = role === 'force_lead' || role === 'force_deputy';
  return accessOfRole({
    role,
    programmeId,
    forceIds: isForce ? [forceId] : [],
    bodyIds: role === 'partner_lead' ? [bodyId] : [],
  });
};

async function seen(access: ResolvedAccess, from: string, asAt: string | null = null): Promise<string[]> {
  const rows = await session.read(contextOf(access, NOBODY, asAt), (tx) =>
    tx.rows(`test.${from}`, `select distinct id::text from ${from} order by 1`, [], z.object({ id: z.string() })),
  );
  return rows.map(({ id }) => id);
}

const facts = (table: string): Promise<Fact[]> =>
  query(
    database.superuserUrl,
    `select id::text, programme_id::text, ${BY_FORCE.has(table) ? 'force_id::text' : 'null as force_id'} from ${table} order by 1`,
  );

describe.each(ROLES)('%s', (role) => {
  it('reads of each table exactly the rows the read table gives, live, as at an instant and in history', async () => {
    const access = holdingOf(role);
    const [now] = await query<{ now: string }>(
      database.superuserUrl,
      `select to_char(facts_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    for (const [table, subject] of Object.entries(SUBJECTS)) {
      const expected = (await facts(table))
        .filter((row) => canRead(access, subject, { programmeId: row.programme_id, forceId: row.force_id }))
        .map(({ id }) => id);
      expect([table, await seen(access, table)]).toEqual([table, expected]);
      expect([table, await seen(access, table, now!.now)]).toEqual([table, expected]);
      expect([table, await seen(access, `history.${table}`)]).toEqual([table, expected]);
    }
  });

  it('reads positions: closed ones by one row of the table, circulated ones by another', async () => {
    const access = holdingOf(role);
    const rows = await query<{ id: string; circulated: boolean }>(
      database.superuserUrl,
      'select id::text, circulated_at is not null as circulated from position order by 1',
    );
    expect(rows.filter(({ circulated }) => !circulated)).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(1);
    const place = { programmeId, forceId: null };
    const expected = rows.filter(
      ({ circulated }) => canRead(access, 'closed', place) || (circulated && canRead(access, 'circulated', place)),
    );
    expect(await seen(access, 'position')).toEqual(expected.map(({ id }) => id));
  });

  it('reads people and the audit trail only where the read table says so', async () => {
    const access = holdingOf(role);
    const count = async (from: string): Promise<number> => (await seen(access, from)).length;
    const [all] = await query<{ users: number; grants: number; events: number }>(
      database.superuserUrl,
      `select (select count(*)::int from user_account) as users, (select count(*)::int from access_grant where programme_id = $1) as grants,
         (select count(*)::int from audit.event e where e.programme_id is null or e.programme_id = $1) as events`,
      [programmeId],
    );
    const people = canRead(access, 'people', { programmeId, forceId: null });
    const audit = canRead(access, 'audit', { programmeId, forceId: null });
    expect(await count('user_account')).toBe(people ? all!.users : 0);
    expect(await count('access_grant')).toBe(people ? all!.grants : 0);
    expect(await count('audit.event')).toBe(audit ? all!.events : 0);
    expect(await count('user_session')).toBe(0);
  });

  it('writes only where one of its permissions reaches, whatever a service asks for', async () => {
    const access = holdingOf(role);
    const writes = [...access.writes]
      .filter(([permission]) => permission.startsWith('milestone:'))
      .map(([, scope]) => scope);
    const milestones = await facts('milestone');
    const touched = await session.write(contextOf(access, NOBODY), (tx) =>
      tx.rows(
        'test.touch',
        'update milestone set version = version returning id::text',
        [],
        z.object({ id: z.string() }),
      ),
    );
    const expected = milestones.filter(
      ({ programme_id: programme, force_id: force }) =>
        canRead(access, 'live', { programmeId: programme, forceId: force }) &&
        writes.some(({ programmes, scopes }) => programmes.includes(programme) || scopes.includes(force ?? programme)),
    );
    expect(touched.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id));
  });
});

describe('the restricted role', () => {
  const officer = (): ResolvedAccess => holdingOf('programme_officer');

  it.each([
    'milestone',
    'history.milestone',
    'programme',
    'submission',
    'position',
    'user_account',
    'audit.event',
    'audit.seal',
  ])(
    'reads nothing of %s outside the database session: unset settings are an error, on a used connection too',
    async (table) => {
      await expect(dataSource.query(`select * from ${table}`)).rejects.toThrow(
        /unrecognized configuration parameter|malformed array literal|permission denied/,
      );
    },
  );

  it.each([
    ['deletes a fact', `delete from milestone`],
    ['writes a definition', `update programme set version = 2`],
    ['writes history', `update history.milestone set valid_to = now()`],
    ['deletes a user', `delete from user_account`],
    ['reads a password', `select password_hash from user_account`],
    ['reads a token of a link', `select token_sha256 from password_token`],
    ['takes a message out of the outbox', `update email_message set state = 'sent'`],
    ['changes a role it was given', `update access_grant set role = 'sro'`],
    ['moves the clock', `update installation set facts_base = now()`],
    ['changes the audit trail', `delete from audit.event`],
    ['becomes the owner', `set role camau_owner`],
  ])('never %s', async (what, sql) => {
    await expect(
      session.write(contextOf(officer(), NOBODY), (tx) => tx.run(`test.never ${what}`, sql, [])),
    ).rejects.toThrow(/permission denied/);
  });

  it('gives nobody a grant but where it manages people, and changes no account but its own password and language', async () => {
    const giving = (access: ResolvedAccess, userId: string): Promise<number> =>
      session.write(contextOf(access, userId), (tx) =>
        tx.run(
          'test.give',
          `insert into access_grant (user_id, programme_id, role, starts_on) values ($1, $2, 'translator', '2019-10-15')`,
          [userId, programmeId],
        ),
      );
    const [user] = await query<{ id: string }>(
      database.superuserUrl,
      `select id::text from user_account where email = 'auditor@wg.example'`,
    );
    await expect(giving(officer(), user!.id)).rejects.toThrow(/row-level security/);
    expect(await giving(holdingOf('administrator'), user!.id)).toBe(1);
    const changing = (sql: string): Promise<number> =>
      session.write(contextOf(officer(), user!.id), (tx) => tx.run(`test.${sql}`, sql, []));
    expect(await changing(`update user_account set language = 'cy'`)).toBe(1);
    await expect(changing(`update user_account set employer = 'PHW'`)).rejects.toThrow(/changed by an administrator/);
    const another = session.write(contextOf(holdingOf('administrator'), NOBODY), (tx) =>
      tx.run('test.password', `update user_account set password_hash = '' where id = $1`, [user!.id]),
    );
    await expect(another).rejects.toThrow(/set by its own user/);
  });

  it('cannot put a fact into a programme it does not write in', async () => {
    const [other] = await query<{ id: string; workstream: string }>(
      database.superuserUrl,
      `select p.id::text, w.id::text as workstream from programme p join workstream w on w.programme_id = p.id where p.slug = 'two-force-test' limit 1`,
    );
    const text = JSON.stringify({ en: 'x', cy: null, original: 'en', otherState: 'missing' });
    const adding = session.write(contextOf(officer(), NOBODY), (tx) =>
      tx.run(
        'test.add',
        `insert into milestone (programme_id, ref, title, workstream_id, tier, owner_post) values ($1, 'NAT-1-99', $2, $3, 'force', $2)`,
        [other!.id, text, other!.workstream],
      ),
    );
    await expect(adding).rejects.toThrow(/row-level security/);
  });

  it('cannot read in a transaction that writes, nor write in one that reads', async () => {
    await expect(
      session.read(contextOf(officer(), NOBODY), (tx) =>
        tx.run('test.read-only', 'update milestone set version = version', []),
      ),
    ).rejects.toThrow(/read-only/);
  });
});
