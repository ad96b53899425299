const PARENT_POLL_MS = 500;

/**
 * Calls `stop` once, with the reason, on Ctrl-C, SIGTERM or SIGHUP and when the process that started us goes (npm passes no
 * signal on when it is killed itself). A second Ctrl-C exits at once.
 */
export function onShutdown(stop) {
  let isStopping = false;
  const begin = (reason) => {
    if (isStopping) return reason === 'SIGINT' && process.exit(130);
    isStopping = true;
    clearInterval(poll);
    void stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => begin(signal));
  const parent = process.ppid;
  const poll = setInterval(() => process.ppid !== parent && begin('parent gone'), PARENT_POLL_MS);
  poll.unref();
}
