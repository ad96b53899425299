const PARENT_POLL_MS = 500;
const ECHO_MS = 1_000;

/**
 * Calls `stop` once, with the reason, on Ctrl-C, SIGTERM or SIGHUP and when the process that started us goes (npm passes no
 * signal on when it is killed itself). A second Ctrl-C exits at once; npm passes each on as well, so the first comes twice.
 */
export function onShutdown(stop) {
  let stoppingSince;
  const begin = (reason) => {
    if (stoppingSince !== undefined) {
      if (reason === 'SIGINT' && Date.now() - stoppingSince > ECHO_MS) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    clearInterval(poll);
    void stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => begin(signal));
  const parent = process.ppid;
  const poll = setInterval(() => process.ppid !== parent && begin('parent gone'), PARENT_POLL_MS);
  poll.unref();
}
