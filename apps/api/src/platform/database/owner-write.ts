import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';

/** One transaction of the owner: commands of whoever runs the installation, never a request. */
export interface OwnerTx {
  /** The one instant this transaction writes to history, and its business date in London. */
  readonly instant: string;
  readonly today: string;
  rows<Schema extends z.ZodType>(
    sql: string,
    values: readonly unknown[],
    rowSchema: Schema,
  ): Promise<z.output<Schema>[]>;
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Appends an audit event without an actor: the installation itself did it. */
  record(event: {
    action: string;
    programmeId: string | null;
    subjectType: string;
    subjectId: string;
    facts: object;
  }): Promise<void>;
}

/** Which clock dates the rows: `facts` for programmes and people, `system` for the installation's own settings. */
export type OwnerClock = 'facts' | 'system';

const INSTANT: Record<OwnerClock, string> = { facts: 'camau.facts_write_instant()', system: 'now()' };

/** Undoes everything and answers with `value` all the same: what a dry run throws. */
export class Undone<T> extends Error {
  constructor(readonly value: T) {
    super('undone');
  }
}

/**
 * Runs `work` as the owner in one transaction with the settings history needs; all or nothing. `reason` stands in every
 * history row. Row policies do not bind the owner: this is for the command line alone.
 */
export async function ownerWrite<T>(
  dataSource: DataSource,
  reason: string,
  work: (tx: OwnerTx) => Promise<T>,
  clock: OwnerClock = 'facts',
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    try {
      const result = await work(await open(client, reason, clock));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      if (error instanceof Undone) return error.value as T;
      throw error;
    }
  } finally {
    await runner.release();
  }
}

async function open(client: PoolClient, reason: string, clock: OwnerClock): Promise<OwnerTx> {
  const requestId = `command-${randomUUID()}`;
  const opened = (await client.query(
    `BEGIN; SELECT set_config('app.user_id', '', true), set_config('app.request_id', '${requestId}', true), set_config('app.reason', ${pg.escapeLiteral(reason)}, true),
      set_config('search_path', 'camau', true), set_config('app.instant', ${INSTANT[clock]}::text, true),
      current_setting('app.instant')::timestamptz AS instant, (current_setting('app.instant')::timestamptz AT TIME ZONE 'Europe/London')::date AS today`,
  )) as unknown as { rows: { instant: string; today: string }[] }[];
  const { instant, today } = opened[1]!.rows[0]!;
  return {
    instant,
    today,
    rows: async (sql, values, rowSchema) =>
      (await client.query(sql, [...values])).rows.map((row: unknown) => rowSchema.parse(row)),
    run: async (sql, values = []) => (await client.query(sql, [...values])).rowCount ?? 0,
    record: async ({ action, programmeId, subjectType, subjectId, facts }) => {
      await client.query(
        `insert into audit.event (programme_id, action, subject_type, subject_id, facts, request_id, facts_at)
         values ($1, $2, $3, $4, $5, $6, current_setting('app.instant')::timestamptz)`,
        [programmeId, action, subjectType, subjectId, JSON.stringify(facts), requestId],
      );
    },
  };
}
