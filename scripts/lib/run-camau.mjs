import { ensureBuilt } from './build.mjs';
import { openDatabase, openDataFolder } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { runMain, sayOnStandardError } from './progress.mjs';
import { inRepository } from './repository.mjs';
import { onShutdown } from './shutdown.mjs';

const args = process.argv.slice(2);
const asksForHelp = args.length === 0 || ['--help', '-h', '--version', 'help'].some((word) => args.includes(word));
const needsDatabase = !asksForHelp && !['openapi', 'position'].includes(args[0]);

let database;
let child;

async function camau() {
  sayOnStandardError();
  await ensureInstalled();
  await ensureBuilt();
  if (needsDatabase) database = await openDatabase(await openDataFolder());
  child = startProcess(process.execPath, [inRepository('apps/api/dist/cli.js'), ...args], {
    env: database?.environment,
    stdio: 'inherit',
    sharesTerminal: true,
  });
  const ended = await child.ended;
  await database?.stop();
  process.exit(typeof ended === 'number' ? ended : 1);
}

onShutdown(async () => {
  await stopProcess(child);
  await database?.stop();
  process.exit(1);
});

await runMain(camau, async () => database?.stop());
