import type { DataSource } from 'typeorm';
import { loadCalendar } from '../modules/programmes/load-calendar.js';
import { ensureInstallation, migrateSchema } from '../platform/database/set-up.js';
import { say, withOwner } from './with-owner.js';

/** Everything a database needs before the API serves it: schema, installation row, calendar. Run again, it changes nothing. */
export async function setUpDatabase(owner: DataSource): Promise<string[]> {
  const ran = await migrateSchema(owner);
  await ensureInstallation(owner);
  await loadCalendar(owner);
  return ran;
}

/** `camau migrate` */
export async function migrate(): Promise<void> {
  const ran = await withOwner(setUpDatabase);
  say(ran.length === 0 ? 'The schema is up to date.' : `Ran ${ran.join(', ')}.`);
}
