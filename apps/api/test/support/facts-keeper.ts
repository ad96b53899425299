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
  /** Puts the facts kept under that name back, byte for byte, history included; the audit trail only ever grows. */
  restore(name: string): Promise<void>;
  /** Runs statements with triggers and policies off: for states that no caller could bring about. */
  force(sql: string, values?: readonly unknown[]): Promise<void>;
  /** One hash over every fact, its history and the length of the audit trail. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a keeper on a test database. */
export async function openFactsKeeper(superuserUrl: string): Promise<FactsKeeper> {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=camau -c timezone=UTC' });
  await client.connect();
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
            `drop table if exists ${nameOf(name, table)}; create table ${nameOf(name, table)} as table ${table}`,
        ).join(';'),
      );
    },
    // NB: only rows that differ are touched, or hundreds of restores would bury the tables in dead rows.
    restore: async (name) => {
      const { rows } = await client.query<{ table: string; columns: string }>(COLUMNS_SQL, [TABLES]);
      const columns = new Map(rows.map((row) => [row.table, row.columns]));
      const sql = TABLES.map((table) => restoreSql(table, nameOf(name, table), columns.get(table)!));
      await untriggered(() => client.query(sql.join(';')));
    },
    force: (sql, values = []) => untriggered(() => client.query(sql, [...values])),
    fingerprint: async () => {
      const hashes = TABLES.map(
        (table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t)`,
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
select t as table, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
from unnest($1::text[]) t join pg_attribute a on a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' group by t`;

function restoreSql(table: string, kept: string, columns: string): string {
  return `delete from ${table} t where t::text not in (select k::text from ${kept} k);
    insert into ${table} (${columns}) select ${columns} from ${kept} k where k::text not in (select t::text from ${table} t)`;
}
