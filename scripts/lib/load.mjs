import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsProgramme } from './database.mjs';
import { LEAVE_WITH_PARENT, runToEnd } from './processes.mjs';
import { Refusal, say } from './progress.mjs';
import { inRepository } from './repository.mjs';

/** The programme a first start loads. */
export const PROGRAMME = 'programmes/early-action-together';

/**
 * Brings the database to the newest migration and, when it holds no programme, loads one – with its demonstration unless told
 * otherwise. A load that was interrupted is begun afresh.
 */
export async function migrateAndLoad(database, dataDirectory, { withDemonstration }) {
  const marker = join(dataDirectory, `loading-${database.name}`);
  if (existsSync(marker)) {
    say('The last start was interrupted while loading: beginning afresh');
    await database.recreate();
    await rm(marker, { force: true });
  }
  await database.prepare(runCli);
  await runCli(database, ['migrate'], 'The database could not be migrated');
  if (await holdsProgramme(database.ownerUrl)) return;
  await writeFile(marker, '');
  say(
    withDemonstration
      ? 'Loading the programme and its demonstration (up to half a minute, once)'
      : 'Loading the programme',
  );
  const flags = withDemonstration ? ['--demonstration'] : [];
  await runCli(database, ['programme', 'load', inRepository(PROGRAMME), ...flags], 'The programme could not be loaded');
  await rm(marker, { force: true });
}

/** Runs a command of the API's command line to its end and gives what it printed; refuses with its own words when it fails. */
export async function runCli(database, args, failure) {
  const command = ['--import', LEAVE_WITH_PARENT, inRepository('apps/api/dist/cli.js'), ...args];
  const { code, output, data } = await runToEnd(process.execPath, command, {
    env: database.environment,
    withChannel: true,
  });
  if (code === 0) return data;
  const lines = output.trim().split('\n');
  if (lines.length > 1) process.stderr.write(`${output.trimEnd()}\n`);
  throw new Refusal(`${failure}: ${lines.at(-1)?.trim() || `the command ended with ${code}`}`);
}
