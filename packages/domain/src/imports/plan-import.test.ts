import { describe, expect, it } from '@jest/globals';
import { claimed, verified } from '../../test/milestone-facts.js';
import { LEAD, MILESTONE, one, PLANNED, said, type Cells } from '../../test/import-support.js';
import type { PresentMilestone } from './row-plan.js';

const NEW = {
  titleEn: 'Training begins',
  workstream: 'workforce',
  force: 'Heddlu Gwent',
  tier: 'Bwrdd',
  ownerEn: 'Head of training',
};

describe('a row with a new ref', () => {
  it('adds a planned milestone', () => {
    const row = one(NEW, null);
    expect(row.outcome).toBe('add');
    expect(row.acts).toEqual([
      {
        do: 'add',
        title: { en: 'Training begins', cy: null, original: 'en', otherState: 'missing' },
        workstream: 'WF',
        subject: 'gwent',
        tier: 'board',
        ownerPost: { en: 'Head of training', cy: null, original: 'en', otherState: 'missing' },
      },
    ]);
  });

  it('sets its baseline, and re-forecasts it when the forecast differs', () => {
    const row = one({ ...NEW, baselineOn: '29/11/2019', forecastOn: '2020-01-31', reasonCode: 'Recriwtio' }, null);
    expect(row.acts.slice(1)).toEqual([
      { do: 'set_baseline', baselineOn: '2019-11-29' },
      { do: 'reforecast', forecastOn: '2020-01-31', reasonCode: 'recruitment', reason: null },
    ]);
    expect(one({ ...NEW, baselineOn: '2019-03-29', forecastOn: '2019-03-29' }, null).acts).toHaveLength(2);
  });

  it.each<[string, Cells, string]>([
    ['without a title', { ...NEW, titleEn: '' }, 'refused titleEn:cell_needed'],
    ['with a Welsh title alone', { ...NEW, titleEn: '', titleCy: 'Dechrau' }, 'add'],
    [
      'without anything',
      {},
      'refused titleEn:cell_needed workstream:cell_needed force:cell_needed tier:cell_needed ownerEn:cell_needed',
    ],
    ['of an unknown workstream', { ...NEW, workstream: 'XX' }, 'refused workstream:workstream_unknown'],
    ['of an unknown force', { ...NEW, force: 'Kent' }, 'refused force:force_unknown'],
    ['national, in Welsh', { ...NEW, force: 'cenedlaethol' }, 'add'],
    ['of an unknown tier', { ...NEW, tier: 'gold' }, 'refused tier:tier_unknown'],
    ['with a title too long', { ...NEW, titleEn: 'a'.repeat(201) }, 'refused titleEn:text_too_long'],
    [
      'with a forecast and no baseline',
      { ...NEW, forecastOn: '2020-01-31' },
      'refused forecastOn:forecast_without_baseline',
    ],
    [
      'with a baseline before the programme',
      { ...NEW, baselineOn: '2018-03-31' },
      'refused baselineOn:baseline_before_programme_start',
    ],
    [
      'with a new forecast and no reason',
      { ...NEW, baselineOn: '2019-11-29', forecastOn: '2020-01-31' },
      'refused reasonCode:reason_code_needed',
    ],
    ['achieved long ago', { ...NEW, achievedOn: '2019-03-01' }, 'add ~achievedOn:achieved_not_imported'],
    ['with a control character', { ...NEW, titleEn: 'a\u0001b' }, 'refused titleEn:text_control_characters'],
  ])('%s', (_name, cells, expected) => {
    expect(said(one(cells, null))).toBe(expected);
  });

  it('is none of a force lead’s', () => {
    expect(said(one(NEW, null, LEAD))).toBe('refused ref:ref_unknown');
  });
});

