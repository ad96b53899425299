import { describe, expect, it } from '@jest/globals';
import { isDatabaseUnavailable, isDuplicate, isFrozenRecord, isImpossibleValue, isTransient } from './transient.js';

const withCode = (code: string) => Object.assign(new Error('said by PostgreSQL'), { code });

describe('an error of the database', () => {
  it.each([
    ['refused by the socket', withCode('ECONNREFUSED')],
    ['reset', withCode('ECONNRESET')],
    ['shut down by its administrator', withCode('57P01')],
    ['still starting', withCode('57P03')],
    ['out of connections', withCode('53300')],
    ['wrapped by TypeORM', Object.assign(new Error('QueryFailedError'), { driverError: withCode('57P01') })],
    ['cut off in a statement', new Error('Connection terminated unexpectedly')],
    ['too slow to connect', new Error('timeout exceeded when trying to connect')],
    ['too slow to answer', new Error('Query read timeout')],
    ['cut off between two statements', new Error('Query runner already released. Cannot run queries anymore.')],
    ['closed before a statement', new Error('Client was closed and is not queryable')],
  ])('%s means that it is away', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each([
    ['a syntax error', withCode('42601')],
    ['a full disk', withCode('53100')],
    ['a bug of ours', new TypeError('undefined is not a function')],
    ['nothing at all', undefined],
  ])('%s does not', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });

  it.each([
    ['40001', 'true false false false'],
    ['40P01', 'true false false false'],
    ['55000', 'false true false false'],
    ['55006', 'false true false false'],
    ['22P02', 'false false true false'],
    ['22021', 'false false true false'],
    ['23505', 'false false false true'],
    ['42501', 'false false false false'],
  ])('%s is transient, frozen, impossible, a duplicate: %s', (code, expected) => {
    const error = withCode(code);
    expect([isTransient, isFrozenRecord, isImpossibleValue, isDuplicate].map((is) => is(error)).join(' ')).toBe(
      expected,
    );
  });
});
