import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { dropDatabase, prepareDatabase, withClient, withDatabase } from '@camau/local-postgres';
import { FULL_SIZE, type SeedSize } from './seed-size.js';
import { seedDatabase, type Seeded } from './seed-database.js';

jest.setTimeout(180_000);

const run = promisify(execFile);
const CLI = join(import.meta.dirname, '../../../../apps/api/dist/cli.js');
const DATABASE = `camau_seed_${process.pid}`;
const server = JSON.parse(process.env['CAMAU_TEST_POSTGRES'] ?? '{}') as Record<
  'superuserUrl' | 'ownerUrl' | 'appUrl',
  string
>;
const ownerUrl = () => withDatabase(server.ownerUrl, DATABASE);

/** Small, to be quick: the statements are those of the full size. */
const SIZE: SeedSize = { forces: 5, milestones: 600, versions: 10 };

let seeded: Seeded;

beforeAll(async () => {
  const password = (url: string) => decodeURIComponent(new URL(url).password);
  const passwords = { ownerPassword: password(server.ownerUrl), appPassword: password(server.appUrl) };
  await prepareDatabase(server.superuserUrl, { databaseName: DATABASE, ...passwords });
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: withDatabase(server.appUrl, DATABASE),
    DATABASE_OWNER_URL: ownerUrl(),
  };
  await run(process.execPath, [CLI, 'migrate'], { env });
  seeded = await withClient(ownerUrl(), (owner) => seedDatabase(owner, SIZE));
});
afterAll(() => dropDatabase(server.superuserUrl, DATABASE));

async function value(sql: string): Promise<unknown> {
  return withClient(ownerUrl(), async (owner) => {
    const { rows } = await owner.query<{ value: unknown }>(`select (${sql})::text as value`);
    return rows[0]?.value;
  });
}

describe('the seeded database', () => {
  it('is, in a measurement, as large as every force together', () => {
    expect(FULL_SIZE).toEqual({ forces: 43, milestones: 10_000, versions: 10 });
  });

  it.each([
    ['forces', 'select count(*) from camau.force', SIZE.forces],
    ['workstreams', 'select count(*) from camau.workstream', 5],
    ['milestones', 'select count(*) from camau.milestone', SIZE.milestones],
    ['history rows of milestones', 'select count(*) from history.milestone', SIZE.milestones * SIZE.versions],
    ['sealed audit events', 'select count(*) from audit.seal', SIZE.milestones * SIZE.versions],
    [
      'subjects with milestones',
      'select count(distinct coalesce(force_id, programme_id)) from camau.milestone',
      SIZE.forces + 1,
    ],
  ])('holds the %s it promises', async (_name, sql, expected) => {
    expect(Number(await value(sql))).toBe(expected);
  });

  it.each([
    [
      'every milestone is the current row of its history',
      `select count(*) from camau.milestone m left join history.milestone h on h.id = m.id and h.valid_to = 'infinity'
       where to_jsonb(m) is distinct from to_jsonb(h) - array['valid_from', 'valid_to', 'changed_by', 'request_id', 'change_reason']`,
    ],
    [
      'a history has no gap and no overlap',
      `select count(*) from (select valid_to, lead(valid_from) over (partition by id order by version) as next, valid_from from history.milestone) h
       where valid_to <= valid_from or valid_to <> coalesce(next, 'infinity')`,
    ],
    ['no history reaches into the future', 'select count(*) from history.milestone where valid_from > now()'],
    [
      'nothing is verified by whom it was claimed by',
      'select count(*) from camau.milestone where verified_by = claimed_by',
    ],
    [
      'each seal follows the one before',
      `select count(*) from (select previous_sha256, lag(sha256, 1, '') over (order by sequence) as before from audit.seal) s where previous_sha256 <> before`,
    ],
    [
      'each seal is of its event',
      `select count(*) from audit.seal s join audit.event e on e.id = s.event_id
       where s.sha256 <> encode(sha256(convert_to(s.previous_sha256 || E'\\n' || audit.event_text(e), 'UTF8')), 'hex')`,
    ],
    [
      'every definition has its history',
      'select count(*) from camau.force f where not exists (select from history.force h where h.id = f.id)',
    ],
  ])('is consistent: %s', async (_name, sql) => {
    expect(await value(sql)).toBe('0');
  });

  it('records again: its trigger is back', async () => {
    const enabled = `select tgenabled from pg_trigger where tgrelid = 'camau.milestone'::regclass and tgname = 'record_history'`;
    expect(await value(enabled)).toBe('O');
  });

  it('leaves each force milestones of every kind to work with', async () => {
    const kinds = `select min(least(open, claimed, verified)) from (select count(*) filter (where claimed_at is null and cancelled_at is null) as open,
      count(*) filter (where claimed_at is not null and verified_at is null) as claimed, count(*) filter (where verified_at is not null) as verified
      from camau.milestone group by force_id) counted`;
    expect(Number(await value(kinds))).toBeGreaterThan(8);
  });

  it('began three years ago, and can be looked back to half way', () => {
    expect(seeded.startsOn < seeded.halfwayOn && seeded.halfwayOn < seeded.today).toBe(true);
  });

  it('refuses a database that is seeded already', async () => {
    await expect(withClient(ownerUrl(), (owner) => seedDatabase(owner, SIZE))).rejects.toThrow('programme_slug_key');
  });
});
