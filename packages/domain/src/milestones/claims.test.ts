import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '../time/business-date.js';
import { decideClaim, decideClaimWithdrawal, EVIDENCE_LINKS } from './decide-claim.js';
import { decideClaimRefusal, decideVerification } from './decide-verification.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

const day = (date: string) => date as BusinessDate;
const open: MilestoneFacts = {
  originalBaselineOn: day('2019-03-29'),
  baselineOn: day('2019-03-29'),
  forecastOn: day('2019-03-29'),
  achievedOn: null,
  claimedOn: null,
  verifiedOn: null,
  isCancelled: false,
};
const claimed: MilestoneFacts = { ...open, achievedOn: day('2019-03-28'), claimedOn: day('2019-03-29') };
const codes = (decision: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  decision.refusals?.map(({ code }) => code) ?? [];

describe('claiming completion', () => {
  it.each([
    ['achieved today', open, { achievedOn: '2019-04-01', evidence: 'Sign-off note' }, []],
    ['achieved tomorrow', open, { achievedOn: '2019-04-02', evidence: 'Sign-off note' }, ['achieved_in_future']],
    ['an impossible date', open, { achievedOn: '2019-02-29', evidence: 'Sign-off note' }, ['date_invalid']],
    ['no evidence', open, { achievedOn: '2019-04-01', evidence: ' ' }, ['evidence_required']],
    ['claimed already', claimed, { achievedOn: '2019-04-01', evidence: 'Sign-off note' }, ['milestone_claimed']],
    [
      'no baseline',
      { ...open, baselineOn: null },
      { achievedOn: '2019-04-01', evidence: 'Sign-off note' },
      ['milestone_without_baseline'],
    ],
  ])('%s', (_, facts, input, expected) => {
    expect(
      codes(decideClaim(facts, input, { today: day('2019-04-01'), programmeStartsOn: day('2018-04-01') })),
    ).toEqual(expected);
  });
});

describe('the evidence of a claim', () => {
  const context = { today: day('2019-04-01'), programmeStartsOn: day('2018-04-01') };
  const link = (url: string) => ({ label: 'Minutes', url });
  it.each([
    ['no link', [], []],
    ['a web address', [link('https://example.org/minutes?page=2#item')], []],
    ['as many as may be', Array.from({ length: EVIDENCE_LINKS }, () => link('http://example.org')), []],
    ['one more', Array.from({ length: EVIDENCE_LINKS + 1 }, () => link('http://example.org')), ['too_many_links']],
    ['a script', [link('javascript:alert(1)')], ['evidence_link_invalid']],
    ['a file on a disk', [link('file:///etc/passwd')], ['evidence_link_invalid']],
    ['an address with a password', [link('https://lead:secret@example.org/')], ['evidence_link_invalid']],
    ['no address', [link('minutes')], ['evidence_link_invalid']],
  ])('may have %s', (_, evidenceLinks, expected) => {
    const input = { achievedOn: '2019-04-01', evidence: 'Minutes', evidenceLinks };
    expect(codes(decideClaim(open, input, context))).toEqual(expected);
  });

  it.each([
    ['the programme’s first day', '2018-04-01', []],
    ['the day before it', '2018-03-31', ['achieved_before_programme_start']],
  ])('is of a date from the programme’s start on: %s', (_, achievedOn, expected) => {
    expect(codes(decideClaim(open, { achievedOn, evidence: 'Minutes' }, context))).toEqual(expected);
  });
});

describe('withdrawing a claim', () => {
  it.each([
    ['one’s own', claimed, 'a', []],
    ['somebody else’s', claimed, 'b', ['claim_of_another']],
    ['that was never made', open, 'a', ['milestone_not_claimed']],
    ['that is verified', { ...claimed, verifiedOn: day('2019-03-29') }, 'a', ['milestone_verified']],
    ['of a cancelled milestone', { ...claimed, isCancelled: true }, 'a', ['milestone_cancelled']],
  ])('%s', (_, facts, person, expected) => {
    expect(codes(decideClaimWithdrawal(facts, 'a', person))).toEqual(expected);
  });
});

describe('refusing a claim', () => {
  const claimant = { id: 'a', employer: 'GWP' };
  it.each([
    ['with a reason', { id: 'b', employer: 'PHW' }, 'No sign-off.', []],
    ['without one', { id: 'b', employer: 'PHW' }, ' ', ['reason_required']],
    ['by a colleague of the claimant', { id: 'b', employer: 'GWP' }, 'No sign-off.', ['verifier_of_same_body']],
    ['by the claimant', { id: 'a', employer: 'PHW' }, 'No sign-off.', ['verifier_is_claimant']],
  ])('%s', (_, refuser, reason, expected) => {
    expect(codes(decideClaimRefusal(claimed, claimant, refuser, reason))).toEqual(expected);
  });
});

describe('verifying a claim', () => {
  const claimant = { id: 'a', employer: 'GWP' };
  it.each([
    ['another person of another body', claimed, { id: 'b', employer: 'PHW' }, []],
    ['another person of the same body', claimed, { id: 'b', employer: 'GWP' }, ['verifier_of_same_body']],
    ['the claimant, though of another body now', claimed, { id: 'a', employer: 'PHW' }, ['verifier_is_claimant']],
    ['nothing claimed', open, { id: 'b', employer: 'PHW' }, ['milestone_not_claimed']],
    [
      'verified already',
      { ...claimed, verifiedOn: day('2019-03-29') },
      { id: 'b', employer: 'PHW' },
      ['milestone_verified'],
    ],
  ])('%s', (_, facts, verifier, expected) => {
    expect(codes(decideVerification(facts, claimant, verifier))).toEqual(expected);
  });
});
