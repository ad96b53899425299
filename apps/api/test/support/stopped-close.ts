import pg from 'pg';

/** Where a close is stopped: after the statement before it has been done and before the next one is. */
export const POINTS = [
  ['before the position is written', 'before insert on camau.position'],
  ['after the position is written', 'after insert on camau.position'],
  ['before the cycle is closed', 'before update on camau.cycle'],
  ['after the cycle is closed', 'after update on camau.cycle'],
  ['before the act is recorded', 'before insert on audit.event'],
] as const;
const HELD = 20191015;

/** Stops whatever comes to a moment of the database's work, and says who waits there. */
export interface Stopper {
  /** From now on whoever comes to that moment waits: a trigger's, or `commit` for the end of the transaction that writes a position. */
  stopAt(moment: string): Promise<void>;
  /** The connection that waits where it was stopped. */
  waiting(): Promise<number>;
  cut(pid: number): Promise<void>;
  /** Lets it go on, and everybody after it. */
  letGo(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a stopper on a test database. */
export async function openStopper(superuserUrl: string): Promise<Stopper> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(
    `create function public.wait_here() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HELD}); return new; end $$`,
  );
  let table = '';
  return {
    stopAt: async (moment) => {
      table = moment === 'commit' ? 'camau.position' : moment.split(' on ')[1]!;
      await client.query(
        moment === 'commit'
          ? `create constraint trigger wait_here after insert on ${table} deferrable initially deferred for each row execute function public.wait_here()`
          : `create trigger wait_here ${moment} for each row execute function public.wait_here()`,
      );
      await client.query(`select pg_advisory_lock(${HELD})`);
    },
    waiting: async () => {
      for (let tries = 0; tries < 800; tries += 1) {
        const { rows } = await client.query<{ pid: number }>(
          `select pid from pg_locks where locktype = 'advisory' and objid = ${HELD} and not granted`,
        );
        if (rows[0]) return rows[0].pid;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error('The close never came to where it should stop.');
    },
    cut: async (pid) => {
      await client.query('select pg_terminate_backend($1)', [pid]);
    },
    letGo: async () => {
      await client.query(`select pg_advisory_unlock(${HELD})`);
      await client.query(`drop trigger wait_here on ${table}`);
    },
    close: () => client.end(),
  };
}
