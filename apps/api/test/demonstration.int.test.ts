import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain, type ChainedPosition } from '@camau/domain';
import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { setUpDatabase } from '../src/cli/migrate.js';
import { playDemonstration } from '../src/cli/play-demonstration.js';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { loadUsers } from '../src/modules/programmes/loading/load-users.js';
import { moveFactsClock, readFactsClock, startDemonstrationClock } from '../src/platform/clock/facts-clock.js';
import { openOwner } from '../src/platform/database/data-source.js';
import { query } from './support/as-owner.js';
import { readDefinition, readScript, TWO_FORCES } from './support/definitions.js';
import { createEmptyDatabase, type TestDatabase } from './support/test-app.js';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await createEmptyDatabase();
  owner = await openOwner(database.config);
  await setUpDatabase(owner);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

describe('a programme of two forces that no code knows', () => {
  it('is loaded and played from draft to the Board by its own rules', async () => {
    const definition = await readDefinition(TWO_FORCES);
    const demonstration = await readScript(TWO_FORCES, definition);
    await startDemonstrationClock(owner, '2021-04-01T00:00:00+01:00');
    await loadProgramme(owner, definition, { dryRun: false });
    await loadUsers(owner, definition.slug, demonstration.posts, 'not a hash');
    const half = { ...demonstration, steps: demonstration.steps.slice(0, 9), factsClock: demonstration.steps[8]!.at };
    expect(await playDemonstration(database.config, owner, definition, half)).toBe(9);
    expect(await playDemonstration(database.config, owner, definition, demonstration)).toBe(
      demonstration.steps.length - 9,
    );
    expect(await playDemonstration(database.config, owner, definition, demonstration)).toBe(0);
    const cycles = await query(
      database.superuserUrl,
      'select ref, state, due_on::text, delivery_confidence from cycle',
    );
    expect(cycles).toEqual([
      { ref: '2021-22-Q1', state: 'circulated', due_on: '2021-07-19', delivery_confidence: expect.any(String) },
    ]);
  });

  it('leaves a frozen position whose hash and chain an outsider can check', async () => {
    const rows = await query<ChainedPosition & QueryResultRow>(
      database.superuserUrl,
      'select sequence, canonical, sha256, previous_sha256 as "previousSha256" from position order by sequence',
    );
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(verifyChain(rows, sha256)).toMatchObject({ isIntact: true, length: 1 });
    const tampered = rows.map((row) => ({ ...row, canonical: row.canonical.replace('2021', '2022') }));
    expect(verifyChain(tampered, sha256)).toMatchObject({ isIntact: false, fault: 'hash_differs' });
  });

  it('writes each step at its own instant, never before the one before', async () => {
    const [order] = await query(
      database.superuserUrl,
      'select bool_and(facts_at >= before) as rising from (select facts_at, lag(facts_at, 1, facts_at) over (order by system_at, id) as before from audit.event) e',
    );
    expect(order).toEqual({ rising: true });
  });
});

describe('the clock of a demonstration', () => {
  it('is moved forward, never back', async () => {
    const { now } = await readFactsClock(owner);
    await expect(moveFactsClock(owner, '2021-07-01T09:00:00+01:00', false)).rejects.toThrow(/never moved back/);
    expect((await readFactsClock(owner)).now >= now).toBe(true);
    expect((await moveFactsClock(owner, '2021-08-03T09:00:00+01:00', false)).now).toBe('2021-08-03T08:00:00.000Z');
  });

  it('is begun in an empty database only', async () => {
    await expect(startDemonstrationClock(owner, '2021-04-01T00:00:00+01:00')).rejects.toThrow(
      /already holds a programme/,
    );
  });
});
