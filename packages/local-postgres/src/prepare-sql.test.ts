import { describe, expect, it } from '@jest/globals';
import { createDatabaseSql, databaseGrantsSql, identifier, literal, prepareSql, rolesSql } from './prepare-sql.js';

describe('the SQL that prepares a server', () => {
  it.each([
    ['plain', `'plain'`],
    [`o'clock`, `'o''clock'`],
    ['back\\slash', `E'back\\\\slash'`],
    [`both\\'`, `E'both\\\\'''`],
  ])('quotes the text %s', (text, quoted) => expect(literal(text)).toBe(quoted));

  it('quotes a name', () => expect(identifier('a "b"')).toBe('"a ""b"""'));

  it('gives neither role a way round the row policies', () => {
    const sql = rolesSql({ ownerPassword: 'o', appPassword: 'a' });
    expect(
      sql.match(/ALTER ROLE \w+ LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS/g),
    ).toHaveLength(2);
    expect(sql).toContain('GRANT camau_app TO camau_owner WITH INHERIT FALSE, SET TRUE');
  });

  it('orders text the same on every machine, and copies a template as it is', () => {
    expect(createDatabaseSql('camau')).toContain(`LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`);
    expect(createDatabaseSql('copy', 'camau_template')).toBe(
      'CREATE DATABASE "copy" OWNER camau_owner TEMPLATE "camau_template"',
    );
  });

  it('closes the database to everyone else', () => {
    expect(databaseGrantsSql('camau')).toContain('REVOKE ALL ON DATABASE "camau" FROM PUBLIC');
  });

  it('makes one script for an administrator that creates the database only when it is missing', () => {
    const script = prepareSql({ databaseName: 'camau', ownerPassword: 'o', appPassword: 'a' });
    expect(script).toMatch(/WHERE NOT EXISTS \(SELECT FROM pg_database WHERE datname = 'camau'\) \\gexec/);
    expect(script).toContain(`BUILTIN_LOCALE ''C.UTF-8''`);
  });
});
