import { describe, expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import { acceptedSubject, milestone, missingSubject, positionInput } from '../../test/position-input.js';
import { assemblePosition, type PositionSubjectInput } from './assemble-position.js';
import { compareMilestones } from './compare-positions.js';
import { canonicalJson } from './canonical-json.js';

type Accepted = Extract<PositionSubjectInput, { state: 'accepted' }>;
const acceptedSections = (subject: PositionSubjectInput) => (subject as Accepted).sections;

const gwent = acceptedSubject('gwent', [
  milestone('GWP-1', '2019-11-29'),
  milestone('GWP-2', '2019-11-29', '2020-02-28'),
]);
const national = acceptedSubject('national', [milestone('NAT-1', '2019-12-20')]);
const dyfed = missingSubject('dyfed-powys', [milestone('DPP-1', '2019-09-30')]);

describe('a position', () => {
  const position = assemblePosition(positionInput([gwent, dyfed, national]));

  it('puts the national part first, then forces by slug, whatever order they come in', () => {
    expect(position.subjects.map(({ slug }) => slug)).toEqual(['national', 'dyfed-powys', 'gwent']);
    expect(canonicalJson(assemblePosition(positionInput([national, dyfed, gwent])))).toBe(canonicalJson(position));
  });

  it('shows declared beside derived, with reasons and words', () => {
    expect(position.subjects[2]).toMatchObject({
      state: 'accepted',
      submission: { number: 1, sha256: 'c0ffee' },
      notReceivedReason: null,
      sections: [
        {
          workstream: 'WF',
          declared: 'on_track',
          derived: 'off_track',
          comparison: 'better',
          reasons: [
            {
              code: 'part_decides',
              part: 'schedule',
              status: 'off_track',
              reasons: [{ code: 'over_quarter_off_track', offTrack: 1, open: 2 }],
            },
          ],
          achieved: { en: 'Training began.' },
        },
        { workstream: 'AC', declared: null, derived: 'not_in_scope', comparison: null },
      ],
    });
  });

  it('carries what became of the last plan and the asks taken for the Board, in order of ref', () => {
    const asks = ['ASK-10000', 'ASK-0002'].map((ref) => ({
      ref,
      kind: 'support' as const,
      workstream: null,
      text: english(ref),
    }));
    const checklist = [{ key: 'k', text: english('Train.'), outcome: 'done' as const, note: null }];
    const sections = acceptedSections(gwent).map((section) => ({ ...section, checklist }));
    const [subject] = assemblePosition(positionInput([{ ...(gwent as Accepted), sections, asks }])).subjects;
    expect(subject!.asks!.map(({ ref }) => ref)).toEqual(['ASK-0002', 'ASK-10000']);
    expect(subject!.sections[0]!.checklist).toEqual(checklist);
  });

  it('of a submission sent before there were checklists and asks has none of either', () => {
    expect(position.subjects[2]).toMatchObject({ asks: [], sections: [{ checklist: [] }, { checklist: [] }] });
    expect(position.subjects[1]).toMatchObject({ asks: [] });
  });

  it('shows a subject not received as such: derived at the data date, nothing declared, no words', () => {
    expect(position.subjects[1]).toMatchObject({
      state: 'not_received',
      submission: null,
      notReceivedReason: { en: 'No answer to three reminders.' },
      lastReceived: null,
      sections: [
        {
          workstream: 'WF',
          declared: null,
          derived: 'off_track',
          comparison: null,
          achieved: null,
          planned: null,
          hasNoChange: false,
        },
        { workstream: 'AC', derived: 'not_in_scope' },
      ],
      milestones: [{ ref: 'DPP-1', status: 'off_track', isOverdue: true }],
    });
  });

  it('counts, never rolls up', () => {
    const { counts } = position;
    expect(counts.sections).toMatchObject({ off_track: 2, on_track: 1, not_in_scope: 3 });
    expect(counts.milestones).toMatchObject({ off_track: 2, on_track: 2 });
    expect(counts.bySubject.gwent?.milestones).toMatchObject({ off_track: 1, on_track: 1 });
    expect(counts.byWorkstream.WF?.sections).toMatchObject({ off_track: 2, on_track: 1, not_in_scope: 0 });
    expect(counts.byWorkstream.AC?.milestones).toMatchObject({ off_track: 0, on_track: 0 });
  });

  it('names its exceptions', () => {
    expect(position.exceptions).toEqual([
      { kind: 'report_not_received', subject: 'dyfed-powys' },
      { kind: 'section_off_track', subject: 'dyfed-powys', workstream: 'WF', declared: null, derived: 'off_track' },
      { kind: 'milestone_off_track', subject: 'dyfed-powys', ref: 'DPP-1', tier: 'force', slip: 0 },
      { kind: 'section_off_track', subject: 'gwent', workstream: 'WF', declared: 'on_track', derived: 'off_track' },
      { kind: 'declared_better', subject: 'gwent', workstream: 'WF', declared: 'on_track', derived: 'off_track' },
      { kind: 'milestone_off_track', subject: 'gwent', ref: 'GWP-2', tier: 'force', slip: 62 },
    ]);
  });

  it('holds nothing a caller did not mean to freeze, and is plain JSON', () => {
    const leaky = acceptedSubject('gwent', [{ ...milestone('GWP-1', '2019-11-29'), ...{ secret: 'internal note' } }]);
    const text = canonicalJson(assemblePosition(positionInput([leaky])));
    expect(text).not.toContain('internal note');
    expect(JSON.parse(text)).toMatchObject({
      schema: 'camau.position/1',
      sequence: 1,
      version: 1,
      changes: null,
      correction: null,
    });
  });

  it('keeps facts changed after acceptance, and what was last received', () => {
    const change = {
      pointer: '/milestones/GWP-1/forecastOn',
      changedAt: '2019-10-28T09:00:00.000Z',
      from: '2019-11-29',
      to: '2019-12-20',
    };
    const marked = assemblePosition(positionInput([{ ...gwent, changedAfterAcceptance: [change] } as typeof gwent]));
    expect(marked.subjects[0]?.changedAfterAcceptance).toEqual([change]);
    const lastReceived = { cycle: '2019-20-Q1', sections: position.subjects[2]?.sections ?? [] };
    const greyed = assemblePosition(positionInput([{ ...dyfed, lastReceived } as typeof dyfed]));
    expect(greyed.subjects[0]?.lastReceived).toEqual(lastReceived);
  });
});

describe('what differs', () => {
  const before = assemblePosition(positionInput([gwent, national, dyfed]));
  const moved = acceptedSubject('gwent', [milestone('GWP-1', '2019-11-29'), milestone('GWP-3', '2020-01-31')]);
  const after = [moved, national, acceptedSubject('dyfed-powys', [milestone('DPP-1', '2019-09-30', '2019-10-18')])];

  it('since the Board last met', () => {
    const confidence = { ...before.confidence, value: 'amber_red' };
    expect(assemblePosition(positionInput(after, { lastCirculated: before, confidence })).changes).toEqual({
      since: '2019-20-Q2',
      list: [
        { kind: 'confidence', from: 'amber', to: 'amber_red' },
        { kind: 'report', subject: 'dyfed-powys', from: 'not_received', to: 'accepted' },
        { kind: 'derived', subject: 'dyfed-powys', workstream: 'WF', from: 'off_track', to: 'at_risk' },
        { kind: 'declared', subject: 'dyfed-powys', workstream: 'WF', from: null, to: 'on_track' },
        { kind: 'milestone_status', subject: 'dyfed-powys', ref: 'DPP-1', from: 'off_track', to: 'at_risk' },
        { kind: 'milestone_forecast', subject: 'dyfed-powys', ref: 'DPP-1', from: '2019-09-30', to: '2019-10-18' },
        { kind: 'derived', subject: 'gwent', workstream: 'WF', from: 'off_track', to: 'on_track' },
        { kind: 'milestone_status', subject: 'gwent', ref: 'GWP-3', from: null, to: 'on_track' },
        { kind: 'milestone_forecast', subject: 'gwent', ref: 'GWP-3', from: null, to: '2020-01-31' },
        { kind: 'milestone_baseline', subject: 'gwent', ref: 'GWP-3', from: null, to: '2020-01-31' },
        { kind: 'milestone_status', subject: 'gwent', ref: 'GWP-2', from: 'off_track', to: null },
        { kind: 'milestone_forecast', subject: 'gwent', ref: 'GWP-2', from: '2020-02-28', to: null },
        { kind: 'milestone_baseline', subject: 'gwent', ref: 'GWP-2', from: '2019-11-29', to: null },
      ],
    });
  });

  it('names the tier of a milestone that stayed, and no tier of one that came or went', () => {
    const at = (tier: 'board' | 'force') => ({ milestones: [{ ...milestone('GWP-1', '2019-11-29'), tier }] }) as never;
    expect(compareMilestones('gwent', at('board'), at('force'))).toEqual([
      { kind: 'milestone_tier', subject: 'gwent', ref: 'GWP-1', from: 'board', to: 'force' },
    ]);
    expect(compareMilestones('gwent', undefined, at('force')).map(({ kind }) => kind)).not.toContain('milestone_tier');
  });

  it('from the version corrected, with the reason for reopening', () => {
    const reason = english('Dyfed-Powys sent its report after all.');
    const corrected = assemblePosition(
      positionInput([gwent, national, dyfed], { version: 2, corrects: { position: before, reason } }),
    );
    expect(corrected.correction).toEqual({ reason, list: [] });
  });
});
