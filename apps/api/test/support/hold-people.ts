import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const LOCK = `hashtext('camau.people')`;

/** Holds every act on people back until so many wait for their turn, so that each has passed the guard; then lets them go. */
export async function holdPeopleUntil<T>(url: string, waiting: number, send: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    const answers = send();
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
      );
      if (rows[0]!.n === waiting) break;
      await delay(20);
    }
    await client.query(`select pg_advisory_unlock(${LOCK})`);
    return await answers;
  } finally {
    await client.end();
  }
}
