import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { DatabaseSession } from '../../src/platform/database/database-session.js';
import { accessOfRole, contextOf } from './access-of-role.js';
import { changeAsOwner, query } from './as-owner.js';
import { createTestDatabase, type TestDatabase } from './test-app.js';

/** The demonstration's database with a way to run SQL as the API would, holding all a programme officer may write, and as its owner. */
export interface FrozenDatabase {
  readonly database: TestDatabase;
  asOfficer(sql: string): Promise<void>;
  asOwner(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens it; its third quarter is open with a draft of Gwent, for rows that try to leave a closed one. */
export async function openFrozenDatabase(): Promise<FrozenDatabase> {
  const database = await createTestDatabase('demonstration');
  const dataSource = await new DataSource(dataSourceOptions(database.config, 'serve')).initialize();
  const asOwner = (sql: string): Promise<void> => changeAsOwner(database.config.ownerUrl, sql);
  const [ids] = await query<{ programme: string; officer: string }>(
    database.superuserUrl,
    `select p.id as programme, u.id as officer from programme p, user_account u where u.email = 'programme-officer@phw.example'`,
  );
  await asOwner(`update cycle set state = 'open' where ref = '2019-20-Q3'`);
  await asOwner(
    `insert into progress_report (programme_id, cycle_id, force_id, state) select c.programme_id, c.id, f.id, 'draft' from cycle c join force f on f.slug = 'gwent' where c.ref = '2019-20-Q3'`,
  );
  const access = accessOfRole({ role: 'programme_officer', programmeId: ids!.programme, forceIds: [], bodyIds: [] });
  const session = new DatabaseSession(dataSource);
  return {
    database,
    asOwner,
    asOfficer: async (sql) => {
      await session.write(contextOf(access, ids!.officer), (tx) =>
        tx.run(`frozen.${sha256Of(sql).slice(0, 40)}`, sql, []),
      );
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
