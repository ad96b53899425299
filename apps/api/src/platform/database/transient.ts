/** How often a write runs at most when PostgreSQL says a concurrent change came between. */
export const TRANSIENT_RETRIES = 3;

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

const CONNECTION_LOST = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300']);
const CONNECTION_ERRNO = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return codeOf(driverError);
}

/** A write that lost against a concurrent one and can simply run again. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/**
 * PostgreSQL is away: refused, dropped, shutting down or not answering in time.
 * NB: TypeORM lets a broken connection go between two statements, and the second is then told that its runner was released.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (CONNECTION_LOST.has(code) || CONNECTION_ERRNO.has(code))) return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Query runner already released/.test(
      error.message,
    )
  );
}

/** SQLSTATE of a refusal by our own triggers: the record is frozen or the cycle closed. */
export function isFrozenRecord(error: unknown): boolean {
  const code = codeOf(error);
  return code === '55000' || code === '55006';
}

/** A value PostgreSQL cannot take as what the statement says it is: a crafted cursor, a NUL in a path. */
export function isImpossibleValue(error: unknown): boolean {
  return codeOf(error)?.startsWith('22') === true;
}

/** A unique constraint refused the row. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === '23505';
}
