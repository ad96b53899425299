import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Board, Milestone, MilestoneHistory, MilestoneList, Position } from '@camau/contracts';
import type { DataSource } from 'typeorm';
import { setUpDatabase } from '../src/cli/migrate.js';
import { createApp } from '../src/create-app.js';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { openOwner } from '../src/platform/database/data-source.js';
import { MIGRATIONS } from '../src/platform/database/migrations.js';
import { checkFrozenFiles } from '@camau/domain';
import { sha256 } from '../src/platform/history/canonical.js';
import { EARLY_ACTION, readDefinition } from './support/definitions.js';
import { fillAsLanded, LANDED, missingRows } from './support/landed-database.js';
import { bodyOf } from './support/reporting.js';
import { callerOf, type Caller } from './support/requests.js';
import { PASSWORD, POSTS } from './support/sign-in.js';
import { createEmptyDatabase, type TestDatabase } from './support/test-app.js';

jest.setTimeout(120_000);

it('is walked from every version that was kept, the oldest of them with something to migrate', () => {
  expect(LANDED.length).toBeGreaterThan(1);
  expect(Number.parseInt(LANDED[0]!, 10)).toBeLessThan(MIGRATIONS.length);
});

describe.each(LANDED)('a database of %s, with the demonstration loaded', (name) => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: NestFastifyApplication;
  let ran: string[];
  let landed: Awaited<ReturnType<typeof fillAsLanded>>;
  let lead: Caller;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    landed = await fillAsLanded(database, name);
    owner = await openOwner(database.config);
    ran = await setUpDatabase(owner);
    await loadProgramme(owner, await readDefinition(EARLY_ACTION), { dryRun: false });
    app = await createApp(database.config);
    await app.listen(0, '127.0.0.1');
    const nobody = callerOf(await app.getUrl(), null);
    const body = { email: POSTS.gwentLead, password: PASSWORD };
    const { token } = bodyOf(await nobody<{ token: string }>('POST', '/api/v1/sessions', { body }));
    lead = callerOf(await app.getUrl(), token);
  });
  afterAll(async () => {
    await app?.close();
    await owner?.destroy();
    await database.drop();
  });

  it('runs the migrations since, and no other', () => {
    const before = landed.tables['camau.schema_migration']!;
    expect(before.at(-1)).toMatchObject({ name: expect.stringMatching(new RegExp(`${name.slice(0, 4)}$`)) as unknown });
    expect(ran).toEqual(MIGRATIONS.slice(before.length).map((migration) => migration.name));
  });

  it('keeps every fact, and its history row by row', async () => {
    const kept = Object.entries(landed.tables).filter(
      ([table, rows]) =>
        rows.length > 0 &&
        /milestone|report|submission|position|cycle|cell|change|chas|board|translation|audit/.test(table),
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const [table, rows] of kept) expect([table, await missingRows(database, table, rows)]).toEqual([table, []]);
  });

  it('is served: lists, pages and histories read as before', async () => {
    const list = bodyOf(await lead<MilestoneList>('GET', '/milestones?limit=200&facets=true'));
    const own = landed.tables['camau.milestone']!.filter(({ ref }) => /^(GWP|NAT)-/.test(String(ref)));
    expect(list.total).toBe(own.length);
    const { items } = bodyOf(await lead<MilestoneHistory>('GET', '/milestones/GWP-3-01/history'));
    expect(items.map(({ act }) => act)).toEqual(expect.arrayContaining(['added', 'baseline_set', 'reforecast']));
    expect((await lead('GET', '/milestones?asAt=2019-06-30')).status).toBe(200);
    expect((await lead('GET', '/board')).status).toBe(200);
  });

  it('reads positions frozen with posts in one language as they are, each still of its own hash', async () => {
    const board = bodyOf(await lead<Board>('GET', '/board'));
    const { cycle, version } = board.position;
    const { canonical, sha256: hash } = bodyOf(await lead<Position>('GET', `/positions/${cycle}?version=${version}`));
    expect(JSON.parse(canonical)).toMatchObject({
      closed: { by: 'Programme officer' },
      confidence: { signedBy: 'Senior responsible owner' },
    });
    expect(sha256(canonical)).toBe(hash);
    expect(checkFrozenFiles([{ name: 'position.json', text: canonical }], sha256).fault).toBeNull();
    expect(board.confidence.signedBy).toEqual({
      en: 'Senior responsible owner',
      cy: null,
      original: 'en',
      otherState: 'missing',
    });
  });

  it('takes new acts, and undoes them', async () => {
    const { version } = bodyOf(await lead<Milestone>('GET', '/milestones/GWP-3-01'));
    const body = { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' };
    const moved = bodyOf(await lead<Milestone>('POST', '/milestones/GWP-3-01/forecasts', { version, body }));
    const undone = await lead<Milestone>('POST', '/milestones/GWP-3-01/undos', { version: moved.version, body: {} });
    expect(bodyOf(undone).forecastOn).toBe('2019-11-08');
  });
});
