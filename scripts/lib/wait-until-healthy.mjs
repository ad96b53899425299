import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until the address answers 200. Gives undefined then, or what went wrong: the process ended, or `patienceMs` passed.
 */
export async function waitUntilHealthy(url, child, patienceMs = 60_000) {
  let ended;
  void child.ended.then((how) => (ended = how));
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await delay(100)) {
    if (ended !== undefined) return `it ended with ${ended}`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200 && ended === undefined) return undefined;
  }
  return `it did not answer within ${patienceMs / 1000} s`;
}
