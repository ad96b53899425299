import { describe, expect, it } from '@jest/globals';
import { reportActionBetween } from './action-between.js';
import { REPORT_TRANSITIONS } from './transitions.js';

describe('the action between two states', () => {
  it.each([
    ['not_started', 'draft', 'start'],
    ['draft', 'submitted', 'submit'],
    ['sent_back', 'submitted', 'submit'],
    ['submitted', 'draft', 'withdraw'],
    ['submitted', 'sent_back', 'send_back'],
    ['submitted', 'accepted', 'accept'],
    ['accepted', 'submitted', 'take_back'],
    ['not_started', 'not_received', 'record_not_received'],
    ['draft', 'not_received', 'record_not_received'],
    ['not_received', 'draft', 'admit_late'],
    ['accepted', 'draft', null],
    ['draft', 'draft', null],
  ] as const)('from %s to %s is %s', (from, to, action) => expect(reportActionBetween(from, to)).toBe(action));

  it('is one: no two actions of the table lead the same way', () => {
    const ways = new Map<string, string>();
    for (const { action, from, to } of REPORT_TRANSITIONS.filter((row) => row.to !== 'same')) {
      for (const state of from) {
        expect([ways.get(`${state} ${to}`) ?? action]).toEqual([action]);
        ways.set(`${state} ${to}`, action);
      }
    }
  });
});
