/**
 * Preloaded into the API and the web server: when the launcher goes without a word (kill -9), its end of the channel closes
 * and the server stops as if asked to. The channel itself keeps no process alive.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
