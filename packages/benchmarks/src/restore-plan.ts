import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

const CHECK_MS = 100;
/** Checks in a row that must find nobody at work: a request cut off may still be between two statements. */
const QUIET_CHECKS = 5;
const PATIENCE_CHECKS = 200;

/**
 * Brings the plan and the audit trail back to what was seeded before `instant`, so that every round meets the same database.
 * As superuser, triggers off. NB: it holds the sealer's lock, so that nothing is sealed while its events go.
 */
export async function restorePlan(superuser: pg.Client, instant: string): Promise<void> {
  await waitUntilQuiet(superuser);
  await superuser.query(
    `begin; set local session_replication_role = replica; select pg_advisory_xact_lock(hashtext('camau.audit.seal'))`,
  );
  const added = await superuser.query<{ id: string }>(
    'delete from history.milestone where valid_from > $1::timestamptz returning id',
    [instant],
  );
  await superuser.query(
    `update history.milestone set valid_to = 'infinity' where id = any ($2::uuid[]) and valid_to > $1::timestamptz`,
    [instant, [...new Set(added.rows.map(({ id }) => id))]],
  );
  await superuser.query(
    `update camau.milestone m set forecast_on = h.forecast_on, reason_code = h.reason_code, reason = h.reason, reason_language = h.reason_language,
       act = h.act, cites = h.cites, note = h.note, note_language = h.note_language, version = h.version
     from history.milestone h where h.id = m.id and h.valid_to = 'infinity' and m.version <> h.version`,
  );
  await superuser.query(
    'delete from audit.seal s using audit.event e where e.id = s.event_id and e.system_at > $1::timestamptz',
    [instant],
  );
  await superuser.query('delete from audit.event where system_at > $1::timestamptz', [instant]);
  await superuser.query('truncate bare.event');
  await superuser.query('commit');
  await superuser.query('vacuum (analyze) camau.milestone, history.milestone, audit.event, audit.seal');
}

/** Waits for the requests that were under way when the load ended; throws when they do not end within twenty seconds. */
async function waitUntilQuiet(superuser: pg.Client): Promise<void> {
  for (let quiet = 0, checks = 0; quiet < QUIET_CHECKS; checks += 1) {
    if (checks > PATIENCE_CHECKS) throw new Error('The database does not come to rest after a round of re-forecasts.');
    const busy = await superuser.query(
      `select from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'`,
    );
    quiet = busy.rowCount === 0 ? quiet + 1 : 0;
    await delay(CHECK_MS);
  }
}
