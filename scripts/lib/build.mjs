import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal, say } from './progress.mjs';
import { runToEnd } from './processes.mjs';
import { inRepository, repository } from './repository.mjs';
import { stampSources } from './source-stamp.mjs';

const SOURCES = ['apps', 'packages', 'turbo.json', 'tsconfig.base.json', 'package-lock.json'];
const SERVED = ['--filter=@camau/api...', '--filter=@camau/web...'];
const RESULTS = [
  'apps/api/dist/main.js',
  'apps/api/dist/cli.js',
  'apps/web/build/server/index.js',
  'packages/local-postgres/dist/index.js',
];
const STAMP = inRepository('node_modules/.cache/camau/build-stamp');

/** Turbo without its telemetry and notices. */
export const turboEnvironment = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** The command line that runs turbo tasks. */
export const turbo = (...args) => [process.execPath, [inRepository('node_modules/turbo/bin/turbo'), 'run', ...args]];

/** Builds both apps and every package they need, unless no source was touched since the last time; turbo then builds only what differs. */
export async function ensureBuilt() {
  const stamp = await stampSources(repository, SOURCES);
  const isCurrent =
    (await readFile(STAMP, 'utf8').catch(() => '')) === stamp &&
    RESULTS.every((path) => existsSync(inRepository(path)));
  if (isCurrent) return;
  say('Building (what has not changed is taken from the cache)');
  await rm(STAMP, { force: true });
  const [command, args] = turbo('build', ...SERVED, '--output-logs=errors-only', '--log-prefix=task', '--ui=stream');
  const { code, output } = await runToEnd(command, args, { env: turboEnvironment });
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refusal(`The build failed (turbo ended with ${code}): see the lines above.`);
  }
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, stamp);
  say('Built');
}
