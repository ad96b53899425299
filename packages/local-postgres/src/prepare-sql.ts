/** What `prepareSql` makes: the database's name and the passwords of the two roles. */
export interface Preparation {
  readonly databaseName: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** The role that migrates and loads. */
export const OWNER_ROLE = 'camau_owner';
/** The role that serves requests: owns nothing, bound by row policies. */
export const APP_ROLE = 'camau_app';

/**
 * The SQL that makes both roles and the database, as a psql script that may be run again at any time: what a database
 * administrator is shown where Camau may not run it. Runs as superuser, or as a role with CREATEROLE and CREATEDB.
 */
export function prepareSql(preparation: Preparation): string {
  const name = preparation.databaseName;
  return [
    rolesSql(preparation),
    `SELECT ${literal(createDatabaseSql(name))}\n WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = ${literal(name)}) \\gexec`,
    databaseGrantsSql(name),
    '',
  ].join('\n\n');
}

/** Makes the two roles or brings them back to their attributes and passwords. NB: the owner may become the app, not inherit it: its policies must not bind migrations. */
export function rolesSql({ ownerPassword, appPassword }: Omit<Preparation, 'databaseName'>): string {
  const attributes = 'LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS';
  const role = (name: string, password: string) => `
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
    CREATE ROLE ${name};
  END IF;
  ALTER ROLE ${name} ${attributes} PASSWORD ${literal(password)};`;
  return `DO $prepare$
BEGIN${role(OWNER_ROLE, ownerPassword)}${role(APP_ROLE, appPassword)}
  GRANT ${APP_ROLE} TO ${OWNER_ROLE} WITH INHERIT FALSE, SET TRUE;
END
$prepare$;`;
}

/** Makes a database of the owner's, ordered the same on every machine; `template` other than template0 copies that database. */
export function createDatabaseSql(name: string, template = 'template0'): string {
  const locale =
    template === 'template0' ? ` ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'` : '';
  return `CREATE DATABASE ${identifier(name)} OWNER ${OWNER_ROLE} TEMPLATE ${identifier(template)}${locale}`;
}

/** Closes the database to everyone but the owner and the app. NB: these grants are not copied with a template. */
export function databaseGrantsSql(name: string): string {
  return `REVOKE ALL ON DATABASE ${identifier(name)} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${identifier(name)} TO ${APP_ROLE};`;
}

/** Quotes a name for SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text for SQL. */
export function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
