import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Milestone } from '@camau/contracts';
import { startLocalPostgres, startTemporaryPostgres, type LocalPostgres } from '@camau/local-postgres';
import { startApiProcess, type ApiProcess } from '../support/api-process.js';
import { query } from '../support/as-owner.js';
import { callerOf, type Caller } from '../support/requests.js';
import { PASSWORD, POSTS } from '../support/sign-in.js';

jest.setTimeout(180_000);

const PROGRAMME = join(import.meta.dirname, '../../../../programmes/early-action-together');
const CLI = join(import.meta.dirname, '../../dist/cli.js');
const REFS = ['GWP-3-01', 'GWP-4-02', 'NWP-4-01', 'SWP-2-01'];

let postgres: LocalPostgres;
let api: ApiProcess;
let token: string;

beforeAll(async () => {
  postgres = await startTemporaryPostgres({ durable: true });
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: postgres.appUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
  };
  const run = promisify(execFile);
  await run(process.execPath, [CLI, 'migrate'], { env });
  await run(process.execPath, [CLI, 'programme', 'load', PROGRAMME, '--demonstration'], { env });
  api = await startApiProcess(postgres.appUrl, postgres.ownerUrl);
  const { body } = await callerOf(api.baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', {
    body: { email: POSTS.officer, password: PASSWORD },
  });
  token = body.token;
});
afterAll(async () => {
  await api.kill();
  await postgres.stop();
});

interface Acknowledged {
  readonly ref: string;
  readonly version: number;
  readonly forecastOn: string;
}

/** Several posts re-forecasting without a break, whatever happens, and what they were told was written. */
class Stream {
  readonly acknowledged: Acknowledged[] = [];
  /** answers that were neither success, nor "away", nor a version that moved on with an answer that was lost */
  readonly strange: string[] = [];
  private isOn = true;
  private readonly writers: Promise<void>[];

  constructor(private readonly call: () => Caller) {
    this.writers = REFS.map((ref, index) => this.write(ref, index));
  }

  async stop(): Promise<void> {
    this.isOn = false;
    await Promise.all(this.writers);
  }

  async atLeast(more: number): Promise<void> {
    const wanted = this.acknowledged.length + more;
    const until = performance.now() + 30_000;
    while (this.acknowledged.length < wanted) {
      if (performance.now() > until)
        throw new Error(
          `Only ${this.acknowledged.length} of ${wanted} writes were acknowledged: it has not recovered.`,
        );
      await pause(10);
    }
  }

  private async write(ref: string, index: number): Promise<void> {
    for (let day = index; this.isOn; day += 1) {
      const forecastOn = new Date(Date.UTC(2019, 10, 1 + (day % 300))).toISOString().slice(0, 10);
      try {
        const { body: present, status } = await this.call()<Milestone>('GET', `/milestones/${ref}`);
        if (status !== 200) {
          this.note(ref, status);
          continue;
        }
        const answer = await this.call()<Milestone>('POST', `/milestones/${ref}/forecasts`, {
          version: present.version,
          body: { forecastOn, reasonCode: 'other', reason: `Day ${day}` },
        });
        if (answer.status === 201) this.acknowledged.push({ ref, version: answer.body.version, forecastOn });
        else this.note(ref, answer.status);
      } catch {
        // NB: the API itself is gone; nothing was acknowledged.
        await pause(20);
      }
    }
  }

  private note(ref: string, status: number): void {
    // 422: the date is the one a lost answer had already written.
    if (status !== 503 && status !== 422) this.strange.push(`${ref}: ${status}`);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** kill -9 of the server's first process; its children notice and end. */
async function killPostgres(): Promise<void> {
  const [pid] = (await readFile(join(postgres.dataDirectory, 'cluster/postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

const startPostgresAgain = () =>
  startLocalPostgres({ dataDirectory: postgres.dataDirectory, durable: true, port: postgres.port });

/** Every acknowledged write that history does not hold as it was acknowledged. */
async function lost(acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const rows = await query<Acknowledged>(
    postgres.superuserUrl.replace(/\/postgres$/, '/camau'),
    'select ref, version, forecast_on::text as "forecastOn" from history.milestone',
  );
  const kept = new Set(rows.map(({ ref, version, forecastOn }) => `${ref} ${version} ${forecastOn}`));
  return acknowledged.filter(({ ref, version, forecastOn }) => !kept.has(`${ref} ${version} ${forecastOn}`));
}

describe('kill -9 during a stream of re-forecasts', () => {
  it('of PostgreSQL loses no acknowledged write; the API stays up and goes on by itself', async () => {
    const stream = new Stream(() => callerOf(api.baseUrl, token));
    for (let round = 0; round < 3; round += 1) {
      await stream.atLeast(25);
      await killPostgres();
      await startPostgresAgain();
      await stream.atLeast(25);
    }
    await stream.stop();
    expect(api.isRunning()).toBe(true);
    expect(api.unforeseen).toEqual([]);
    expect(stream.strange).toEqual([]);
    expect(stream.acknowledged.length).toBeGreaterThanOrEqual(150);
    expect(await lost(stream.acknowledged)).toEqual([]);
  });

  it('of the API loses no acknowledged write; a new process goes on with the same session', async () => {
    const stream = new Stream(() => callerOf(api.baseUrl, token));
    const port = Number(new URL(api.baseUrl).port);
    for (let round = 0; round < 3; round += 1) {
      await stream.atLeast(25);
      await api.kill();
      api = await startApiProcess(postgres.appUrl, postgres.ownerUrl, port);
      await stream.atLeast(25);
    }
    await stream.stop();
    expect(stream.strange).toEqual([]);
    expect(await lost(stream.acknowledged)).toEqual([]);
  });

  it('leaves live rows, history and the audit trail telling the same story', async () => {
    const url = postgres.superuserUrl.replace(/\/postgres$/, '/camau');
    const differing = await query(
      url,
      `select m.ref from milestone m join history.milestone h on h.id = m.id and h.valid_to = 'infinity' where (m.version, m.forecast_on) is distinct from (h.version, h.forecast_on)`,
    );
    expect(differing).toEqual([]);
    const [counts] = await query<{ events: number; versions: number }>(
      url,
      `select (select count(*)::integer from audit.event where action = 'milestone_reforecast' and facts ->> 'reason' like 'Day %') as events,
         (select count(*)::integer from history.milestone where reason like 'Day %') as versions`,
    );
    expect(counts!.events).toBe(counts!.versions);
    expect(counts!.events).toBeGreaterThan(200);
  });
});
