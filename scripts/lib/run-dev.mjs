import { ensureBuilt, turbo, turboEnvironment } from './build.mjs';
import { openDatabase, openDataFolder } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { migrateAndLoad } from './load.mjs';
import { requireFreePorts } from './ports.mjs';
import { startProcess, stopAllProcesses } from './processes.mjs';
import { print, runMain, say } from './progress.mjs';
import { inRepository } from './repository.mjs';
import { keepSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { onShutdown } from './shutdown.mjs';

let database;

/**
 * Development with reload: turbo rebuilds the packages when a file changes and the compiler the API, Node restarts the API,
 * Vite reloads the web. Logs go to the terminal.
 */
async function develop() {
  const settings = readSettings();
  await requireFreePorts(settings.host, [
    { port: settings.webPort, use: 'the web server', setting: 'CAMAU_WEB_PORT' },
    { port: settings.apiPort, use: 'the API', setting: 'CAMAU_API_PORT' },
  ]);
  await ensureInstalled();
  await ensureBuilt();
  const dataDirectory = await openDataFolder();
  const { sessionSecret } = await keepSecrets(dataDirectory);
  database = await openDatabase(dataDirectory);
  await migrateAndLoad(database, dataDirectory, { withDemonstration: true });
  const children = startWatchers(settings, sessionSecret);
  say('Watching for changes');
  print(`\n  Camau runs at ${settings.webUrl}  (API ${settings.apiUrl}/api/docs)\n  Ctrl-C stops it; the data stay.\n`);
  const [name, how] = await Promise.race(children.map(({ name, child }) => child.ended.then((how) => [name, how])));
  if (isStopping) return;
  say(`${name} ended with ${how}`);
  await stopEverything();
  process.exit(1);
}

function startWatchers(settings, sessionSecret) {
  const env = {
    ...database.environment,
    CAMAU_HOST: settings.host,
    CAMAU_MODE: 'development',
    NODE_ENV: 'development',
  };
  const [turboCommand, [script]] = turbo();
  const watched = ['@camau/api^...', '@camau/web^...'].map((filter) => `--filter=${filter}`);
  const start = (name, args, more = {}) => ({
    name,
    child: startProcess(process.execPath, args, { env: { ...env, ...more }, stdio: ['ignore', 'inherit', 'inherit'] }),
  });
  return [
    {
      name: 'turbo',
      child: startProcess(
        turboCommand,
        [script, 'watch', 'build', ...watched, '--output-logs=errors-only', '--ui=stream'],
        {
          env: turboEnvironment,
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      ),
    },
    start('compiler', [
      inRepository('node_modules/typescript/bin/tsc'),
      ...['--watch', '--preserveWatchOutput', '-p', inRepository('apps/api/tsconfig.build.json')],
    ]),
    start('API', ['--watch', '--watch-preserve-output', inRepository('apps/api/dist/main.js')], {
      CAMAU_API_PORT: String(settings.apiPort),
    }),
    start('web', [inRepository('apps/web/server.mjs'), '--dev'], {
      CAMAU_WEB_PORT: String(settings.webPort),
      CAMAU_API_URL: settings.apiUrl,
      CAMAU_SESSION_SECRET: sessionSecret,
    }),
  ];
}

async function stopEverything() {
  await stopAllProcesses(5_000);
  await database?.stop();
}

let isStopping = false;
onShutdown(async () => {
  isStopping = true;
  say('Stopping');
  await stopEverything().catch((error) => console.error(error.message));
  process.exit(0);
});

await runMain(develop, stopEverything);
