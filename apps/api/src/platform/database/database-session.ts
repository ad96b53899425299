import { Inject, Injectable } from '@nestjs/common';
import { isDatabaseUnavailable, isTransient, TRANSIENT_RETRIES } from './transient.js';
import type { Client, PoolClient } from 'pg';
import { businessDateOf } from '@camau/domain';
import { DataSource, type QueryRunner } from 'typeorm';
import type { z } from 'zod';
import { ProblemError } from '../problems/problem-error.js';
import { answerWithinMs } from './data-source.js';
import type { RequestContext } from './request-context.js';
import { openingSql } from './session-sql.js';
import { recordConfirmation } from '../history/record-confirmation.js';
import { makeTx, type Tx } from './tx.js';

interface Opening {
  readonly instant: string;
  readonly today: string;
}

/**
 * The database session: the only way to a connection. `read` gives one consistent picture, `write` all or nothing with
 * history. Both carry who asks, so row policies decide what is seen; `asAt` puts the as-at views first on the path.
 */
@Injectable()
export class DatabaseSession {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Runs `work` in a REPEATABLE READ, READ ONLY transaction. Throws ProblemError when `asAt` is later than the facts clock. */
  async read<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transact('read', context, work);
  }

  /** Runs `work` in a READ COMMITTED transaction; again, whole, up to three times when a concurrent change asks for it. */
  async write<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (context.asAt !== null) throw new Error('A write cannot be made as at another instant.');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transact('write', context, work);
      } catch (error) {
        if (attempt >= TRANSIENT_RETRIES || !isTransient(error)) throw error;
      }
    }
  }

  /**
   * One named statement outside a transaction, for the SECURITY DEFINER functions that are needed before anybody is
   * known. Row policies refuse everything else here: their settings are unset.
   */
  async lookUp<Schema extends z.ZodType>(
    name: string,
    sql: string,
    values: readonly unknown[],
    rowSchema: Schema,
  ): Promise<z.output<Schema>[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const query = { name, ...impatient(sql, answerWithinMs(this.dataSource)), values: [...values] };
      const result = await client.query(query).catch((error: unknown) => giveUp(client, error));
      return result.rows.map((row: unknown) => rowSchema.parse(row));
    } finally {
      await runner.release();
    }
  }

  private async transact<T>(kind: 'read' | 'write', context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      try {
        const opening = await open(client, openingSql(kind, context), context, answerWithinMs(this.dataSource));
        markInTransaction(runner, true);
        const tx = makeTx(client, { context, manager: runner.manager, ...opening });
        const result = await work(tx);
        if (kind === 'write') await recordConfirmation(tx);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        return await giveUp(client, error);
      } finally {
        markInTransaction(runner, false);
      }
    } finally {
      await runner.release();
    }
  }
}

async function open(client: PoolClient, sql: string, context: RequestContext, withinMs: number): Promise<Opening> {
  const results = (await client.query(impatient(sql, withinMs))) as unknown as { rows: Opening[] }[];
  const { instant, today } = results[1]!.rows[0]!;
  if (context.asAt === null) return { instant, today };
  const { instant: asked, date } = context.asAt;
  if (date === null ? asked > instant : date > today) {
    throw new ProblemError('invalid_request', [{ pointer: '?asAt', code: 'in_future' }]);
  }
  return { instant: asked < instant ? asked : instant, today: date ?? businessDateOf(new Date(asked)) };
}

/** A statement that answers at once unless the database hangs: the caller is told within two seconds. */
function impatient(text: string, withinMs: number): { text: string; query_timeout: number } {
  return { text, query_timeout: withinMs };
}

/** Undoes the transaction and throws on; a connection to a database that is away is closed, never handed on. */
async function giveUp(client: PoolClient, error: unknown): Promise<never> {
  if (isDatabaseUnavailable(error)) void (client as unknown as Client).end().catch(() => undefined);
  else await client.query('ROLLBACK').catch(() => undefined);
  throw error;
}

/** NB: TypeORM asks the runner whether a transaction is open and would begin and commit one of its own around `save`. */
function markInTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}
