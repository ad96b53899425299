import { describe, expect, it } from '@jest/globals';
import { factsOf, outcome, SENT } from '../../test/report-facts.js';
import type { ReportAction } from './codes.js';
import { allowedReportActions, decideReportAction, withheldReportActions } from './decide-report-action.js';
import type { ReportFacts } from './report-facts.js';

describe('who may judge', () => {
  const mine = { authorIds: ['me'], state: 'submitted' } as const;

  it.each(['accept', 'send_back'] as const)('an author never may %s, in any state', (action) => {
    expect(outcome(action, factsOf('programme_officer', false, mine))).toBe('forbidden author_cannot_decide');
    expect(outcome(action, factsOf('programme_officer', false, { ...mine, subject: 'national' }))).toBe(
      'forbidden author_cannot_decide',
    );
    expect(outcome(action, factsOf('sro', false, { ...mine, subject: 'national' }))).toBe(
      'forbidden author_cannot_decide',
    );
    expect(outcome(action, factsOf('programme_officer', false, { authorIds: ['me'] }))).toBe(
      'forbidden author_cannot_decide',
    );
  });

  it('a lead who also holds the office may submit, but not accept what they wrote', () => {
    const roles = [
      { role: 'force_lead', isOwn: true },
      { role: 'programme_officer', isOwn: false },
    ] as const;
    const facts = { ...factsOf('force_lead', true, { authorIds: ['me'] }), actor: { id: 'me', roles } };
    expect(outcome('submit', facts)).toBe('submitted');
    expect(outcome('accept', { ...facts, state: 'submitted' })).toBe('forbidden author_cannot_decide');
  });

  it('the national report has one writer', () => {
    const another = factsOf('programme_officer', false, { subject: 'national', authorIds: ['another'] });
    expect(outcome('save', another)).toBe('forbidden report_written_by_another');
    expect(outcome('submit', another)).toBe('forbidden report_written_by_another');
    expect(outcome('withdraw', { ...another, state: 'submitted' })).toBe('forbidden report_written_by_another');
    expect(outcome('accept', { ...another, state: 'submitted' })).toBe('accepted');
    expect(outcome('save', { ...another, authorIds: ['me'] })).toBe('draft');
  });

  it('a force report may have several', () => {
    expect(outcome('save', factsOf('force_deputy', true, { authorIds: ['another'] }))).toBe('draft');
  });
});

describe('what is asked of a state', () => {
  it('a report is not withdrawn once a question is pinned', () => {
    const facts = factsOf('force_lead', true, { state: 'submitted', pinnedQuestions: 1 });
    expect(outcome('withdraw', facts)).toBe('conflict report_has_pinned_question');
    expect(allowedReportActions(facts)).toEqual([]);
  });

  it.each(['accepted', 'submitted'] as const)(
    'an ask of a %s report is decided by the office, not by an author',
    (state) => {
      const facts = factsOf('programme_officer', false, { state });
      expect(outcome('decide_ask', facts)).toBe(state);
      expect(outcome('decide_ask', { ...facts, authorIds: ['me'] })).toBe('forbidden author_cannot_decide');
      expect(outcome('decide_ask', { ...facts, cycleState: 'reopened', isReopenedForAnother: true })).toBe(
        'conflict cycle_reopened_for_other_report',
      );
    },
  );

  it('a reopened cycle gives back only the reports it names', () => {
    const facts = factsOf('programme_officer', false, { state: 'accepted', cycleState: 'reopened' });
    expect(outcome('take_back', facts)).toBe('submitted');
    expect(outcome('take_back', { ...facts, isReopenedForAnother: true })).toBe(
      'conflict cycle_reopened_for_other_report',
    );
    expect(outcome('take_back', { ...facts, cycleState: 'in_review', isReopenedForAnother: true })).toBe('submitted');
  });
});

describe('a reopened cycle and a report admitted late', () => {
  const office = factsOf('programme_officer', false, { state: 'draft', cycleState: 'reopened' });

  it('records one that never came as not received, where the reopening names it', () => {
    expect(outcome('record_not_received', office)).toBe('not_received');
    expect(outcome('record_not_received', { ...office, isReopenedForAnother: true })).toBe(
      'conflict cycle_reopened_for_other_report',
    );
    expect(outcome('record_not_received', { ...office, cycleState: 'in_review', isReopenedForAnother: true })).toBe(
      'not_received',
    );
  });

  it.each([
    ['reopened', true, true],
    ['reopened', false, false],
    ['in_review', true, false],
  ] as const)('admitting one late in a cycle %s (for another: %s) names it: %s', (cycleState, isForAnother, named) => {
    const facts = { ...office, state: 'not_received', cycleState, isReopenedForAnother: isForAnother } as const;
    const decision = decideReportAction('admit_late', facts, SENT);
    expect(decision.ok && decision.value.isNamedByReopening).toBe(named);
  });
});

