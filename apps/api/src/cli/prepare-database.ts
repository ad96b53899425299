import pg from 'pg';
import { readConfig, type Config } from '../platform/config/config.js';
import { CommandError } from './command-error.js';
import { say } from './with-owner.js';

const MAY_NOT = '42501';
const APP_ROLE = 'camau_app';

/** `camau database prepare`: makes the restricted role, or prints its SQL (`isPrintOnly`, or where the owner may not make roles). */
export async function prepareDatabase(isPrintOnly: boolean): Promise<void> {
  const config = readConfig();
  const sql = prepareStatements(config);
  if (isPrintOnly) return say(sql);
  const client = new pg.Client({
    connectionString: config.ownerUrl,
    connectionTimeoutMillis: 5000,
    application_name: 'camau-prepare',
  });
  await client.connect();
  try {
    await client.query(sql);
    say(`The role ${APP_ROLE} is ready.`);
  } catch (error) {
    if ((error as { code?: string }).code !== MAY_NOT) throw error;
    if (await isPrepared(config)) return say(`The role ${APP_ROLE} is ready.`);
    say(sql);
    throw new CommandError('The owner may not make roles: have the SQL above run by a superuser of the server.');
  } finally {
    await client.end();
  }
}

/** Whether the API could serve already: the restricted role can be taken, or signs in by its own address. */
async function isPrepared({ appUrl, mustTakeAppRole }: Config): Promise<boolean> {
  const options = mustTakeAppRole ? { options: `-c role=${APP_ROLE}` } : {};
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5000, ...options });
  try {
    await client.connect();
    const { rows } = await client.query<{ fits: boolean }>(
      `select pg_has_role(current_user, '${APP_ROLE}', 'member') as fits`,
    );
    return rows[0]?.fits === true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/**
 * SQL that makes the role the API serves under; it may be run again at any time. With one address for both, the owner is
 * let take that role; with two, the role signs in with the password of DATABASE_URL.
 */
export function prepareStatements({
  appUrl,
  ownerUrl,
  mustTakeAppRole,
}: Pick<Config, 'appUrl' | 'ownerUrl' | 'mustTakeAppRole'>): string {
  const app = partsOf(appUrl);
  const owner = partsOf(ownerUrl);
  const bound = 'NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS';
  const make = (role: string, attributes: string): string =>
    `do $$ begin\n  if not exists (select from pg_roles where rolname = ${pg.escapeLiteral(role)}) then create role ${pg.escapeIdentifier(role)}; end if;\nend $$;\n` +
    `alter role ${pg.escapeIdentifier(role)} ${attributes};`;
  const signsIn = `LOGIN ${bound} PASSWORD ${pg.escapeLiteral(app.password)}`;
  const lines = mustTakeAppRole
    ? [make(APP_ROLE, bound), `grant ${APP_ROLE} to ${pg.escapeIdentifier(owner.user)} with inherit false, set true;`]
    : [
        make(APP_ROLE, app.user === APP_ROLE ? signsIn : bound),
        ...(app.user === APP_ROLE
          ? []
          : [make(app.user, signsIn), `grant ${APP_ROLE} to ${pg.escapeIdentifier(app.user)};`]),
      ];
  return [
    ...lines,
    `grant connect on database ${pg.escapeIdentifier(owner.database)} to ${pg.escapeIdentifier(mustTakeAppRole ? APP_ROLE : app.user)};`,
  ].join('\n');
}

function partsOf(address: string): { user: string; password: string; database: string } {
  if (!URL.canParse(address))
    throw new CommandError(
      'DATABASE_URL and DATABASE_OWNER_URL must be addresses: postgres://user:password@host/database.',
    );
  const url = new URL(address);
  const user = decodeURIComponent(url.username);
  return {
    user,
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || user,
  };
}
