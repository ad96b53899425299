import { describe, expect, it } from '@jest/globals';
import type { MilestoneFacts } from '../milestones/derive-milestone-status.js';
import { businessDate } from '../time/business-date.js';
import { buildWorkingCalendar } from '../time/working-calendar.js';
import { applyProposal, changeEffects } from './change-effect.js';
import { checkProposal, type ChangeProposal } from './change-proposal.js';
import { CHANGE_REQUEST_STATES } from './codes.js';
import {
  decideApproval,
  decideChangeReason,
  decideRejection,
  decideWithdrawal,
  DECISION_REFERENCE_LIMIT,
} from './decide-change-request.js';

const day = businessDate;
const text = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const agreed: MilestoneFacts = {
  originalBaselineOn: day('2019-03-29'),
  baselineOn: day('2019-03-29'),
  forecastOn: day('2019-05-01'),
  achievedOn: null,
  claimedOn: null,
  verifiedOn: null,
  isCancelled: false,
};
const claimed = { ...agreed, achievedOn: day('2019-04-10'), claimedOn: day('2019-04-11') };
const planned = { ...agreed, originalBaselineOn: null, baselineOn: null, forecastOn: null };
const calendar = buildWorkingCalendar({
  from: day('2018-01-01'),
  to: day('2020-12-31'),
  bankHolidays: [day('2019-04-19'), day('2019-04-22')],
});
const context = { calendar, programmeStartsOn: day('2018-04-01') };
const rules = { ...context, today: day('2019-04-15'), toleranceWorkingDays: 10 };
const subject = (facts: MilestoneFacts) => ({ facts, tier: 'board', ownerPost: text('Lead') }) as const;
const said = (decision: { ok: boolean; refusals?: readonly { code: string; pointer: string }[] }) =>
  decision.refusals?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [];

describe('a proposal', () => {
  it.each([
    ['of a new baseline', agreed, { baselineOn: '2019-05-31' }, []],
    ['of another tier and owner', agreed, { tier: 'force', ownerPost: text('Other') }, []],
    ['of cancellation', agreed, { cancel: true }, []],
    ['of nothing', agreed, {}, ['/baselineOn change_without_proposal']],
    ['of cancellation and more', agreed, { cancel: true, tier: 'force' }, ['/cancel cancellation_stands_alone']],
    ['of the baseline it has', agreed, { baselineOn: '2019-03-29' }, ['/baselineOn change_of_nothing']],
    ['of the tier it has', agreed, { tier: 'board' }, ['/tier change_of_nothing']],
    ['of the owner it has', agreed, { ownerPost: text('Lead') }, ['/ownerPost change_of_nothing']],
    [
      'of a baseline before the programme',
      agreed,
      { baselineOn: '2018-03-31' },
      ['/baselineOn baseline_before_programme_start'],
    ],
    ['of a day there is none', agreed, { baselineOn: '2019-02-29' }, ['/baselineOn date_invalid']],
    ['for a planned milestone', planned, { tier: 'force' }, [' change_of_planned_milestone']],
    ['for a verified one', { ...claimed, verifiedOn: day('2019-04-12') }, { tier: 'force' }, [' milestone_verified']],
    ['for a cancelled one', { ...agreed, isCancelled: true }, { tier: 'force' }, [' milestone_cancelled']],
    ['of a new baseline for a claimed one', claimed, { baselineOn: '2019-05-31' }, [' milestone_claimed']],
    ['of cancellation for a claimed one', claimed, { cancel: true }, [' milestone_claimed']],
    ['of another owner for a claimed one', claimed, { ownerPost: text('Other') }, []],
  ])('%s', (_, facts, input, expected) => {
    expect(said(checkProposal(subject(facts), input, context))).toEqual(expected);
  });
});

