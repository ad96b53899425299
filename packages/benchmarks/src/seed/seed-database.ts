import type pg from 'pg';
import { AUDIT_SQL, SEAL_SQL } from './audit-sql.js';
import { definitionRows, programmeRow, text } from './definition-rows.js';
import { HISTORY_SQL, LIVE_SQL } from './plan-sql.js';
import { forceCode, FULL_SIZE, type SeedSize } from './seed-size.js';

type Row = Readonly<Record<string, unknown>>;

/** What was seeded: ids and dates a measurement needs. */
export interface Seeded {
  readonly programmeId: string;
  /** business date the programme began, three years before today */
  readonly startsOn: string;
  /** a business date half way, to look back to */
  readonly halfwayOn: string;
  readonly today: string;
}

/**
 * Fills a migrated, empty database as its owner, in bulk and in one transaction: programme, forces, posts, milestones with their
 * history, audit. The same size and day give the same rows but for ids. Throws when a programme is there already.
 */
export async function seedDatabase(owner: pg.Client, size: SeedSize = FULL_SIZE): Promise<Seeded> {
  await owner.query('set search_path = camau');
  await owner.query('begin');
  const { programmeId, ...dates } = await seedDefinition(owner, size);
  await seedPosts(owner, programmeId, size, dates.startsOn);
  await seedPlan(owner, programmeId, size, dates);
  await owner.query(AUDIT_SQL, [programmeId]);
  await owner.query(SEAL_SQL);
  await owner.query('commit');
  await owner.query('vacuum (analyze)');
  return { programmeId, ...dates };
}

async function seedDefinition(owner: pg.Client, { forces }: SeedSize): Promise<Seeded> {
  const dates = await one<Omit<Seeded, 'programmeId'> & { endsOn: string }>(
    owner,
    `select (d - interval '3 years')::date::text as "startsOn", (d - interval '18 months')::date::text as "halfwayOn", (d + interval '2 years')::date::text as "endsOn", d::text as today
     from (select (now() at time zone 'Europe/London')::date as d) day`,
  );
  const { startsOn, endsOn, halfwayOn, today } = dates;
  await owner.query(
    `select set_config('app.user_id', '', false), set_config('app.request_id', 'seed-definition', false), set_config('app.reason', '', false), set_config('app.instant', $1, false)`,
    [`${startsOn} 09:00:00+00`],
  );
  const [programmeId] = await insert(owner, 'programme', [programmeRow(startsOn, endsOn)]);
  for (const [table, rows] of definitionRows(forces)) {
    await insert(
      owner,
      table,
      rows.map((row) => ({ programme_id: programmeId, ...row })),
    );
  }
  return { programmeId: programmeId!, startsOn, halfwayOn, today };
}

/** A force lead for each force and one programme officer. NB: their stored hashes fit no password; who signs in is added apart. */
async function seedPosts(owner: pg.Client, programmeId: string, { forces }: SeedSize, startsOn: string): Promise<void> {
  const employers = Array.from({ length: forces }, (_, index) => forceCode(index + 1));
  const post = text('Delivery lead', 'Arweinydd cyflawni');
  const accounts = [...employers, 'HUB'].map((employer) => ({
    email: `${employer.toLowerCase()}@benchmark.example`,
    post,
    employer,
    password_hash: '!',
    language: 'en',
  }));
  await insert(owner, 'user_account', accounts);
  await owner.query(
    `insert into access_grant (user_id, programme_id, role, force_id, starts_on)
     select u.id, $1, case when f.id is null then 'programme_officer' else 'force_lead' end, f.id, $2::date
     from user_account u left join force f on f.programme_id = $1 and f.code = u.employer`,
    [programmeId, startsOn],
  );
}

async function seedPlan(
  owner: pg.Client,
  programmeId: string,
  size: SeedSize,
  { startsOn, today }: Omit<Seeded, 'programmeId'>,
): Promise<void> {
  const began = Date.parse(`${startsOn}T09:00:00Z`);
  const spacing = (Date.parse(today) - began) / 1000 - 14 * 86_400;
  await owner.query('alter table milestone disable trigger record_history');
  await owner.query(HISTORY_SQL, [
    programmeId,
    new Date(began).toISOString(),
    spacing / size.versions,
    size.milestones,
    size.versions,
    size.forces + 1,
  ]);
  await owner.query(LIVE_SQL, [programmeId]);
  await owner.query('alter table milestone enable trigger record_history');
}

async function insert(owner: pg.Client, table: string, rows: readonly Row[]): Promise<string[]> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  const inserted = await owner.query<{ id: string }>(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) returning id`,
    [JSON.stringify(rows)],
  );
  return inserted.rows.map(({ id }) => id);
}

async function one<T>(client: pg.Client, sql: string): Promise<T> {
  const { rows } = await client.query(sql);
  return rows[0] as T;
}
