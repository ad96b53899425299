import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Board } from '@camau/contracts';
import { boardGlance, confidenceMove, otherQuestions, questionsOn, undecidedAsks } from './glance';

const en = createTranslator('en');
const cy = createTranslator('cy');
const name = (text: string) => ({ en: text, cy: text, original: 'both' as const, otherState: 'checked' as const });
const ask = (ref: string, kind: 'decision' | 'support' | 'note') => ({
  ...{ ref, kind, subject: 'gwent', workstream: null, text: name(ref) },
  pointer: '/subjects/1/asks/0',
});
const record = (more: object) => ({ state: 'open', daysOverdue: 0, ask: null, ...more }) as Board['records'][number];
const quiet = {
  asks: [],
  outcomes: [],
  exceptions: [],
  records: [],
  subjects: [{ state: 'accepted' }],
  counts: { sections: { on_track: 22, not_in_scope: 2 }, milestones: {} },
} as unknown as Board;
const words = (board: Partial<Board>, translator = en) =>
  boardGlance({ ...quiet, ...board }, translator).map((fact) => fact.words);

describe('the page in four lines', () => {
  it('of a quiet quarter', () =>
    expect(words({})).toEqual([
      'No decision is sought',
      'Whether outcomes move is not measured yet',
      'None of 22 sections is off track',
      'No action is outstanding',
    ]));

  it('of one that asks for something', () => {
    const board = {
      asks: [ask('ASK-1', 'decision'), ask('ASK-2', 'decision'), ask('ASK-3', 'support'), ask('ASK-4', 'note')],
      counts: { sections: { off_track: 5, on_track: 17, not_in_scope: 2 }, milestones: {} },
      subjects: [{ state: 'not_received' }] as unknown as Board['subjects'],
      records: [record({ daysOverdue: 3 }), record({}), record({ state: 'closed' })],
    };
    expect(words(board)).toEqual([
      'Sought of this Board: 2 decisions and 1 act of support',
      'Whether outcomes move is not measured yet',
      '5 of 22 sections are off track and 1 report was not received',
      '2 actions are outstanding, 1 overdue',
    ]);
    expect(words({ asks: board.asks.slice(0, 2) }, cy)[0]).toBe('A geisir gan y Bwrdd hwn: 2 benderfyniad');
    expect(boardGlance({ ...quiet, ...board }, en).map(({ isUrgent }) => isUrgent)).toEqual([true, false, true, true]);
  });

  it('of one whose asks are answered', () => {
    const board = { asks: [ask('ASK-1', 'decision')], records: [record({ state: 'closed', ask: 'ASK-1' })] };
    expect(words(board)[0]).toBe('Everything sought has been answered');
    expect(undecidedAsks({ ...quiet, ...board })).toEqual([]);
  });
});

describe('delivery confidence', () => {
  const scale = ['green', 'amber', 'red'].map((code) => ({ code, name: name(code) }));
  it.each([
    ['amber', null, 'first'],
    ['amber', 'amber', 'same'],
    ['amber', 'red', 'better'],
    ['red', 'amber', 'worse'],
  ])('%s after %s: %s', (value, previous, expected) =>
    expect(confidenceMove({ confidence: { value, previous } as Board['confidence'], confidenceScale: scale })).toBe(
      expected,
    ),
  );
});

describe('questions', () => {
  const question = (
    ref: string,
    kind: 'confidence' | 'section' | 'counts',
    subject: string | null,
    of: string | null,
  ) => ({ ref, figure: { kind, subject, ref: of } }) as Board['questions'][number];
  const questions = [
    question('BQ-1', 'confidence', null, null),
    question('BQ-2', 'section', 'gwent', 'FD'),
    question('BQ-3', 'section', 'gwent', 'WF'),
    question('BQ-4', 'counts', null, 'sections'),
  ];
  const exceptions = [{ kind: 'section_off_track' as const, subject: 'gwent', workstream: 'FD' }];

  it('stand at their figure, the rest together', () => {
    const refs = (list: Board['questions']) => list.map(({ ref }) => ref);
    expect(refs(questionsOn(questions, { kind: 'section', subject: 'gwent', ref: 'FD' }))).toEqual(['BQ-2']);
    expect(refs(otherQuestions({ questions, asks: [], exceptions }))).toEqual(['BQ-3', 'BQ-4']);
  });
});
