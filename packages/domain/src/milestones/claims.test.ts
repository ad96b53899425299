import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '../time/business-date.js';
import { decideClaim } from './decide-claim.js';
import { decideVerification } from './decide-verification.js';
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
