import { describe, expect, it } from '@jest/globals';
import { businessDate } from '../time/business-date.js';
import { buildWorkingCalendar } from '../time/working-calendar.js';
import { decideBaseline } from './decide-baseline.js';
import { decideEdit, TITLE_LIMIT, type EditableFields } from './decide-edit.js';
import { decideUndo, undoPermission } from './decide-undo.js';
import { MILESTONE_ACTS, type MilestoneAct } from './codes.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

const day = businessDate;
const text = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const planned: MilestoneFacts = {
  originalBaselineOn: null,
  baselineOn: null,
  forecastOn: null,
  achievedOn: null,
  claimedOn: null,
  verifiedOn: null,
  isCancelled: false,
};
const agreed: MilestoneFacts = {
  ...planned,
  originalBaselineOn: day('2019-03-29'),
  baselineOn: day('2019-03-29'),
  forecastOn: day('2019-03-29'),
};
const cancelled = { ...agreed, isCancelled: true };
const context = {
  calendar: buildWorkingCalendar({ from: day('2018-01-01'), to: day('2020-12-31'), bankHolidays: [] }),
  programmeStartsOn: day('2018-04-01'),
};
const said = (decision: { ok: boolean; refusals?: readonly { code: string; pointer: string }[] }): readonly string[] =>
  decision.refusals?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [];

describe('setting the baseline', () => {
  it.each([
    ['the programme’s first day', planned, '2018-04-01', []],
    ['the day before it', planned, '2018-03-31', ['/baselineOn baseline_before_programme_start']],
    ['the calendar’s last day', planned, '2020-12-31', []],
    ['the day after it', planned, '2021-01-01', ['/baselineOn date_outside_calendar']],
    ['a day there is none', planned, '2019-02-29', ['/baselineOn date_invalid']],
    ['a second time', agreed, '2019-05-01', [' milestone_has_baseline']],
    ['of a cancelled one', { ...planned, isCancelled: true }, '2019-05-01', [' milestone_cancelled']],
  ])('%s', (_, facts, on, expected) => {
    expect(said(decideBaseline(facts, on, context))).toEqual(expected);
  });

  it('freezes the original, and the forecast starts equal to it', () => {
    const date = day('2019-05-01');
    const decision = decideBaseline(planned, '2019-05-01', context);
    expect(decision).toEqual({ ok: true, value: { originalBaselineOn: date, baselineOn: date, forecastOn: date } });
  });
});

describe('editing', () => {
  const present: EditableFields = { title: text('Hub open'), workstream: 'FD', tier: 'board', ownerPost: text('Lead') };
  it.each([
    ['everything while planned', planned, { title: text('Hub'), workstream: 'WF', tier: 'force' }, []],
    ['the title after the baseline', agreed, { title: text('The hub opens') }, []],
    ['the tier after it', agreed, { tier: 'force' }, ['/tier change_request_needed']],
    ['the owner after it', agreed, { ownerPost: text('Other') }, ['/ownerPost change_request_needed']],
    ['the workstream after it', agreed, { workstream: 'WF' }, ['/workstream change_request_needed']],
    ['what is sent but the same after it', agreed, { title: text('The hub'), tier: 'board', workstream: 'FD' }, []],
    ['nothing at all', agreed, {}, [' nothing_changed']],
    ['to what it is', planned, { ...present }, [' nothing_changed']],
    ['a title away', planned, { title: text(' ') }, ['/title text_required']],
    ['a title of the longest length', planned, { title: text('x'.repeat(TITLE_LIMIT)) }, []],
    ['a title one longer', planned, { title: text('x'.repeat(TITLE_LIMIT + 1)) }, ['/title/en text_too_long']],
    ['to a tier there is none', planned, { tier: 'national' }, ['/tier tier_unknown']],
    ['a cancelled one', cancelled, { title: text('Hub') }, [' milestone_cancelled']],
  ])('%s', (_, facts, input, expected) => {
    expect(said(decideEdit(facts, present, input))).toEqual(expected);
  });

  it('answers with the fields that differ alone', () => {
    const decision = decideEdit(planned, present, { ...present, tier: 'force' });
    expect(decision).toEqual({ ok: true, value: { tier: 'force' } });
  });
});

describe('undoing', () => {
  const by: Partial<Record<MilestoneAct, string>> = {
    edited: 'milestone:plan',
    reforecast: 'milestone:reforecast',
    claimed: 'milestone:claim',
    claim_withdrawn: 'milestone:claim',
    claim_refused: 'milestone:verify',
    verified: 'milestone:verify',
  };
  it.each(MILESTONE_ACTS)('what was %s asks for the permission of that act, or is not undone', (act) => {
    expect(undoPermission(act)).toBe(by[act] ?? null);
  });

  it.each([
    ['a re-forecast of a colleague', 'reforecast', 'b', true, []],
    ['an edit of a colleague', 'edited', 'b', true, []],
    ['one’s own claim', 'claimed', 'a', true, []],
    ['somebody else’s claim', 'claimed', 'b', true, [' claim_of_another']],
    ['one’s own verification', 'verified', 'a', true, []],
    ['somebody else’s verification', 'verified', 'b', true, [' claim_of_another']],
    ['somebody else’s refusal of a claim', 'claim_refused', 'b', true, [' claim_of_another']],
    ['an approved change', 'change_applied', 'a', true, [' undo_not_possible']],
    ['the baseline', 'baseline_set', 'a', true, [' undo_not_possible']],
    ['an undo', 'undone', 'a', true, [' undo_not_possible']],
    ['what was never recorded', null, 'a', true, [' undo_not_possible']],
    ['the beginning', 'added', 'a', false, [' nothing_to_undo']],
  ] as const)('%s', (_, act, by, hasEarlier, expected) => {
    expect(said(decideUndo({ act, by }, hasEarlier, 'a'))).toEqual(expected);
  });
});
