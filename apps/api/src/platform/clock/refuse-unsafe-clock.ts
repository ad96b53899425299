import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';

/** A demonstration's fixed clock is refused in production: what it writes is not true of any day. */
export async function refuseUnsafeClock(dataSource: DataSource, mode: Config['mode']): Promise<void> {
  const [installation] = await dataSource.query<{ facts_clock: string }[]>(
    'select facts_clock from installation_clock()',
  );
  if (installation === undefined) throw new Error('The database is not set up: run `npm run camau -- migrate` first.');
  if (mode === 'production' && installation.facts_clock !== 'system') {
    throw new Error('The database holds a demonstration with a fixed clock: it is refused in production.');
  }
}
