import { describe, expect, it } from '@jest/globals';
import canonicalizeModule from 'canonicalize';
import fc from 'fast-check';
import { freeze, sha256 } from './canonical.js';

// NB: the package is CommonJS whose declared default is its whole export.
const reference = canonicalizeModule as unknown as (document: object) => string | undefined;

describe('a frozen document', () => {
  it('has the same text as the reference implementation of RFC 8785 gives it', () => {
    const unit = fc.string({ unit: 'grapheme' });
    const leaf = fc.oneof(unit, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(unit, tie('value'), { maxKeys: 6, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(unit, value, { noNullPrototype: true }), (document) => {
        expect(freeze(document).canonical).toBe(reference(document));
      }),
      { numRuns: 500 },
    );
  });

  it('has one hash whatever order its members came in', () => {
    expect(freeze({ forecast: '2019-11-01', ref: 'GWP-4-01' })).toEqual(
      freeze({ ref: 'GWP-4-01', forecast: '2019-11-01' }),
    );
  });

  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['ŵ', 'e3c7706acef6e9c623c0b7c8c8edbea0fb5c4e1445225180d45a2f6f73dc197e'],
  ])('hashes the bytes of %j', (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, new Date(0), '\ud800'])('cannot hold %p', (value) => {
    expect(() => freeze({ value })).toThrow(TypeError);
  });
});
