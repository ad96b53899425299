import { addDays, businessDate, type BusinessDate } from '@camau/domain';
import pg from 'pg';

/** A milestone as the rules read it, with its ref. */
export interface GeneratedMilestone {
  readonly ref: string;
  readonly baselineOn: BusinessDate | null;
  readonly forecastOn: BusinessDate | null;
  readonly achievedOn: BusinessDate | null;
  readonly isVerified: boolean;
  readonly isCancelled: boolean;
}

/** Days around which counting working days goes wrong first: Easter, May, August and Christmas holidays, weekends, today. */
const EDGES = [
  '2018-12-24',
  '2019-01-01',
  '2019-04-18',
  '2019-04-22',
  '2019-05-06',
  '2019-05-27',
  '2019-08-26',
  '2019-10-04',
  '2019-10-15',
  '2019-12-25',
  '2020-04-10',
  '2020-05-08',
].map(businessDate);

/** Numbers that look random and are the same in every run (mulberry32). */
export function sequenceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Milestones whose dates crowd around the edges and whose slips crowd around one and two tolerances. */
export function generateMilestones(count: number, seed = 20191015): GeneratedMilestone[] {
  const next = sequenceFrom(seed);
  const nearEdge = (): BusinessDate => addDays(EDGES[next(EDGES.length)]!, next(11) - 5);
  return Array.from({ length: count }, (_, index) => {
    const kind = next(20);
    const baselineOn = kind === 0 ? null : nearEdge();
    const slipped = [0, 0, 14, 14, 28, 29, 30, 31][next(8)]! + next(7) - 3;
    const forecastOn = baselineOn === null ? null : next(3) === 0 ? nearEdge() : addDays(baselineOn, slipped);
    const isClaimed = forecastOn !== null && next(4) === 0;
    return {
      ref: `GEN-${String(index).padStart(5, '0')}`,
      baselineOn,
      forecastOn,
      achievedOn: isClaimed ? addDays(forecastOn, next(9) - 4) : null,
      isVerified: isClaimed && next(2) === 0,
      isCancelled: next(15) === 0,
    };
  });
}

/** Writes them in one statement as the owner, known since the first of January 2018, spread over subjects, workstreams and tiers. */
export async function insertMilestones(superuserUrl: string, milestones: readonly GeneratedMilestone[]): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=camau -c timezone=UTC' });
  await client.connect();
  try {
    await client.query(
      `begin; select set_config('app.user_id', '', true), set_config('app.request_id', 'test', true), set_config('app.reason', '', true), set_config('app.instant', '2018-01-01', true)`,
    );
    await client.query(INSERT_SQL, [JSON.stringify(milestones)]);
    await client.query('commit; analyze milestone; analyze history.milestone');
  } finally {
    await client.end();
  }
}

const INSERT_SQL = `
with given as (select (row_number() over ())::integer as n, m.* from jsonb_to_recordset($1::jsonb)
    as m(ref text, "baselineOn" date, "forecastOn" date, "achievedOn" date, "isVerified" boolean, "isCancelled" boolean)),
  people as (select array_agg(id order by email) as ids from user_account),
  streams as (select array_agg(id order by ref) as ids from workstream),
  forces as (select array_agg(id order by slug) || null::uuid as ids from force)
insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post, original_baseline_on, baseline_on, forecast_on,
  achieved_on, claimed_at, claimed_by, verified_at, verified_by, cancelled_at)
select p.id, g.ref, text, streams.ids[1 + g.n % 5], forces.ids[1 + g.n % 5], (array['board', 'programme', 'force'])[1 + g.n % 3], text,
  g."baselineOn", g."baselineOn", g."forecastOn", g."achievedOn",
  case when g."achievedOn" is not null then timestamptz '2018-01-01' end, case when g."achievedOn" is not null then people.ids[1] end,
  case when g."isVerified" then timestamptz '2018-01-01' end, case when g."isVerified" then people.ids[2] end,
  case when g."isCancelled" then timestamptz '2018-01-01' end
from given g, people, streams, forces, programme p, lateral (select jsonb_build_object('en', g.ref, 'cy', null, 'original', 'en', 'otherState', 'missing') as text) t`;