describe('the signature', () => {
  it.each([
    ['take_back', 'accepted', true],
    ['admit_late', 'not_received', true],
    ['accept', 'submitted', false],
    ['decide_ask', 'accepted', false],
    ['send_back', 'submitted', false],
    ['record_not_received', 'draft', false],
  ] as const)('after %s of a report %s is cleared: %s', (action, state, isCleared) => {
    const facts = factsOf('programme_officer', false, { state, cycleState: 'in_review' });
    const decision = decideReportAction(action, facts, SENT);
    expect(decision.ok && decision.value.clearsSignature).toBe(isCleared);
  });
});

describe('actions withheld for a reason worth saying', () => {
  const submitted = factsOf('programme_officer', false, { state: 'submitted' });

  it.each([
    ['nothing stands against it', submitted, []],
    [
      'the office wrote it',
      { ...submitted, authorIds: ['me'] },
      ['send_back author_cannot_decide', 'accept author_cannot_decide', 'decide_ask author_cannot_decide'],
    ],
    ['an author, nothing submitted yet', { ...submitted, authorIds: ['me'], state: 'draft' }, []],
    ['another role', factsOf('auditor', false, { state: 'submitted' }), []],
    [
      'questions are pinned',
      factsOf('force_lead', true, { state: 'submitted', pinnedQuestions: 1 }),
      ['withdraw report_has_pinned_question'],
    ],
    [
      'reopened for another',
      factsOf('programme_officer', false, { state: 'accepted', cycleState: 'reopened', isReopenedForAnother: true }),
      ['take_back cycle_reopened_for_other_report', 'decide_ask cycle_reopened_for_other_report'],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(withheldReportActions(facts).map(({ action, code }) => `${action} ${code}`)).toEqual(expected);
  });
});

describe('what is sent along', () => {
  const lead = factsOf('force_lead', true);
  const office = factsOf('programme_officer', false, { state: 'submitted' });

  it('must name the version it was made on; a stale one hides the other faults', () => {
    expect(outcome('save', lead, { expectedVersion: 2 })).toBe('conflict version_stale');
    expect(outcome('submit', lead, { expectedVersion: 2, blockers: [blocker] })).toBe('conflict version_stale');
    expect(outcome('save', lead, {})).toBe('draft');
  });

  const blocker = { kind: 'invalid', code: 'planned_empty', pointer: '/sections/WF/planned', params: {} } as const;

  it('is not submitted with blockers, which are all named', () => {
    expect(outcome('submit', lead, { ...SENT, blockers: [blocker] })).toBe(
      'invalid report_not_ready, invalid planned_empty',
    );
    expect(allowedReportActions(lead)).toContain('submit');
  });

  it.each(['send_back', 'take_back', 'record_not_received', 'admit_late'] as const)(
    '%s asks for a reason',
    (action) => {
      const state = {
        send_back: 'submitted',
        take_back: 'accepted',
        record_not_received: 'draft',
        admit_late: 'not_received',
      } as const;
      const facts = { ...office, state: state[action], cycleState: 'in_review' as const };
      expect(outcome(action, facts, { ...SENT, reason: ' ' })).toBe('invalid reason_required');
      expect(outcome(action, facts)).not.toContain(' ');
    },
  );

  it.each([
    ['no question', [], 'invalid question_required'],
    ['a question pinned to nothing', [{ pointer: '', text: 'Why?' }], 'invalid question_not_pinned'],
    ['a question without words', [{ pointer: '/sections/WF/planned', text: '' }], 'invalid text_required'],
    [
      'two, the second faulty twice',
      [
        { pointer: '/a', text: 'Why?' },
        { pointer: 'b', text: '\u0000' },
      ],
      'invalid question_not_pinned, invalid text_control_characters',
    ],
  ])('is not sent back with %s', (_name, questions, expected) => {
    expect(outcome('send_back', office, { ...SENT, questions })).toBe(expected);
  });

  it('makes authors of those who save and submit, and a submission of submitting', () => {
    const flags = (action: ReportAction, facts: ReportFacts) => {
      const decision = decideReportAction(action, facts, SENT);
      return decision.ok && [decision.value.becomesAuthor, decision.value.writesSubmission];
    };
    expect(flags('save', lead)).toEqual([true, false]);
    expect(flags('submit', lead)).toEqual([true, true]);
    expect(flags('start', { ...lead, state: 'not_started' })).toEqual([false, false]);
    expect(flags('accept', office)).toEqual([false, false]);
  });
});
