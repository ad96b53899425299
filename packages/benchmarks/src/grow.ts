import type pg from 'pg';

/** How many positions stand before anything is measured, and how much larger the database is for the second measuring. */
export const POSITIONS = 5;
export const GROWTH = 10;

/** Copies the one position into earlier cycles until so many stand, each circulated. As superuser, triggers off; copies hash what they hold, not each other. */
export async function growPositions(superuser: pg.Client, count: number): Promise<void> {
  await withoutTriggers(superuser, async () => {
    await superuser.query(COPY_CYCLES_SQL, [count]);
    await superuser.query(COPY_POSITIONS_SQL);
  });
  await superuser.query('vacuum (analyze) camau.position, camau.cycle');
}

/** Gives every milestone as many earlier states again as make its history `GROWTH` times as long. */
export async function growHistory(superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = 'history.milestone'::regclass and attnum > 0 and not attisdropped and attname not in ('valid_from', 'valid_to')`,
  );
  const { columns } = rows[0]!;
  await withoutTriggers(superuser, () =>
    superuser.query(
      `insert into history.milestone (valid_from, valid_to, ${columns})
       select h.valid_from - age, case when h.valid_to = 'infinity' then h.valid_from + interval '1 day' else h.valid_to end - age, ${columns}
       from history.milestone h, generate_series(1, $1::int) k, lateral (select k * interval '10 years' as age) a`,
      [GROWTH - 1],
    ),
  );
  await superuser.query('vacuum (analyze) history.milestone');
}

async function withoutTriggers(superuser: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await superuser.query('begin; set local session_replication_role = replica; set local search_path = camau');
  await work();
  await superuser.query('commit');
}

const COPY_CYCLES_SQL = `
insert into cycle (programme_id, ref, period_starts_on, period_ends_on, due_on, review_by_on, close_by_on, papers_on, board_on, data_on, state, version)
select programme_id, 'copy-' || k, period_starts_on - k, period_ends_on - k, due_on, review_by_on, close_by_on, papers_on, board_on, data_on, state, version
from cycle c, generate_series(1, $1::int - 1) k where c.ref = 'bench-1' on conflict do nothing`;

const COPY_POSITIONS_SQL = `
insert into position (programme_id, cycle_id, version, sequence, canonical, sha256, previous_sha256, closed_by, closed_at, circulated_by, circulated_at)
select p.programme_id, c.id, 1, p.sequence + substr(c.ref, 6)::int, p.canonical, p.sha256, p.sha256, p.closed_by, p.closed_at, p.circulated_by, p.circulated_at
from position p join cycle own on own.id = p.cycle_id and own.ref = 'bench-1', cycle c where c.ref like 'copy-%' on conflict do nothing`;
