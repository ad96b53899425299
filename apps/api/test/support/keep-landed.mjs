import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { withClient, withDatabase } from '../../../../packages/local-postgres/dist/index.js';
import setUp from '../global-setup.mjs';
import tearDown from '../global-teardown.mjs';

/**
 * Keeps the database as it is with the newest migration and the demonstration loaded, for `upgrade.int.test.ts` to migrate ever after.
 * Run it when migrations have landed, on the built API: `npm run keep-landed --workspace @camau/api`. It writes over nothing.
 */
const migrations = join(import.meta.dirname, '../../src/migrations');
const landed = join(import.meta.dirname, '../fixtures/landed');

const TABLES_SQL = `
select n.nspname || '.' || quote_ident(c.relname) as table, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where n.nspname in ('camau', 'history', 'audit') and c.relkind = 'r' group by 1 order by 1`;

await setUp();
try {
  const { superuserUrl, templates } = JSON.parse(process.env.CAMAU_TEST_POSTGRES);
  const dump = await withClient(withDatabase(superuserUrl, templates.demonstration), everyRow);
  const name = await nameOf(dump.tables['camau.schema_migration'].at(-1).timestamp);
  const text = JSON.stringify(dump);
  // NB: positions repeat each other at a distance that gzip's window does not reach.
  const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  await writeFile(join(landed, `${name}.json.br`), bytes, { flag: 'wx' });
  console.info(`${name}: ${Object.keys(dump.tables).length} tables, ${text.length} characters, ${bytes.length} bytes.`);
} finally {
  await tearDown();
}

/** `0005-frozen-records` of the migration 1700000000005. */
async function nameOf(timestamp) {
  const files = await readdir(migrations);
  return files.find((file) => file.startsWith(`${timestamp}-`)).replace(/^\d+(\d{4}-.*)\.ts$/, '$1');
}

/** Every table that has rows, each row as its columns: those the database computes for itself are left out. */
async function everyRow(client) {
  await client.query('set timezone = UTC');
  const { rows: found } = await client.query(TABLES_SQL);
  const tables = {};
  for (const { table, columns } of found) {
    const { rows } = await client.query(`select to_jsonb(t) as row from (select ${columns} from ${table}) t`);
    if (rows.length > 0) tables[table] = rows.map(({ row }) => row);
  }
  const { rows } = await client.query('select last_value::text as tick from camau.facts_tick');
  return { tick: rows[0].tick, tables };
}
