import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from './progress.mjs';

const PATIENCE_MS = 3_000;

/**
 * Refuses when a port is taken. Waits a little first: the servers of a launcher that was killed with -9 notice it and go, and
 * the next start must not trip over them.
 */
export async function requireFreePorts(host, ports) {
  const deadline = Date.now() + PATIENCE_MS;
  for (const { port, use, setting } of ports) {
    for (;;) {
      const problem = await tryPort(host, port);
      if (problem === undefined) break;
      if (problem !== 'EADDRINUSE')
        throw new Refusal(
          `Camau cannot listen on ${host} port ${port} for ${use} (${problem}): set ${setting} or CAMAU_HOST.`,
        );
      if (Date.now() > deadline) {
        throw new Refusal(
          `Port ${port}, meant for ${use}, is in use by another program: stop it, or set ${setting} to another port.`,
        );
      }
      await delay(100);
    }
  }
}

/** The system's error code when the port cannot be listened on, or undefined when it can. */
export function tryPort(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
