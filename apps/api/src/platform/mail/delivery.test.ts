import { describe, expect, it } from '@jest/globals';
import { setbackOf } from './delivery.js';

const HOUR = 3_600_000;

describe('a message that was not sent', () => {
  it.each<[string, object, number, object]>([
    [
      'waits a minute after the first try',
      { code: 'ECONNECTION' },
      1,
      { failure: 'unreachable', retryAfterMs: 60_000 },
    ],
    ['waits twice as long each time', { code: 'ETIMEDOUT' }, 4, { failure: 'unreachable', retryAfterMs: 480_000 }],
    ['waits eight hours at most', { code: 'EAUTH' }, 11, { failure: 'not_let_in', retryAfterMs: 8 * HOUR }],
    ['is given up after the twelfth', { code: 'ESOCKET' }, 12, { failure: 'unreachable', retryAfterMs: null }],
    [
      'is given up when its address is refused for good',
      { code: 'EENVELOPE', responseCode: 550 },
      1,
      { failure: 'address_refused', retryAfterMs: null },
    ],
    [
      'waits when its address is refused for now',
      { code: 'EENVELOPE', responseCode: 451 },
      1,
      { failure: 'address_refused', retryAfterMs: 60_000 },
    ],
    [
      'is given up when it is refused for good itself',
      { code: 'EMESSAGE', responseCode: 554 },
      1,
      { failure: 'refused', retryAfterMs: null },
    ],
    ['waits when nobody knows why', new Error('?'), 1, { failure: 'unknown', retryAfterMs: 60_000 }],
  ])('%s', (_, error, attempts, expected) => expect(setbackOf(error, attempts)).toEqual(expected));
});
