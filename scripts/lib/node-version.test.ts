import { describe, expect, it } from '@jest/globals';
import { isAtLeast, refusalOfNode } from './node-version.mjs';

describe('the oldest Node.js that will do', () => {
  it.each([
    ['20.19.0', undefined],
    ['20.20.2', undefined],
    ['22.0.0', undefined],
    ['24.1.0', undefined],
  ])('lets %s pass', (version, expected) => expect(refusalOfNode(version)).toBe(expected));

  it.each(['20.18.9', '18.20.8', '9.11.2'])('refuses %s in one sentence', (version) => {
    expect(refusalOfNode(version)).toBe(
      `Camau needs Node.js 20.19 or later and this is ${version}: install a newer one from nodejs.org.`,
    );
  });

  it('compares numbers, not text', () => {
    expect(isAtLeast('20.9.0', '20.19.0')).toBe(false);
    expect(isAtLeast('100.0.0', '20.19.0')).toBe(true);
  });
});
