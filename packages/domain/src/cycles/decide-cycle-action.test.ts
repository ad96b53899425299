import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../access/roles.js';
import { businessDate } from '../time/business-date.js';
import type { ReportState } from '../progress-reports/codes.js';
import { CYCLE_ACTIONS, CYCLE_STATES, DELIVERY_CONFIDENCES, type CycleAction, type CycleState } from './codes.js';
import {
  allowedCycleActions,
  closingRefusals,
  decideCycleAction,
  type CycleActionInput,
  type CycleFacts,
} from './decide-cycle-action.js';
import { effectiveCycleState } from './effective-cycle-state.js';

/** domain.md written out by hand: action, from, by, to. */
const TABLE: readonly (readonly [CycleAction, string, string, CycleState | 'same'])[] = [
  ['open', 'planned', 'programme_officer', 'open'],
  ['begin_review', 'open', 'programme_officer', 'in_review'],
  ['sign', 'in_review reopened', 'sro', 'same'],
  ['close', 'in_review reopened', 'programme_officer', 'closed'],
  ['circulate', 'closed', 'secretariat', 'circulated'],
  ['reopen', 'closed circulated', 'programme_officer', 'reopened'],
];

const input: CycleActionInput = { confidence: 'amber', reason: 'Two posts are vacant.', subjects: ['gwent'] };

function reports(...states: readonly ReportState[]): CycleFacts['reports'] {
  return states.map((state, index) => ({
    slug: ['gwent', 'national', 'south-wales'][index] ?? `force-${index}`,
    state,
  }));
}

function factsOf(more: Partial<CycleFacts>): CycleFacts {
  return {
    state: 'in_review',
    isSigned: true,
    positionVersion: 0,
    reports: reports('accepted', 'not_received'),
    confidenceScale: DELIVERY_CONFIDENCES,
    actorRoles: ['programme_officer', 'sro', 'secretariat'],
    ...more,
  };
}

function outcome(action: CycleAction, facts: CycleFacts, sent: CycleActionInput = input): string {
  const decision = decideCycleAction(action, facts, sent);
  return decision.ok ? decision.value.to : decision.refusals.map(({ kind, code }) => `${kind} ${code}`).join(', ');
}

describe('asks that wait for the office', () => {
  const one = { slug: 'gwent', undecidedAsks: 2 } as const;
  const rest = { slug: 'national', state: 'accepted' } as const;

  it('keep the cycle open, and name whose they are', () => {
    const facts = factsOf({ reports: [{ ...one, state: 'accepted' }, rest] });
    expect(outcome('close', facts)).toBe('conflict asks_undecided');
    expect(closingRefusals(facts)).toMatchObject([{ code: 'asks_undecided', params: { subjects: ['gwent'] } }]);
    expect(allowedCycleActions(facts)).not.toContain('close');
  });

  it('do not where the report was not received, or all are decided', () => {
    expect(outcome('close', factsOf({ reports: [{ ...one, state: 'not_received' }, rest] }))).toBe('closed');
    expect(outcome('close', factsOf({ reports: [{ ...one, state: 'accepted', undecidedAsks: 0 }, rest] }))).toBe(
      'closed',
    );
  });
});

describe('the table, walked: role × state', () => {
  it.each(TABLE)('%s: from %s by %s', (action, from, by, to) => {
    for (const role of ROLES) {
      for (const state of CYCLE_STATES) {
        const expected =
          role !== by
            ? 'forbidden role_not_allowed'
            : from.split(' ').includes(state)
              ? to
              : 'conflict cycle_state_not_allowed';
        const facts = factsOf({ state, actorRoles: [role] });
        expect(`${role} ${state} ${outcome(action, facts)}`).toBe(
          `${role} ${state} ${expected === 'same' ? state : expected}`,
        );
        expect(allowedCycleActions(facts).includes(action)).toBe(!expected.includes(' '));
      }
    }
  });

  it('has a row for every action', () => {
    expect(TABLE.map(([action]) => action)).toEqual(CYCLE_ACTIONS);
  });
});

