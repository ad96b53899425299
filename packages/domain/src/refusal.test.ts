import { describe, expect, it } from '@jest/globals';
import { BLOCKER_CODES } from './progress-reports/codes.js';
import { accepted, jsonPointer, refusal, REFUSAL_CODES, refused } from './refusal.js';

describe('refusals', () => {
  it('have codes that never collide with a blocker or one another', () => {
    const codes = [...REFUSAL_CODES, ...BLOCKER_CODES];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('make decisions', () => {
    const fault = refusal('conflict', 'version_stale');
    expect(fault).toEqual({ kind: 'conflict', code: 'version_stale', pointer: '', params: {} });
    expect(refused(fault)).toEqual({ ok: false, refusals: [fault] });
    expect(accepted(1)).toEqual({ ok: true, value: 1 });
  });

  it.each([
    [['sections', 'WF', 'reason'], '/sections/WF/reason'],
    [['questions', 0, 'text'], '/questions/0/text'],
    [['a/b', '~1'], '/a~1b/~01'],
    [[], ''],
  ])('point at %j as %s', (segments, pointer) => {
    expect(jsonPointer(...segments)).toBe(pointer);
  });
});
