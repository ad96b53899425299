import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startTemporaryPostgres, withClient, withDatabase } from '@camau/local-postgres';
import type { BareSettings, Statement } from './bare-settings.js';
import { BARE_TABLES_SQL } from './bare-sql.js';
import { seedDatabase, type Seeded } from './seed/seed-database.js';
import { forceCode, forceSlug, FULL_SIZE, PROGRAMME } from './seed/seed-size.js';
import { freePort, startServer, type ServerProcess } from './server-process.js';
import { addClosingPosts, addForceLead, addOfficer, type ClosingPosts, type Credentials } from './sign-in.js';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const inRepository = (path: string) => join(repository, path);

const BUILT = {
  cli: 'apps/api/dist/cli.js',
  api: 'apps/api/dist/main.js',
  list: 'apps/api/dist/modules/milestones/milestone-list.sql.js',
  standings: 'apps/api/dist/modules/milestones/milestone-standings.sql.js',
  web: 'apps/web/server.mjs',
  webBuild: 'apps/web/build/server/index.js',
};

/** The force whose lead signs in, and the one the bare rung re-forecasts; both have as many milestones. */
export const OWN_FORCE = 7;
export const BARE_FORCE = 8;
const FORCES = Array.from({ length: FULL_SIZE.forces }, (_, index) => forceCode(index + 1));

/** A page of the list narrowed by everything at once: the filters of the address, and of the statement. */
export const FILTERED = { workstream: 'WF', status: 'off_track', tier: 'force' } as const;

/** Everything a run measures, running: a durable database, one API, one web server and the bare rung. */
export interface Installation {
  readonly seeded: Seeded & { readonly seededAt: string };
  readonly superuserUrl: string;
  readonly api: ServerProcess;
  readonly web: ServerProcess;
  readonly bare: ServerProcess;
  readonly lead: Credentials;
  readonly officer: Credentials;
  readonly posts: ClosingPosts;
  /** the database server's folder: its log counts statements */
  readonly log: string;
}

/** What to undo, last first. */
export type Undo = (() => Promise<void>)[];

/** Starts and seeds it, each thing's end put on `undo` as soon as it is there. Says in words what it does. */
export async function startInstallation(undo: Undo, say: (words: string) => void): Promise<Installation> {
  requireBuilt();
  const logDirectory = await mkdtemp(join(tmpdir(), 'camau-benchmarks-'));
  undo.push(() => rm(logDirectory, { recursive: true, force: true }));
  const server = await startTemporaryPostgres({ durable: true });
  undo.push(() => server.stop());
  const database = { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
  const superuserUrl = withDatabase(server.superuserUrl, new URL(server.ownerUrl).pathname.slice(1));

  say('Migrating and seeding');
  await run(process.execPath, [inRepository(BUILT.cli), 'migrate'], { env: { ...process.env, ...database } });
  const seeded = await withClient(server.ownerUrl, (owner) => seedDatabase(owner));
  const lead = await addForceLead(inRepository(BUILT.cli), database, PROGRAMME, forceCode(OWN_FORCE), seeded.startsOn);
  const officer = await addOfficer(inRepository(BUILT.cli), database, PROGRAMME, 'HUB', seeded.startsOn);
  const posts = await addClosingPosts(inRepository(BUILT.cli), database, PROGRAMME, FORCES, seeded.startsOn);
  const { forceId, seededAt, workstreamId } = await withClient(superuserUrl, async (superuser) => {
    await superuser.query(BARE_TABLES_SQL);
    const found = await superuser.query<{ forceId: string; seededAt: string; workstreamId: string }>(
      `select f.id as "forceId", now()::text as "seededAt", w.id as "workstreamId" from camau.force f
       join camau.workstream w on w.programme_id = f.programme_id and w.position = 1 where f.code = $1`,
      [forceCode(OWN_FORCE)],
    );
    return found.rows[0]!;
  });

  say('Starting the API, the web server and the bare rung');
  const start = async (
    name: string,
    script: string,
    health: string,
    env: (port: number) => Record<string, string>,
  ): Promise<ServerProcess> => {
    const port = await freePort();
    const process = await startServer({ name, script, port, health, logDirectory, env: env(port) });
    undo.push(() => process.stop());
    return process;
  };
  const production = {
    ...database,
    CAMAU_MODE: 'production',
    CAMAU_SMTP_URL: 'off',
    CAMAU_HOST: '127.0.0.1',
    CAMAU_LOG_LEVEL: 'info',
  };
  const api = await start('api', inRepository(BUILT.api), '/api/health/ready', (port) => ({
    ...production,
    CAMAU_API_PORT: String(port),
  }));
  const secret = randomBytes(32).toString('base64url');
  const web = await start('web', inRepository(BUILT.web), '/health', (port) => ({
    ...production,
    CAMAU_WEB_PORT: String(port),
    CAMAU_API_URL: api.url,
    CAMAU_SESSION_SECRET: secret,
  }));
  const statements = {
    ...(await listStatements(seeded, forceId)),
    ...(await standingStatements(seeded, workstreamId, forceId)),
  };
  const bare = await start('bare', fileURLToPath(new URL('bare-rung.js', import.meta.url)), '/health', (port) => ({
    BARE_SETTINGS: JSON.stringify({
      port,
      superuserUrl,
      programmeId: seeded.programmeId,
      ...statements,
    } satisfies BareSettings),
  }));
  const log = server.dataDirectory;
  return { seeded: { ...seeded, seededAt }, superuserUrl, api, web, bare, lead, officer, posts, log };
}

function requireBuilt(): void {
  const missing = Object.values(BUILT).find((path) => !existsSync(inRepository(path)));
  if (missing !== undefined)
    throw new Error(`${missing} is missing: run "npm run bench" at the top, which builds first.`);
}

/**
 * The list's statements as the API sends them for the lead of a force, the filtered one for the office. NB: built by the API's own code, read from its build by path
 * since a package may not import an app; they must be the very same, or the two sides would answer different questions.
 */
async function listStatements(
  { programmeId, today }: Seeded,
  forceId: string,
): Promise<Pick<BareSettings, 'own' | 'whole' | 'filtered'>> {
  const { milestoneListStatement } = (await import(pathToFileURL(inRepository(BUILT.list)).href)) as {
    milestoneListStatement: (ask: object) => Statement;
  };
  const ask = { programmeId, today, cursor: null, reach: { programmes: [], scopes: [forceId, programmeId] } };
  const query = { sort: 'forecast', limit: 50 };
  return {
    own: milestoneListStatement({ ...ask, query: { ...query, force: forceSlug(OWN_FORCE) } }),
    whole: milestoneListStatement({ ...ask, query }),
    filtered: milestoneListStatement({
      ...ask,
      reach: { programmes: [programmeId], scopes: [] },
      query: { ...query, ...FILTERED },
    }),
  };
}

/** The matrix's and a cell's statements, from the API's own build as well. */
async function standingStatements(
  { programmeId, today }: Seeded,
  workstreamId: string,
  forceId: string,
): Promise<Pick<BareSettings, 'matrix' | 'cell'>> {
  const sql = (await import(pathToFileURL(inRepository(BUILT.standings)).href)) as {
    MATRIX_STANDINGS_SQL: string;
    CELL_STANDING_SQL: string;
  };
  return {
    matrix: { name: 'matrix', sql: sql.MATRIX_STANDINGS_SQL, values: [programmeId, today] },
    cell: { name: 'cell', sql: sql.CELL_STANDING_SQL, values: [programmeId, today, workstreamId, forceId] },
  };
}
