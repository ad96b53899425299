import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { verifyChain, type ChainedPosition } from './verify-chain.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function position(sequence: number, previousSha256: string | null, document: object = {}): ChainedPosition {
  const canonical = canonicalJson({ sequence, previousSha256, ...document });
  return { sequence, canonical, sha256: sha256(canonical), previousSha256 };
}

const first = position(1, null);
const second = position(2, first.sha256);
const third = position(3, second.sha256);

describe('the chain of positions', () => {
  it('is intact from the first to the last', () => {
    expect(verifyChain([first, second, third], sha256)).toEqual({ isIntact: true, length: 3, head: third.sha256 });
    expect(verifyChain([], sha256)).toEqual({ isIntact: true, length: 0, head: null });
  });

  it.each([
    ['a word changed', [first, { ...second, canonical: second.canonical.replace('2', '9') }, third], 2, 'hash_differs'],
    [
      'a hash changed with it',
      [first, { ...position(2, first.sha256, { forged: true }) }, third],
      3,
      'previous_differs',
    ],
    ['one removed', [first, third], 3, 'sequence_broken'],
    ['the first removed', [second, third], 2, 'sequence_broken'],
    ['two exchanged', [second, first, third], 2, 'sequence_broken'],
    ['a first that claims a predecessor', [position(1, 'c0ffee')], 1, 'previous_differs'],
    [
      'a row that differs from its document',
      [{ ...position(1, null, { sequence: 7 }) }],
      1,
      'document_differs_from_row',
    ],
    [
      'text that is not JSON',
      [{ sequence: 1, canonical: '{', sha256: sha256('{'), previousSha256: null }],
      1,
      'document_unreadable',
    ],
    [
      'text that is no object',
      [{ sequence: 1, canonical: 'null', sha256: sha256('null'), previousSha256: null }],
      1,
      'document_unreadable',
    ],
  ] as const)('is broken by %s', (_name, positions, sequence, fault) => {
    expect(verifyChain(positions, sha256)).toEqual({ isIntact: false, sequence, fault });
  });
});

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5, '\u0080': 6, '\ufb33': 7 },
      '{"\\r":2,"1":3,"\u0080":6,"ö":5,"€":1,"😀":4,"\ufb33":7}',
    ],
    [[1e21, 1e-7, -0, 0.1, 333333333.33333329], '[1e+21,1e-7,0,0.1,333333333.3333333]'],
    ['\u0008\u001f"\\/ŵ', '"\\b\\u001f\\"\\\\/ŵ"'],
    [{ gone: undefined, kept: null }, '{"kept":null}'],
  ])('of %j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([
    [NaN],
    [Infinity],
    [1n],
    [new Date(0)],
    [() => 1],
    [undefined],
    [[undefined]],
    ['\ud800'],
    [{ '\ud800': 1 }],
    [new Map()],
  ])('refuses what JSON cannot hold', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('does not depend on the order of members and survives parsing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value);
        return canonicalJson(JSON.parse(text)) === text && canonicalJson(reversed(value)) === text;
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
