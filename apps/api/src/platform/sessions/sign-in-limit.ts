import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool, QueryConfig } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { answerWithinMs } from '../database/data-source.js';
import { ProblemError } from '../problems/problem-error.js';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ACCOUNT = 10;
const FAILURES_PER_ADDRESS = 100;

/** Counts sign-ins per account and failures per address, in the database, so that every API process counts together. */
@Injectable()
export class SignInLimit {
  private readonly accounts: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    // NB: a database that hangs is said to be away within two seconds here too; the pool drops the connection then.
    const query = (statement: QueryConfig) =>
      pool.query({ ...statement, query_timeout: answerWithinMs(dataSource) } as QueryConfig);
    const shared = {
      storeClient: { query },
      storeType: 'pool',
      schemaName: 'camau',
      tableName: 'sign_in_limit',
      tableCreated: true,
      duration: WINDOW_SECONDS,
    };
    this.accounts = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: TRIES_PER_ACCOUNT });
    this.addresses = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: FAILURES_PER_ADDRESS });
  }

  /** Counts a try before the password is looked at; throws `too_many_requests` when there were too many. */
  async countTry(email: string, address: string): Promise<void> {
    await this.consume(this.accounts, keyOf(email));
    await this.consume(this.addresses, keyOf(address));
  }

  /** A right password clears the account's count and gives the address its try back. */
  async forgive(email: string, address: string): Promise<void> {
    await this.accounts.delete(keyOf(email));
    await this.addresses.reward(keyOf(address), 1);
  }

  private async consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key, 1);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const minutes = Math.ceil((refusal as RateLimiterRes).msBeforeNext / 60_000);
      throw new ProblemError('too_many_requests', [
        { pointer: '', code: 'too_many_tries', params: { minutes, count: minutes } },
      ]);
    }
  }
}

/** NB: neither e-mail nor address is stored in clear. */
function keyOf(value: string): string {
  return createHash('sha256').update(value.toLowerCase()).digest('base64url');
}
