import pg from 'pg';

/** Tables of facts that writing over HTTP changes; their history goes with them. */
const FACTS = [
  'cycle',
  'progress_report',
  'report_section',
  'submission',
  'report_question',
  'report_ask',
  'position',
  'milestone',
  'cell',
  'change_request',
  'import_batch',
  'import_row',
  'import_mapping',
  'translation_addendum',
  'board_record',
  'board_question',
];
const TABLES = FACTS.flatMap((table) => [`camau.${table}`, `history.${table}`]);

/** Looks behind the API as superuser: keeps what stands, puts it back, and says whether anything changed. */
export interface FactsKeeper {
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Copies every fact under a name. */
  keep(name: string): Promise<void>;
  /** Puts the facts kept under that name back, history included, touching no row that says the same; the audit trail only ever grows. */
  restore(name: string): Promise<void>;
  /** Runs statements with triggers and policies off: for states that no caller could bring about. */
  force(sql: string, values?: readonly unknown[]): Promise<void>;
  /**
   * One hash over which rows stand, each by its place and the transaction that wrote it, and the length of the audit trail: any write
   * that was committed changes it, even one that put the same words back.
   */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a keeper on a test database. */
export async function openFactsKeeper(superuserUrl: string): Promise<FactsKeeper> {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=camau -c timezone=UTC' });
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string[] }>(COLUMNS_SQL, [TABLES]);
  const columns = new Map(rows.map((row) => [row.table, row.columns]));
  const untriggered = async (work: () => Promise<unknown>): Promise<void> => {
    await client.query('begin; set local session_replication_role = replica');
    await work();
    await client.query('commit');
  };
  const nameOf = (name: string, table: string) => `kept."${name}.${table}"`;
  return {
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows,
    keep: async (name) => {
      await client.query('create schema if not exists kept');
      await client.query(
        TABLES.map(
          (table) =>
            `drop table if exists ${nameOf(name, table)}; create table ${nameOf(name, table)} as table ${table}; analyze ${nameOf(name, table)}`,
        ).join(';'),
      );
    },
    // NB: only rows that differ are touched, or hundreds of restores would bury the tables in dead rows.
    restore: async (name) => {
      const sql = TABLES.map((table) => restoreSql(table, nameOf(name, table), columns.get(table)!));
      await untriggered(() => client.query(sql.join(';')));
    },
    force: (sql, values = []) => untriggered(() => client.query(sql, [...values])),
    fingerprint: async () => {
      const hashes = TABLES.map(
        (table) => `(select md5(string_agg(ctid::text || xmin, ' ' order by ctid)) from ${table})`,
      );
      const { rows } = await client.query<{ all: string }>(
        `select concat(${hashes.join(', ')}, (select count(*) from audit.event)) as all`,
      );
      return rows[0]!.all;
    },
    close: () => client.end(),
  };
}

/** Columns that are written: those the database computes for itself come by themselves. */
const COLUMNS_SQL = `
select t as table, array_agg(quote_ident(a.attname) order by a.attnum) as columns
from unnest($1::text[]) t join pg_attribute a on a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' group by t`;

/** A row is found by its key; a kept row goes in again where the one that stands is gone or says something else. */
function restoreSql(table: string, kept: string, columns: readonly string[]): string {
  const key = table.startsWith('history.') ? ['id', 'valid_from'] : ['id'];
  const isSame = (names: readonly string[]) =>
    `(${names.map((name) => `k.${name}`).join(', ')}) is not distinct from (${names.map((name) => `t.${name}`).join(', ')})`;
  const isOf = key.map((name) => `k.${name} = t.${name}`).join(' and ');
  return `delete from ${table} t where not exists (select from ${kept} k where ${isOf} and ${isSame(columns)});
    insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from ${kept} k where not exists (select from ${table} t where ${isOf})`;
}
