import { closeSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LEAVE_WITH_PARENT, startProcess, stopProcess } from './processes.mjs';
import { Refusal, say } from './progress.mjs';
import { inRepository } from './repository.mjs';
import { waitUntilHealthy } from './wait-until-healthy.mjs';

/**
 * Starts the API and the web server, logs going to files beside the data, and waits until both are healthy. Gives `stop`
 * (web first, so that no page meets a missing API) and `ended`, which resolves with a sentence when either goes by itself.
 */
export async function startServers({ settings, database, secrets, dataDirectory }) {
  const shared = { CAMAU_HOST: settings.host, NODE_ENV: 'production' };
  const api = startServer('API', 'apps/api/dist/main.js', dataDirectory, {
    ...shared,
    ...database.environment,
    CAMAU_API_PORT: String(settings.apiPort),
    CAMAU_WEB_URL: process.env.CAMAU_WEB_URL || settings.webUrl,
  });
  const web = startServer('web', 'apps/web/server.mjs', dataDirectory, {
    ...shared,
    CAMAU_WEB_PORT: String(settings.webPort),
    CAMAU_API_URL: settings.apiUrl,
    CAMAU_SESSION_SECRET: process.env.CAMAU_SESSION_SECRET || secrets.sessionSecret,
  });
  const stop = async () => {
    await stopProcess(web.child);
    await stopProcess(api.child);
  };
  say('Starting the API and the web server');
  const troubles = await Promise.all([
    waitUntilHealthy(`${settings.apiUrl}/api/health/ready`, api.child).then((why) => why && sentence(api, why)),
    waitUntilHealthy(`${settings.webUrl}/health`, web.child).then((why) => why && sentence(web, why)),
  ]);
  const trouble = troubles.find(Boolean);
  if (trouble) {
    await stop();
    throw new Refusal(trouble);
  }
  const ended = Promise.race(
    [api, web].map((server) => server.child.ended.then((how) => sentence(server, `it ended with ${how}`))),
  );
  return { stop, ended };
}

function startServer(name, script, dataDirectory, env) {
  const log = join(dataDirectory, `${name.toLowerCase()}.log`);
  const output = openLog(log);
  const child = startProcess(process.execPath, ['--import', LEAVE_WITH_PARENT, inRepository(script)], {
    env,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  return { name, child, log };
}

/** One log a start, the one before kept. */
function openLog(path) {
  try {
    renameSync(path, `${path}.previous`);
  } catch (error) {
    if (error.code !== 'ENOENT') throw new Refusal(`Camau cannot write its log ${path} (${error.code}).`);
  }
  return openSync(path, 'a', 0o600);
}

/** What went wrong with a server: its own last words when they read as a sentence, and where the log is. */
function sentence({ name, log }, why) {
  const last = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
  const words = last && !last.startsWith('{') && !/^\s+at /.test(last) ? ` ("${last.trim()}")` : '';
  return `The ${name} server is not running: ${why}${words}, see ${log}.`;
}
