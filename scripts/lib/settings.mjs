import { Refusal } from './progress.mjs';

/** Where the two servers listen and how they are reached, from the environment (CAMAU_HOST, CAMAU_WEB_PORT, CAMAU_API_PORT). */
export function readSettings(environment = process.env) {
  const host = environment.CAMAU_HOST || '127.0.0.1';
  const webPort = portOf(environment, 'CAMAU_WEB_PORT', 3000);
  const apiPort = portOf(environment, 'CAMAU_API_PORT', 3001);
  if (webPort === apiPort)
    throw new Refusal(`CAMAU_WEB_PORT and CAMAU_API_PORT are both ${webPort}: give them different ports.`);
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const named = reachable.includes(':') ? `[${reachable}]` : reachable;
  return { host, webPort, apiPort, webUrl: `http://${named}:${webPort}`, apiUrl: `http://${named}:${apiPort}` };
}

function portOf(environment, name, usual) {
  const text = environment[name] || String(usual);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(`${name} is "${text}", which is not a port between 1 and 65535.`);
}
