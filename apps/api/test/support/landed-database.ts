import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { MIGRATIONS } from '../../src/platform/database/migrations.js';
import { query } from './as-owner.js';
import type { TestDatabase } from './test-app.js';

const dumpSchema = z.object({
  tick: z.coerce.number(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
type Dump = z.infer<typeof dumpSchema>;

const DIRECTORY = join(import.meta.dirname, '../fixtures/landed');

/** Every version that landed and was kept, by the name of its last migration, oldest first. */
export const LANDED = readdirSync(DIRECTORY)
  .filter((file) => file.includes('.json.'))
  .map((file) => file.replace(/\.json\..*$/, ''))
  .sort();

/** Brings an empty database to a landed version: its schema by the migrations of that age, its rows from the file kept then. */
export async function fillAsLanded(database: TestDatabase, name: string): Promise<Dump> {
  const file = readdirSync(DIRECTORY).find((found) => found.startsWith(`${name}.json.`))!;
  const bytes = await readFile(join(DIRECTORY, file));
  const text = (file.endsWith('.br') ? brotliDecompressSync : gunzipSync)(bytes).toString('utf8');
  const dump = dumpSchema.parse(JSON.parse(text));
  const age = dump.tables['camau.schema_migration']!.length;
  await migrateTo(database, age);
  await fill(database.superuserUrl, dump);
  return dump;
}

/** Rows of a table that are no longer there as they were kept. Columns that came since are left aside, and so are rows. */
export async function missingRows(
  { superuserUrl }: TestDatabase,
  table: string,
  kept: Dump['tables'][string],
): Promise<string[]> {
  const columns = Object.keys(kept[0] ?? {});
  const asKept = (row: Record<string, unknown>): string => JSON.stringify(columns.map((column) => row[column]));
  const rows = await query<{ row: Record<string, unknown> }>(superuserUrl, `select to_jsonb(t) as row from ${table} t`);
  const found = new Set(rows.map(({ row }) => asKept(row)));
  return kept.map(asKept).filter((row) => !found.has(row));
}

async function migrateTo(database: TestDatabase, age: number): Promise<void> {
  const options = { ...dataSourceOptions(database.config, 'own'), migrations: MIGRATIONS.slice(0, age) };
  const owner = await new DataSource(options).initialize();
  await owner.query('create schema if not exists camau');
  await owner.runMigrations();
  await owner.destroy();
}

/** Rows go in with triggers off: their history is among them. */
async function fill(superuserUrl: string, { tick, tables }: Dump): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c timezone=UTC' });
  await client.connect();
  await client.query(`begin; set local session_replication_role = replica; select setval('camau.facts_tick', ${tick})`);
  for (const [table, rows] of Object.entries(tables)) {
    if (table === 'camau.schema_migration' || rows.length === 0) continue;
    const columns = (await client.query<{ name: string }>(COLUMNS_SQL, [table])).rows.map((row) => row.name).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('commit');
  await client.end();
}

const COLUMNS_SQL = `select quote_ident(attname) as name from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
