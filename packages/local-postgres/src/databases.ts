import pg from 'pg';
import {
  createDatabaseSql,
  databaseGrantsSql,
  identifier,
  literal,
  rolesSql,
  type Preparation,
} from './prepare-sql.js';

/** Runs `work` with one connection to the address, closed afterwards; fails after 5 s without an answer. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'camau-local-postgres',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the roles, the database and its grants on a server we are superuser of; safe to repeat (`prepareSql`, run). */
export async function prepareDatabase(superuserUrl: string, preparation: Preparation): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(rolesSql(preparation));
    const found = await client.query(`SELECT FROM pg_database WHERE datname = ${literal(preparation.databaseName)}`);
    if (found.rowCount === 0) await client.query(createDatabaseSql(preparation.databaseName));
    await client.query(databaseGrantsSql(preparation.databaseName));
  });
}

/** Makes database `name` as a copy of `template` (about 0.1 s). Fails while anybody is connected to the template, or when `name` exists. */
export async function createDatabaseFromTemplate(superuserUrl: string, name: string, template: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(createDatabaseSql(name, template));
    await client.query(databaseGrantsSql(name));
  });
}

/** Drops a database, ending whatever is connected to it; nothing happens when there is none. */
export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${identifier(name)} WITH (FORCE)`));
}

/** The same address with another database name. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}
