import pg from 'pg';

/** Runs SQL on an address of the test database and answers with its rows; for looking behind the API and for mischief. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=camau -c timezone=UTC' });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Changes facts as the owner, with the settings history asks for. */
export async function changeAsOwner(url: string, sql: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=camau -c timezone=UTC' });
  await client.connect();
  try {
    await client.query(`begin; select set_config('app.user_id', '', true), set_config('app.request_id', 'test', true), set_config('app.reason', '', true),
      set_config('app.instant', camau.facts_write_instant()::text, true)`);
    await client.query(sql, [...values]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
