import type { DataSource } from 'typeorm';
import { ownerWrite } from './owner-write.js';

/** Held while migrations run, so that two processes starting together do not run them twice. */
const MIGRATION_LOCK = `hashtext('camau.migrate')`;

/** Brings the schema to the newest migration; answers with the names of those that ran. Throws one sentence when the restricted role is missing. */
export async function migrateSchema(owner: DataSource): Promise<string[]> {
  const [role] = await owner.query<unknown[]>(`select 1 from pg_roles where rolname = 'camau_app'`);
  if (role === undefined)
    throw new Error('The role camau_app is missing: run `npm run camau -- database prepare` first.');
  const lock = owner.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await lock.query('create schema if not exists camau');
    return (await owner.runMigrations()).map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await lock.release();
  }
}

/** Makes the installation's one row, on the system clock, where there is none. */
export async function ensureInstallation(owner: DataSource): Promise<void> {
  await ownerWrite(
    owner,
    'installation made',
    async (tx) => {
      await tx.run(`insert into installation (facts_clock) values ('system') on conflict (only_row) do nothing`);
    },
    'system',
  );
}