describe('review begins', () => {
  it.each([
    ['open', '2019-10-16', 'open'],
    ['open', '2019-10-17', 'in_review'],
    ['planned', '2019-10-17', 'planned'],
    ['closed', '2019-10-17', 'closed'],
    ['reopened', '2019-10-17', 'reopened'],
  ] as const)('by itself the day after 16 October: %s on %s is %s', (stored, today, expected) => {
    expect(effectiveCycleState(stored, businessDate('2019-10-16'), businessDate(today))).toBe(expected);
  });

  it.each(['not_started', 'draft', 'sent_back'] as const)('early only when no report is %s', (state) => {
    const facts = factsOf({ state: 'open', reports: reports('accepted', state, 'submitted') });
    expect(decideCycleAction('begin_review', facts, input)).toEqual({
      ok: false,
      refusals: [{ kind: 'conflict', code: 'reports_outstanding', pointer: '', params: { subjects: ['national'] } }],
    });
    expect(allowedCycleActions(facts)).not.toContain('begin_review');
  });

  it('early when every report is submitted, accepted or not received', () => {
    expect(
      outcome('begin_review', factsOf({ state: 'open', reports: reports('submitted', 'accepted', 'not_received') })),
    ).toBe('in_review');
  });
});

describe('signing', () => {
  it.each(DELIVERY_CONFIDENCES)('takes %s', (confidence) => {
    expect(outcome('sign', factsOf({}), { ...input, confidence })).toBe('in_review');
  });

  it("takes only the programme's own scale, and a reason", () => {
    expect(
      outcome('sign', factsOf({ confidenceScale: ['green', 'amber', 'red'] }), { ...input, confidence: 'amber_red' }),
    ).toBe('invalid confidence_unknown');
    expect(outcome('sign', factsOf({}), {})).toBe('invalid confidence_unknown, invalid reason_required');
  });
});

describe('closing', () => {
  it('asks for the signature and every report settled, naming those that are not', () => {
    const facts = factsOf({ isSigned: false, reports: reports('submitted', 'accepted', 'draft') });
    expect(closingRefusals(facts)).toEqual([
      { kind: 'conflict', code: 'signature_missing', pointer: '', params: {} },
      { kind: 'conflict', code: 'reports_not_settled', pointer: '', params: { subjects: ['gwent', 'south-wales'] } },
    ]);
    expect(outcome('close', facts)).toBe('conflict signature_missing, conflict reports_not_settled');
    expect(allowedCycleActions(facts)).not.toContain('close');
    expect(closingRefusals(factsOf({}))).toEqual([]);
  });

  it('writes version 1 first, the next one after a reopening', () => {
    const versionOf = (facts: CycleFacts) => {
      const decision = decideCycleAction('close', facts, {});
      return decision.ok && decision.value.positionVersion;
    };
    expect(versionOf(factsOf({}))).toBe(1);
    expect(versionOf(factsOf({ state: 'reopened', positionVersion: 1 }))).toBe(2);
  });
});

describe('reopening', () => {
  const closed = factsOf({ state: 'circulated', positionVersion: 1 });

  it('clears the signature: the SRO signs what will be closed', () => {
    expect(decideCycleAction('reopen', closed, input)).toMatchObject({
      ok: true,
      value: { to: 'reopened', clearsSignature: true, positionVersion: null },
    });
  });

  it.each([
    ['no reason', { ...input, reason: null }, 'invalid reason_required'],
    ['no report named', { ...input, subjects: [] }, 'invalid reopened_report_required'],
    ['an unknown report named', { ...input, subjects: ['gwent', 'kent'] }, 'invalid reopened_report_unknown'],
  ])('is refused with %s', (_name, sent, expected) => {
    expect(outcome('reopen', closed, sent)).toBe(expected);
  });
});
