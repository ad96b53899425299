import pg from 'pg';

const DATE = 1082;
const BIGINT = 20;
const TIMESTAMPTZ = 1184;

/**
 * Sets pg's parsers once for the process: `date` stays a plain 'YYYY-MM-DD', `bigint` becomes a safe integer or throws,
 * `timestamptz` becomes ISO 8601 in UTC with milliseconds ('infinity' stays a word); connections speak UTC.
 */
export function setPgTypes(): void {
  pg.types.setTypeParser(DATE, (value) => value);
  pg.types.setTypeParser(BIGINT, (value) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`bigint out of the safe range: ${value}`);
    return number;
  });
  pg.types.setTypeParser(TIMESTAMPTZ, (value) =>
    value.endsWith('infinity') ? value : new Date(`${value.slice(0, -3).replace(' ', 'T')}Z`).toISOString(),
  );
}
