import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { RequestContext } from './request-context.js';

declare const sessionMade: unique symbol;

/**
 * One transaction of the database session; only `DatabaseSession` makes it. Every repository method takes it first.
 * `instant` is the one instant this transaction writes to history (or reads at), `today` its business date in London.
 */
export interface Tx {
  readonly [sessionMade]: true;
  readonly context: RequestContext;
  readonly instant: string;
  readonly today: string;
  readonly manager: EntityManager;
  /** Runs SQL as a named (prepared) statement on this transaction's connection and parses each row. */
  rows<Schema extends z.ZodType>(
    name: string,
    sql: string,
    values: readonly unknown[],
    rowSchema: Schema,
  ): Promise<z.output<Schema>[]>;
  /** Runs `work` with this transaction reading facts as at an instant; writes nothing in it. */
  asAt<T>(instant: string, work: () => Promise<T>): Promise<T>;
  /** As `rows`, for a statement whose effect is all that matters; answers with the number of rows it touched. */
  run(name: string, sql: string, values: readonly unknown[]): Promise<number>;
}

type Made = Omit<Tx, typeof sessionMade | 'rows' | 'run' | 'asAt'>;

const READ_AS_AT = `select set_config('app.as_at', $1, true), set_config('search_path', 'as_at, camau', true)`;
const READ_LIVE = `select set_config('search_path', 'camau', true)`;

/** Makes the branded transaction over an open connection; for the database session alone. */
export function makeTx(client: PoolClient, made: Made): Tx {
  const suffix = made.context.asAt === null ? '' : '@as-at';
  const tx = {
    ...made,
    async rows(name: string, sql: string, values: readonly unknown[], rowSchema: z.ZodType) {
      const result = await client.query({ name: name + suffix, text: sql, values: [...values] });
      return result.rows.map((row: unknown) => rowSchema.parse(row));
    },
    async asAt(instant: string, work: () => Promise<unknown>) {
      await client.query(READ_AS_AT, [instant]);
      try {
        return await work();
      } finally {
        const own = made.context.asAt;
        await (own === null ? client.query(READ_LIVE) : client.query(READ_AS_AT, [own.instant])).catch(() => undefined);
      }
    },
    async run(name: string, sql: string, values: readonly unknown[]) {
      const result = await client.query({ name: name + suffix, text: sql, values: [...values] });
      return result.rowCount ?? 0;
    },
  };
  return tx as unknown as Tx;
}
