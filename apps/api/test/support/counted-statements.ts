import pg from 'pg';

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/**
 * The statements that one request sends to the database inside its transactions, from BEGIN to COMMIT; the request is known by its id,
 * which every transaction is opened with. Other requests and loops may run meanwhile.
 */
export async function statementsOf(requestId: string, request: () => Promise<unknown>): Promise<string[]> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const sent = prototype.query;
  const own = new Set<pg.Client>();
  const statements: string[] = [];
  prototype.query = function (...given) {
    const text = textOf(given[0]);
    if (text.startsWith('BEGIN') && text.includes(`'${requestId}'`)) own.add(this);
    if (own.has(this)) statements.push(text);
    if (text === 'COMMIT' || text === 'ROLLBACK') own.delete(this);
    return sent.apply(this, given);
  };
  try {
    await request();
  } finally {
    prototype.query = sent;
  }
  return statements;
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : ((given as { text?: string }).text ?? '');
}
