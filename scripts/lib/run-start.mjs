import { ensureBuilt } from './build.mjs';
import { openDatabase, openDataFolder } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { migrateAndLoad } from './load.mjs';
import { requireFreePorts } from './ports.mjs';
import { stopAllProcesses } from './processes.mjs';
import { print, Refusal, runMain, say } from './progress.mjs';
import { keepSecrets } from './secrets.mjs';
import { startServers } from './servers.mjs';
import { readSettings } from './settings.mjs';
import { onShutdown } from './shutdown.mjs';
import { printSignIns, readSignIns } from './sign-ins.mjs';

const started = { servers: undefined, database: undefined };

async function start() {
  const withDemonstration = !readArguments().isEmpty;
  const settings = readSettings();
  await requireFreePorts(settings.host, [
    { port: settings.webPort, use: 'the web server', setting: 'CAMAU_WEB_PORT' },
    { port: settings.apiPort, use: 'the API', setting: 'CAMAU_API_PORT' },
  ]);
  await ensureInstalled();
  await ensureBuilt();
  const dataDirectory = await openDataFolder();
  const secrets = await keepSecrets(dataDirectory);
  started.database = await openDatabase(dataDirectory);
  await migrateAndLoad(started.database, dataDirectory, { withDemonstration });
  const signIns = readSignIns(started.database);
  started.servers = await startServers({ settings, database: started.database, secrets, dataDirectory });
  say('Ready');
  print(`\n  Camau runs at ${settings.webUrl}  (API ${settings.apiUrl}/api/docs, data and logs in ${dataDirectory})\n`);
  if (await signIns) printSignIns(await signIns);
  else print('  Sign in as a user of yours; npm run camau -- user add --help tells how to make the first.');
  print('\n  Ctrl-C stops it; the data stay.');
  const trouble = await started.servers.ended;
  if (!isStopping) throw new Refusal(trouble);
}

function readArguments() {
  const known = ['--empty'];
  const unknown = process.argv.slice(2).find((argument) => !known.includes(argument));
  if (unknown) throw new Refusal(`npm start does not know "${unknown}"; it takes -- --empty (load no demonstration).`);
  return { isEmpty: process.argv.includes('--empty') };
}

async function stopEverything() {
  await started.servers?.stop();
  await stopAllProcesses(2_000);
  await started.database?.stop();
}

let isStopping = false;
onShutdown(async (reason) => {
  isStopping = true;
  if (reason !== 'parent gone') say('Stopping');
  await stopEverything().catch((error) => console.error(error.message));
  process.exit(started.servers ? 0 : 1);
});

await runMain(start, stopEverything);
