import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Board } from '@camau/contracts';
import { matrixRows } from './matrix-rows';
import { boardChanges, boardExceptions, changeSentences } from './view-model';

const name = (en: string, cy: string) => ({ en, cy, original: 'both' as const, otherState: 'checked' as const });
const section = (workstream: string, declared: 'at_risk' | null, derived: 'off_track' | 'on_track') => ({
  workstream,
  declared,
  derived,
  comparison: null,
  milestones: { off_track: 1, on_track: 2 },
  reason: name('Waits for two boards.', 'Yn aros.'),
  achieved: null,
  planned: null,
  hasNoChange: false,
});
const milestone = {
  ref: 'GWP-2-01',
  title: name('Protocol signed', 'Llofnodi protocol'),
  workstream: 'GO',
  tier: 'board' as const,
  baselineOn: '2019-09-13',
  forecastOn: '2019-10-28',
  achievedOn: null,
  status: 'off_track' as const,
  slipCurrent: 31,
  isOverdue: false,
};
const board = {
  programme: { slug: 'eat', name: name('Early Action Together', 'Camau Cynnar gyda’n Gilydd') },
  workstreams: [{ ref: 'GO', name: name('Governance', 'Llywodraethu') }],
  subjects: [
    {
      subject: 'national' as const,
      slug: 'national',
      name: name('National', 'Cenedlaethol'),
      state: 'accepted' as const,
      sections: [section('GO', null, 'on_track')],
      milestones: [],
      changedAfterAcceptance: 0,
    },
    {
      subject: 'force' as const,
      slug: 'gwent',
      name: name('Gwent Police', 'Heddlu Gwent'),
      state: 'accepted' as const,
      sections: [section('GO', 'at_risk', 'off_track')],
      milestones: [milestone],
      changedAfterAcceptance: 0,
    },
    {
      subject: 'force' as const,
      slug: 'north-wales',
      name: name('North Wales Police', 'Heddlu Gogledd Cymru'),
      state: 'not_received' as const,
      sections: [],
      milestones: [],
      changedAfterAcceptance: 0,
    },
  ],
  confidenceScale: [
    { code: 'amber', name: name('Amber', 'Ambr') },
    { code: 'red', name: name('Red', 'Coch') },
  ],
} satisfies Partial<Board>;
const en = createTranslator('en');

describe('Board exceptions', () => {
  const exceptions: Board['exceptions'] = [
    { kind: 'section_off_track', subject: 'gwent', workstream: 'GO', declared: 'at_risk', derived: 'off_track' },
    { kind: 'milestone_off_track', subject: 'gwent', ref: 'GWP-2-01', tier: 'board', slip: 31 },
    { kind: 'declared_better', subject: 'gwent', workstream: 'GO', declared: 'at_risk', derived: 'off_track' },
    { kind: 'report_not_received', subject: 'north-wales' },
  ];
  const views = boardExceptions({ ...board, exceptions }, en);

  it('say each section once, with both statuses and the milestone behind it', () => {
    expect(views).toHaveLength(2);
    expect(views[0]).toMatchObject({ title: 'Gwent Police: Governance', declared: 'at_risk', derived: 'off_track' });
    expect(views[0]!.milestones).toEqual([
      { ref: 'GWP-2-01', words: 'GWP-2-01, Protocol signed: forecast 28 October 2019, 31 working days late.' },
    ]);
  });

  it('say a report that was not received', () =>
    expect(views[1]).toMatchObject({ title: 'North Wales Police', isNotReceived: true }));
});

describe('changes since the last position', () => {
  it.each<[string, NonNullable<Board['changes']>['list'][number], string]>([
    [
      'a derived status',
      { kind: 'derived', subject: 'gwent', workstream: 'GO', from: 'on_track', to: 'off_track' },
      'Gwent Police, Governance: derived Off track, was On track.',
    ],
    [
      'a forecast',
      { kind: 'milestone_forecast', subject: 'gwent', ref: 'GWP-2-01', from: '2019-09-13', to: '2019-10-28' },
      'GWP-2-01, Protocol signed: forecast 28 October 2019, was 13 September 2019.',
    ],
    [
      'a tier',
      { kind: 'milestone_tier', subject: 'gwent', ref: 'GWP-2-01', from: 'board', to: 'force' },
      'GWP-2-01, Protocol signed: tier Force, was Board.',
    ],
    ['delivery confidence', { kind: 'confidence', from: 'amber', to: 'red' }, 'Delivery confidence: Red, was Amber.'],
    [
      'a report',
      { kind: 'report', subject: 'north-wales', from: 'accepted', to: 'not_received' },
      'North Wales Police: report Not received, was Accepted.',
    ],
    [
      'something new',
      { kind: 'declared', subject: 'national', workstream: 'GO', from: null, to: 'on_track' },
      'National, Governance: declared On track, was nothing.',
    ],
  ])('are sentences: %s', (_name, change, sentence) =>
    expect(changeSentences([change], board, en)).toEqual([sentence]),
  );
});

describe('the changes a Board reads one by one', () => {
  const change = (
    ref: string,
    kind: 'milestone_forecast' | 'milestone_tier' = 'milestone_forecast',
    from = 'board',
  ) => ({
    kind,
    subject: 'gwent',
    ref,
    from,
    to: 'x',
  });
  const milestones = [
    { ref: 'B-1', tier: 'board' },
    { ref: 'F-1', tier: 'force' },
    { ref: 'F-2', tier: 'force' },
  ];
  const frozen = { ...board, subjects: [{ ...board.subjects[0]!, milestones }] } as unknown as Board;

  it('are of the Board’s tier, and of milestones that left it; the others are counted', () => {
    const list = [change('B-1'), change('F-1'), change('F-2', 'milestone_tier'), change('F-2')];
    const { shown, others } = boardChanges(list, frozen);
    expect(shown.map(({ ref }) => ref)).toEqual(['B-1', 'F-2', 'F-2']);
    expect(others).toBe(1);
  });

  it('are all that is no milestone', () => {
    const list = [{ kind: 'confidence' as const, from: 'amber', to: 'red' }];
    expect(boardChanges(list, frozen)).toEqual({ shown: list, others: 0 });
  });
});

describe('the matrix', () => {
  it('shows the declared status only where it differs, and counts milestones', () => {
    expect(matrixRows(board)[0]!.cells).toEqual([
      { subject: 'national', derived: 'on_track', declared: null, milestones: 3 },
      { subject: 'gwent', derived: 'off_track', declared: 'at_risk', milestones: 3 },
      { subject: 'north-wales', derived: null, declared: null, milestones: 0 },
    ]);
  });
});
