import { describe, expect, it } from '@jest/globals';
import type { FrozenSubmission, ProgressReport } from '@camau/contracts';
import { compareReport } from './compare-report.server';

const text = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const milestone = (ref: string, forecastOn: string) => ({ ref, forecastOn, achievedOn: null, status: 'on_track' });
const report = {
  sections: [
    {
      workstream: 'WF',
      reason: null,
      achieved: text('Thirteen trained.'),
      planned: text('The rest.'),
      milestones: [milestone('M-1', '2019-12-02'), milestone('M-2', '2019-12-02'), milestone('M-3', '2019-12-02')],
    },
  ],
} as unknown as ProgressReport;
const before = {
  sections: [
    {
      workstream: 'WF',
      declared: 'on_track',
      derived: { status: 'at_risk' },
      reason: null,
      achieved: text('Twelve trained.'),
      planned: text('The rest.'),
      hasNoChange: false,
    },
  ],
  milestones: [
    { ...milestone('M-1', '2019-11-01'), workstream: 'WF' },
    { ...milestone('M-2', '2019-12-02'), workstream: 'WF' },
    { ...milestone('M-9', '2019-12-02'), workstream: 'WF' },
    { ...milestone('X-1', '2019-12-02'), workstream: 'FD' },
  ],
} as unknown as FrozenSubmission;

describe('a report beside an earlier submission', () => {
  const [section] = compareReport(report, before, 'en');

  it('keeps both statuses of before, and marks words that changed', () => {
    expect(section!.before).toEqual({ declared: 'on_track', hasNoChange: false, derived: 'at_risk' });
    const changed = section!.fields.map(({ field, texts }) => [field, texts.some(({ isChanged }) => isChanged)]);
    expect(changed).toEqual([
      ['reason', false],
      ['achieved', true],
      ['planned', false],
    ]);
  });

  it('tells milestones that moved, that are new and that are gone from those that stayed', () => {
    expect(section!.milestones.map(({ now, before: was, isChanged }) => [now.ref, was?.forecastOn, isChanged])).toEqual(
      [
        ['M-1', '2019-11-01', true],
        ['M-2', '2019-12-02', false],
        ['M-3', undefined, true],
      ],
    );
    expect(section!.gone).toEqual(['M-9']);
  });

  it('marks nothing where there is nothing to compare with', () => {
    const [alone] = compareReport(report, null, 'en');
    expect(alone!.before).toBeNull();
    expect(alone!.fields.flatMap(({ texts }) => texts).every(({ isChanged }) => !isChanged)).toBe(true);
    expect(alone!.milestones.every(({ isChanged }) => !isChanged)).toBe(true);
  });
});