describe('a row of a known milestone', () => {
  it.each<[string, Cells, PresentMilestone, string]>([
    ['blank cells', {}, MILESTONE, 'same'],
    [
      'the same again',
      { titleEn: ' Training begins ', baselineOn: '2019-11-29', forecastOn: '29/11/2019', tier: 'Programme' },
      MILESTONE,
      'same',
    ],
    ['another title', { titleEn: 'Training starts' }, MILESTONE, 'change'],
    ['another tier while planned', { tier: 'board' }, PLANNED, 'change'],
    ['another tier after the baseline', { tier: 'board' }, MILESTONE, 'refused tier:change_request_needed'],
    [
      'another owner after the baseline',
      { ownerEn: 'Chief constable' },
      MILESTONE,
      'refused ownerEn:change_request_needed',
    ],
    [
      'another workstream after the baseline',
      { workstream: 'FD' },
      MILESTONE,
      'refused workstream:change_request_needed',
    ],
    ['another force while planned', { force: 'NWP' }, PLANNED, 'refused force:force_fixed'],
    ['another force after the baseline', { force: 'NWP' }, MILESTONE, 'refused force:change_request_needed'],
    ['another baseline', { baselineOn: '2019-12-06' }, MILESTONE, 'refused baselineOn:change_request_needed'],
    ['a first baseline', { baselineOn: '2019-12-06' }, PLANNED, 'change'],
    ['a forecast with its reason', { forecastOn: '2020-01-31', reasonCode: 'recruitment' }, MILESTONE, 'change'],
    ['a forecast without a reason', { forecastOn: '2020-01-31' }, MILESTONE, 'refused reasonCode:reason_code_needed'],
    [
      'a forecast for another reason without words',
      { forecastOn: '2020-01-31', reasonCode: 'other' },
      MILESTONE,
      'refused reason:reason_words_required',
    ],
    [
      'a forecast in the past',
      { forecastOn: '2019-10-14', reasonCode: 'scope' },
      MILESTONE,
      'refused forecastOn:forecast_in_past',
    ],
    [
      'a reason that is none',
      { forecastOn: '2020-01-31', reasonCode: 'weather' },
      MILESTONE,
      'refused reasonCode:reason_code_unknown reasonCode:reason_code_needed',
    ],
    ['a reason without a forecast', { reasonCode: 'scope' }, MILESTONE, 'same ~reasonCode:reason_not_used'],
    ['an achieved date', { achievedOn: '2019-10-01' }, MILESTONE, 'same ~achievedOn:achieved_not_imported'],
    [
      'a forecast of a claimed one',
      { forecastOn: '2020-01-31', reasonCode: 'scope' },
      { ...MILESTONE, ...claimed(MILESTONE, '2019-10-01') },
      'refused forecastOn:milestone_claimed',
    ],
    [
      'the achieved date of a claimed one, the same',
      { achievedOn: '2019-10-01' },
      { ...MILESTONE, ...claimed(MILESTONE, '2019-10-01') },
      'same',
    ],
    [
      'another achieved date of a claimed one',
      { achievedOn: '2019-10-02' },
      { ...MILESTONE, ...claimed(MILESTONE, '2019-10-01') },
      'refused achievedOn:milestone_claimed',
    ],
    [
      'the title of a verified one',
      { titleEn: 'x' },
      { ...MILESTONE, ...verified(claimed(MILESTONE, '2019-10-01'), '2019-10-08') },
      'refused titleEn:milestone_verified',
    ],
    [
      'the title of a cancelled one',
      { titleEn: 'x' },
      { ...MILESTONE, isCancelled: true },
      'refused titleEn:milestone_cancelled',
    ],
    [
      'the title of a cancelled one, the same',
      { titleEn: 'Training begins' },
      { ...MILESTONE, isCancelled: true },
      'same',
    ],
  ])('%s', (_name, cells, present, expected) => {
    expect(said(one(cells, present))).toBe(expected);
  });

  it('shows each value with what it was', () => {
    expect(
      one({ titleEn: 'Training starts', forecastOn: '2020-01-31', reasonCode: 'other', reason: 'Late.' }).changes,
    ).toEqual([
      { column: 'titleEn', from: 'Training begins', to: 'Training starts' },
      { column: 'forecastOn', from: '2019-11-29', to: '2020-01-31' },
      { column: 'reasonCode', from: null, to: 'other' },
      { column: 'reason', from: null, to: 'Late.' },
    ]);
  });

  it('makes a translation stale when its original alone changes', () => {
    expect(one({ titleEn: 'Training starts' }).acts).toEqual([
      {
        do: 'edit',
        title: { en: 'Training starts', cy: 'Hyfforddiant yn dechrau', original: 'en', otherState: 'stale' },
      },
    ]);
    expect(one({ titleCy: 'Dechrau' }).acts).toMatchObject([{ title: { cy: 'Dechrau', otherState: 'translated' } }]);
  });

  it.each<[string, Cells, PresentMilestone, string]>([
    ['own forecast', { forecastOn: '2020-01-31', reasonCode: 'scope' }, MILESTONE, 'change'],
    ['own title', { titleEn: 'x' }, MILESTONE, 'refused titleEn:only_office'],
    ['own baseline', { baselineOn: '2019-12-06' }, PLANNED, 'refused baselineOn:only_office'],
    [
      'another force’s, which is told like an unknown one',
      { forecastOn: '2020-01-31', reasonCode: 'scope' },
      { ...MILESTONE, canReforecast: false },
      'refused ref:ref_unknown',
    ],
  ])('of a force lead: %s', (_name, cells, present, expected) => {
    expect(said(one(cells, present, LEAD))).toBe(expected);
  });
});
