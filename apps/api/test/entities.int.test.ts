import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-source.js';
import { query } from './support/as-owner.js';
import { createTestDatabase, type TestDatabase } from './support/test-app.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase('definition');
  dataSource = await new DataSource(dataSourceOptions(database.config, 'own')).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

describe('entities', () => {
  it('name the columns of their tables, with their types and whether they may be empty', async () => {
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(0);
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      const rows = await query<ColumnRow>(
        database.superuserUrl,
        `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable from pg_attribute
         where attrelid = format('camau.%I', $1::text)::regclass and attnum > 0 and not attisdropped order by attname`,
        [tableName],
      );
      const mapped = columns
        .map(({ databaseName, type, isArray, isNullable }) => ({
          name: databaseName,
          type: `${dataSource.driver.normalizeType({ type, isArray })}${isArray ? '[]' : ''}`.replace(
            'timestamptz',
            'timestamp with time zone',
          ),
          nullable: isNullable,
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      expect([tableName, mapped]).toEqual([tableName, rows]);
    }
  });

  it('are never given a schema, so that an as-at reading finds the same table elsewhere', () => {
    expect(dataSource.options).not.toHaveProperty('schema');
    expect(dataSource.entityMetadatas.filter(({ schema }) => schema !== undefined)).toEqual([]);
  });

  it('leave no migration to be run', async () => {
    expect(await dataSource.showMigrations()).toBe(false);
  });
});