describe('what approval changes', () => {
  const effects = (proposal: ChangeProposal, facts = agreed) =>
    changeEffects(subject(facts), proposal, rules).map(({ field, from, to }) => [field, from, to]);

  it('is, for a new baseline, the forecast, the status and the slip too: it is the new promise', () => {
    expect(effects({ baselineOn: day('2019-05-31') })).toEqual([
      ['baselineOn', '2019-03-29', '2019-05-31'],
      ['forecastOn', '2019-05-01', '2019-05-31'],
      ['status', 'off_track', 'on_track'],
      ['slip', 21, 0],
    ]);
  });

  it('is the tier alone for a demotion', () => {
    expect(effects({ tier: 'force' })).toEqual([['tier', 'board', 'force']]);
  });

  it('is the status alone for a cancellation', () => {
    expect(effects({ cancel: true })).toEqual([['status', 'off_track', 'cancelled']]);
  });

  it('is written as it was shown', () => {
    expect(applyProposal({ baselineOn: day('2019-05-31'), tier: 'force' })).toEqual({
      baselineOn: '2019-05-31',
      forecastOn: '2019-05-31',
      tier: 'force',
      isCancelled: false,
    });
    expect(applyProposal({ cancel: true })).toEqual({ isCancelled: true });
  });
});

describe('a request is raised with a reason', () => {
  it.each([
    ['a code and words', { reasonCode: 'scope', reason: 'The agreement changed.' }, []],
    ['no words', { reasonCode: 'scope', reason: ' ' }, ['/reason reason_required']],
    ['an unknown code', { reasonCode: 'weather', reason: 'Snow.' }, ['/reasonCode reason_code_unknown']],
  ])('%s', (_, input, expected) => expect(said(decideChangeReason(input))).toEqual(expected));
});

describe('a decision', () => {
  const by = (id: string) => ({ id });
  const acts = {
    approve: (state: (typeof CHANGE_REQUEST_STATES)[number], id: string) =>
      decideApproval({ state, raisedBy: 'a' }, by(id), 'Minute 4.2'),
    reject: (state: (typeof CHANGE_REQUEST_STATES)[number], id: string) =>
      decideRejection({ state, raisedBy: 'a' }, by(id), 'Not needed.'),
    withdraw: (state: (typeof CHANGE_REQUEST_STATES)[number], id: string) =>
      decideWithdrawal({ state, raisedBy: 'a' }, by(id)),
  };
  it.each(CHANGE_REQUEST_STATES)('on a request that is %s', (state) => {
    const isOpen = state === 'raised';
    const settled = [' change_request_state_not_allowed'];
    expect(said(acts.approve(state, 'b'))).toEqual(isOpen ? [] : settled);
    expect(said(acts.reject(state, 'b'))).toEqual(isOpen ? [] : settled);
    expect(said(acts.withdraw(state, 'a'))).toEqual(isOpen ? [] : settled);
  });

  it('is never of the one who raised it, but for withdrawing', () => {
    expect(said(acts.approve('raised', 'a'))).toEqual([' approver_is_raiser']);
    expect(said(acts.reject('raised', 'a'))).toEqual([' approver_is_raiser']);
    expect(said(acts.withdraw('raised', 'b'))).toEqual([' withdrawer_is_not_raiser']);
  });

  it.each([
    ['named', 'Minute 4.2', []],
    ['blank', ' ', ['/reference decision_reference_required']],
    ['as long as may be', 'x'.repeat(DECISION_REFERENCE_LIMIT), []],
    ['one longer', 'x'.repeat(DECISION_REFERENCE_LIMIT + 1), ['/reference text_too_long']],
  ])('to approve rests on a decision: %s', (_, reference, expected) => {
    expect(said(decideApproval({ state: 'raised', raisedBy: 'a' }, by('b'), reference))).toEqual(expected);
  });

  it('to reject gives a reason', () => {
    expect(said(decideRejection({ state: 'raised', raisedBy: 'a' }, by('b'), ' '))).toEqual([
      '/reason reason_required',
    ]);
  });
});
