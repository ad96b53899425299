import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { heldProgrammes } from './database.mjs';
import { LEAVE_WITH_PARENT, runToEnd } from './processes.mjs';
import { Refusal, say } from './progress.mjs';
import { inRepository } from './repository.mjs';

/** The programme a first start loads; its folder is named by its slug. */
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
  const isUpgraded = await migrate(database);
  const held = await heldProgrammes(database.ownerUrl);
  if (held.length > 0) {
    if (isUpgraded && held.includes(basename(PROGRAMME))) await bringUpToDate(database);
    return;
  }
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

/** Whether any migration ran. */
async function migrate(database) {
  const said = await runCli(database, ['migrate'], 'The database could not be migrated');
  return said.includes('Ran ');
}

/** A newer version may keep more of the definition: what its files say is loaded again, which changes nothing else. */
async function bringUpToDate(database) {
  say('Loading what this version keeps of the programme’s definition');
  await runCli(database, ['programme', 'load', inRepository(PROGRAMME)], 'The programme could not be loaded');
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
