import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { bySubject, changeName, changeValue } from './view-model';

const en = createTranslator('en');
const name = (text: string) => ({ en: text, cy: null, original: 'en', otherState: 'missing' }) as const;
const compared = {
  subjects: [
    { slug: 'national', subject: 'national' as const, name: name('National') },
    { slug: 'gwent', subject: 'force' as const, name: name('Gwent Police') },
  ],
  workstreams: [{ ref: 'WF', name: name('Workforce') }],
  milestones: [{ ref: 'GWP-1', title: name('Desk open') }],
};
const gwent = { subject: 'gwent', from: null, to: null };

describe('changes between two versions', () => {
  it('are gathered by subject, the programme’s own apart', () => {
    const changes = [
      { change: { kind: 'confidence' as const, from: 'amber', to: 'red' }, words: null },
      { change: { kind: 'submission' as const, ...gwent }, words: null },
      { change: { kind: 'report' as const, ...gwent, subject: 'national' }, words: null },
      { change: { kind: 'ask' as const, ...gwent, ref: 'ASK-0001' }, words: null },
    ];
    const found = bySubject(changes, compared, en);
    expect(found.map(({ name: words, changes: own }) => `${words}: ${own.length}`)).toEqual([
      'Whole programme: 1',
      'Gwent Police: 2',
      'National: 1',
    ]);
  });

  it.each([
    [{ kind: 'words', workstream: 'WF', field: 'achieved' }, 'Workforce: Achieved'],
    [{ kind: 'declared', workstream: 'WF' }, 'Workforce: Declared'],
    [{ kind: 'milestone_forecast', ref: 'GWP-1' }, 'GWP-1, Desk open: Forecast'],
    [{ kind: 'milestone_status', ref: 'GONE-1' }, 'GONE-1: Status'],
    [{ kind: 'confidence_reason' }, 'Reason for delivery confidence'],
    [{ kind: 'ask', ref: 'ASK-0001' }, 'Ask ASK-0001'],
    [{ kind: 'submission' }, 'Submission'],
  ] as const)('%o is named "%s"', (change, words) =>
    expect(changeName({ ...gwent, ...change }, compared, en)).toBe(words),
  );

  it.each([
    ['milestone_forecast', '2019-11-08', '8 November 2019'],
    ['milestone_tier', 'board', 'Board'],
    ['report', 'not_received', 'Not received'],
    ['submission', '2', 'Submission 2'],
    ['declared', 'at_risk', 'At risk'],
    ['confidence', 'amber', 'Amber'],
    ['declared', null, 'nothing'],
  ] as const)('%s %s is said as "%s"', (kind, value, words) =>
    expect(changeValue({ kind }, value, [{ code: 'amber', name: name('Amber') }], en)).toBe(words),
  );
});
