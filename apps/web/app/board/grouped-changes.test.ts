import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Board } from '@camau/contracts';
import { groupedChanges } from './grouped-changes';

const en = createTranslator('en');
const name = (text: string) => ({ en: text, cy: text, original: 'both' as const, otherState: 'checked' as const });
const board = {
  subjects: [
    {
      subject: 'force',
      slug: 'gwent',
      name: name('Gwent Police'),
      milestones: [{ ref: 'GWP-1', title: name('Training') }],
    },
  ],
  workstreams: [{ ref: 'FD', name: name('Front door') }],
  confidenceScale: ['green', 'amber', 'red'].map((code) => ({ code, name: name(code) })),
} as unknown as Board;
const section = { subject: 'gwent', workstream: 'FD' };
const milestone = { subject: 'gwent', ref: 'GWP-1' };
type Change = NonNullable<Board['changes']>['list'][number];

describe('changes the Board reads', () => {
  it.each<[string, Change[], string, string]>([
    [
      'a section whose statuses moved alike',
      [
        { kind: 'derived', ...section, from: 'at_risk', to: 'off_track' },
        { kind: 'declared', ...section, from: 'at_risk', to: 'off_track' },
      ],
      'worse',
      'Gwent Police, Front door: Off track, was At risk.',
    ],
    [
      'one that was declared otherwise',
      [
        { kind: 'derived', ...section, from: 'off_track', to: 'on_track' },
        { kind: 'declared', ...section, from: 'at_risk', to: 'on_track' },
      ],
      'better',
      'Gwent Police, Front door: derived On track, was Off track and declared On track, was At risk.',
    ],
    [
      'a milestone, once for all of it',
      [
        { kind: 'milestone_status', ...milestone, from: 'on_track', to: 'complete' },
        { kind: 'milestone_forecast', ...milestone, from: '2019-05-31', to: '2019-06-28' },
      ],
      'better',
      'GWP-1, Training: Complete, was On track and forecast 28 June 2019, was 31 May 2019.',
    ],
    [
      'an earlier forecast',
      [{ kind: 'milestone_forecast', ...milestone, from: '2019-06-28', to: '2019-05-31' }],
      'better',
      'GWP-1, Training: forecast 31 May 2019, was 28 June 2019.',
    ],
    [
      'confidence',
      [{ kind: 'confidence', from: 'red', to: 'amber' }],
      'better',
      'Delivery confidence: amber, was red.',
    ],
    [
      'a tier',
      [{ kind: 'milestone_tier', ...milestone, from: 'board', to: 'programme' }],
      'other',
      'GWP-1, Training: tier Programme, was Board.',
    ],
    [
      'a report that did not come',
      [{ kind: 'report', subject: 'gwent', from: 'accepted', to: 'not_received' }],
      'worse',
      'Gwent Police: report Not received, was Accepted.',
    ],
    [
      'data that came',
      [{ kind: 'derived', ...section, from: 'no_data', to: 'on_track' }],
      'other',
      'Gwent Police, Front door: derived On track, was No data.',
    ],
  ])('%s', (_name, list, direction, sentence) =>
    expect(groupedChanges(list, board, en)).toEqual([{ direction, sentences: [sentence] }]),
  );

  it('come worse first', () => {
    const list: Change[] = [
      { kind: 'confidence', from: 'red', to: 'amber' },
      { kind: 'derived', ...section, from: 'on_track', to: 'at_risk' },
    ];
    expect(groupedChanges(list, board, en).map(({ direction }) => direction)).toEqual(['worse', 'better']);
  });
});
