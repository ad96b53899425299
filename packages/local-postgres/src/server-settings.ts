/**
 * Command-line settings of the embedded server: this machine only, over TCP (no socket files), SCRAM, UTC. A server that need
 * not survive a power cut (tests) skips every wait for the disk; it still survives a kill -9 of its own processes.
 */
export function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    max_connections: '100',
    shared_buffers: '128MB',
    ...(durable ? {} : FAST_SETTINGS),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const FAST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum_naptime: '5min',
  max_wal_size: '4GB',
  max_connections: '200',
};
