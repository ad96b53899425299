import { describe, expect, it } from '@jest/globals';
import { compareVersions } from './compare-versions.js';
import type { PositionDocument } from './position-document.js';

const text = (en: string | null, cy: string | null = null) => ({ en, cy, original: 'en', otherState: 'missing' });
const section = (more: object) => ({
  workstream: 'WF',
  derived: 'on_track',
  declared: 'on_track',
  reason: null,
  achieved: text('Twelve.'),
  planned: null,
  ...more,
});
const subject = (more: object = {}) => ({
  slug: 'gwent',
  state: 'accepted',
  submission: { number: 1 },
  notReceivedReason: null,
  milestones: [],
  sections: [section({})],
  ...more,
});
const position = (subjects: readonly object[], reason = text('Two posts.')) =>
  ({ confidence: { value: 'amber', reason }, subjects }) as unknown as PositionDocument;

const same = position([subject()]);

describe('two versions of a position', () => {
  it.each([
    ['nothing', same, []],
    [
      'a word in one language',
      position([subject({ sections: [section({ achieved: text('Thirteen.') })] })]),
      [
        {
          kind: 'words',
          subject: 'gwent',
          workstream: 'WF',
          field: 'achieved',
          language: 'en',
          from: 'Twelve.',
          to: 'Thirteen.',
        },
      ],
    ],
    [
      'a translation added',
      position([subject({ sections: [section({ achieved: text('Twelve.', 'Deuddeg.') })] })]),
      [
        {
          kind: 'words',
          subject: 'gwent',
          workstream: 'WF',
          field: 'achieved',
          language: 'cy',
          from: null,
          to: 'Deuddeg.',
        },
      ],
    ],
    [
      'the next submission, with a status and its reason',
      position([
        subject({ submission: { number: 2 }, sections: [section({ declared: 'at_risk', reason: text('Late.') })] }),
      ]),
      [
        { kind: 'declared', subject: 'gwent', workstream: 'WF', from: 'on_track', to: 'at_risk' },
        { kind: 'submission', subject: 'gwent', from: '1', to: '2' },
        { kind: 'words', subject: 'gwent', workstream: 'WF', field: 'reason', language: 'en', from: null, to: 'Late.' },
      ],
    ],
    [
      'an ask taken for the Board, and one no longer',
      position([subject({ asks: [{ ref: 'ASK-0002', text: text('Decide.') }] })]),
      [{ kind: 'ask', subject: 'gwent', ref: 'ASK-0002', language: 'en', from: null, to: 'Decide.' }],
    ],
    [
      'the SRO’s reason',
      position([subject()], text('Three posts.')),
      [{ kind: 'confidence_reason', language: 'en', from: 'Two posts.', to: 'Three posts.' }],
    ],
    [
      'a report no longer received',
      position([
        subject({
          state: 'not_received',
          submission: null,
          notReceivedReason: text('Lost.'),
          sections: [section({ achieved: null })],
        }),
      ]),
      [
        { kind: 'report', subject: 'gwent', from: 'accepted', to: 'not_received' },
        { kind: 'submission', subject: 'gwent', from: '1', to: null },
        { kind: 'not_received_reason', subject: 'gwent', language: 'en', from: null, to: 'Lost.' },
        {
          kind: 'words',
          subject: 'gwent',
          workstream: 'WF',
          field: 'achieved',
          language: 'en',
          from: 'Twelve.',
          to: null,
        },
      ],
    ],
  ] as const)('differ by %s', (_, later, expected) => {
    expect(compareVersions(same, later)).toEqual(expected);
  });

  it('say the opposite the other way round', () => {
    const later = position([subject({ sections: [section({ achieved: text('Thirteen.') })] })]);
    expect(compareVersions(later, same)).toMatchObject([{ from: 'Thirteen.', to: 'Twelve.' }]);
  });
});
