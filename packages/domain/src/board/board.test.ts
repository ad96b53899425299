import { describe, expect, it } from '@jest/globals';
import type { BilingualText } from '../texts/bilingual-text.js';
import { businessDate } from '../time/business-date.js';
import { asksOfPosition } from './asks-of-position.js';
import { confidenceBefore } from './confidence-before.js';
import {
  decideBoardAnswer,
  decideBoardCirculation,
  decideBoardQuestion,
  boardQuestionState,
} from './decide-question.js';
import { decideBoardRecord, decideBoardRecordChange, decideBoardRecordClosing } from './decide-record.js';
import { figureAt, isSameFigure, pointerOfFigure } from './frozen-figure.js';

const english = (en: string): BilingualText => ({ en, cy: null, original: 'en', otherState: 'missing' });
const ask = (ref: string, kind: 'decision' | 'support' | 'note') => ({
  ref,
  kind,
  workstream: null,
  text: english(ref),
});

const document = {
  subjects: [
    { slug: 'national', sections: [{ workstream: 'GO' }], milestones: [] },
    {
      slug: 'gwent',
      sections: [{ workstream: 'FD' }, { workstream: 'WF' }],
      milestones: [{ ref: 'GWP-1' }],
      asks: [ask('ASK-0010', 'note'), ask('ASK-0002', 'decision')],
    },
  ],
};

describe('a figure of a frozen position', () => {
  it.each([
    ['/confidence', { kind: 'confidence', subject: null, ref: null }],
    ['/counts/sections', { kind: 'counts', subject: null, ref: 'sections' }],
    ['/counts/milestones', { kind: 'counts', subject: null, ref: 'milestones' }],
    ['/subjects/0', { kind: 'subject', subject: 'national', ref: null }],
    ['/subjects/1/sections/1', { kind: 'section', subject: 'gwent', ref: 'WF' }],
    ['/subjects/1/milestones/0', { kind: 'milestone', subject: 'gwent', ref: 'GWP-1' }],
    ['/subjects/1/asks/1', { kind: 'ask', subject: 'gwent', ref: 'ASK-0002' }],
  ] as const)('%s is found, and found again by its name', (pointer, figure) => {
    expect(figureAt(document, pointer)).toEqual(figure);
    expect(pointerOfFigure(document, figure)).toBe(pointer);
  });

  it.each([
    '',
    '/',
    '/subjects',
    '/subjects/2',
    '/subjects/01',
    '/subjects/-1',
    '/subjects/0/sections/1',
    '/subjects/0/asks/0',
    '/subjects/1/sections/0/achieved',
    '/subjects/__proto__',
    '/counts/bySubject',
    '/confidence/reason',
  ])('%s is none', (pointer) => expect(figureAt(document, pointer)).toBeNull());

  it.each([
    { kind: 'section', subject: 'gwent', ref: 'GO' },
    { kind: 'ask', subject: 'national', ref: 'ASK-0002' },
    { kind: 'subject', subject: 'dyfed-powys', ref: null },
    { kind: 'counts', subject: null, ref: 'bySubject' },
  ] as const)('%j has no place in a document without it', (figure) =>
    expect(pointerOfFigure(document, figure)).toBeNull(),
  );

  it('is the same by kind, subject and ref', () => {
    const figure = { kind: 'section', subject: 'gwent', ref: 'FD' } as const;
    expect(isSameFigure(figure, { ...figure })).toBe(true);
    expect(
      [{ ref: 'WF' }, { subject: 'national' }].some((other) => isSameFigure(figure, { ...figure, ...other })),
    ).toBe(false);
  });
});

describe('the asks of a position', () => {
  it('come decisions first, then support, then notes, by ref, each with its place', () => {
    const subjects = [
      { slug: 'national', asks: [ask('ASK-10000', 'decision'), ask('ASK-0003', 'support')] },
      { slug: 'older' },
      ...document.subjects.slice(1),
    ];
    expect(asksOfPosition({ subjects }).map(({ ref, subject, pointer }) => [ref, subject, pointer])).toEqual([
      ['ASK-0002', 'gwent', '/subjects/2/asks/1'],
      ['ASK-10000', 'national', '/subjects/0/asks/0'],
      ['ASK-0003', 'national', '/subjects/0/asks/1'],
      ['ASK-0010', 'gwent', '/subjects/2/asks/0'],
    ]);
  });
});

describe('delivery confidence before', () => {
  const confidence = { value: 'amber', reason: english('x'), signedBy: 'SRO', signedAt: '' };
  it.each([
    ['the first position', null, null],
    ['no change of it', { since: 'Q1', list: [] }, 'amber'],
    ['it moved', { since: 'Q1', list: [{ kind: 'confidence', from: 'green', to: 'amber' }] }, 'green'],
  ] as const)('%s', (_name, changes, expected) => expect(confidenceBefore({ changes, confidence })).toBe(expected));
});

describe('a question of a Board member', () => {
  const figure = { kind: 'confidence', subject: null, ref: null } as const;
  const codes = (decision: { ok: boolean; refusals?: readonly { code: string; pointer: string }[] }) =>
    decision.ok ? 'accepted' : decision.refusals?.map(({ code, pointer }) => `${code} ${pointer}`.trim()).join(', ');

  it.each([
    ['words on a figure', figure, ' Why? ', 'accepted'],
    ['no words', figure, ' ', 'text_required /text'],
    ['too many', figure, 'x'.repeat(1001), 'text_too_long /text'],
    ['as many as there may be', figure, 'x'.repeat(1000), 'accepted'],
    ['no such figure', null, 'Why?', 'board_figure_unknown /pointer'],
    ['neither', null, '', 'board_figure_unknown /pointer, text_required /text'],
  ])('%s', (_name, at, text, expected) => expect(codes(decideBoardQuestion(at, text))).toBe(expected));

  it.each([
    ['asked', null, false, 'accepted', 'board_question_unanswered'],
    ['answered', 'Because.', false, 'accepted', 'accepted'],
    ['circulated', 'Because.', true, 'board_question_circulated', 'board_question_circulated'],
  ] as const)('%s: answering and circulating it', (state, answer, isCirculated, answering, circulating) => {
    expect(boardQuestionState({ answer, isCirculated })).toBe(state);
    expect(codes(decideBoardAnswer({ answer, isCirculated }, 'Two are late.'))).toBe(answering);
    expect(codes(decideBoardCirculation({ answer, isCirculated }))).toBe(circulating);
  });

  it('is not answered without words', () =>
    expect(codes(decideBoardAnswer({ answer: null, isCirculated: false }, '\n'))).toBe('text_required /answer'));
});

describe('a record of the secretariat', () => {
  const today = businessDate('2019-10-15');
  const text = english('Agree the re-baseline.');
  const ownerPost = english('Force lead');
  const dueOn = businessDate('2019-10-15');
  const past = businessDate('2019-10-14');
  const outcome = (decision: ReturnType<typeof decideBoardRecord>) =>
    decision.ok
      ? [decision.value.state, decision.value.closedOn]
      : decision.refusals.map(({ code, pointer }) => `${code} ${pointer}`);

  it.each([
    ['an action', 'action', { text, ownerPost, dueOn }, ['open', null]],
    ['an action of nobody', 'action', { text, ownerPost: null, dueOn }, ['board_owner_required /ownerPost']],
    [
      'an action of a blank post',
      'action',
      { text, ownerPost: english(' '), dueOn },
      ['board_owner_required /ownerPost'],
    ],
    ['an action without a day', 'action', { text, ownerPost, dueOn: null }, ['board_due_required /dueOn']],
    ['an action due yesterday', 'action', { text, ownerPost, dueOn: past }, ['board_due_in_past /dueOn']],
    ['a decision to be carried out', 'decision', { text, ownerPost, dueOn }, ['open', null]],
    ['a decision that stands as taken', 'decision', { text, ownerPost: null, dueOn: null }, ['closed', today]],
    ['a decision with half of both', 'decision', { text, ownerPost, dueOn: null }, ['board_due_required /dueOn']],
    ['nothing in words', 'decision', { text: english(''), ownerPost: null, dueOn: null }, ['text_required /text']],
  ] as const)('%s', (_name, kind, words, expected) =>
    expect(outcome(decideBoardRecord(kind, words, today))).toEqual(expected),
  );

  it.each([
    ['keeps a due date that has passed', past, past, ['open', null]],
    ['is not given one', dueOn, past, ['board_due_in_past /dueOn']],
    ['is given a later one', past, dueOn, ['open', null]],
  ] as const)('changed, it %s', (_name, before, after, expected) => {
    const record = { kind: 'action', state: 'open', text, ownerPost, dueOn: before, closingWords: null } as const;
    expect(outcome(decideBoardRecordChange(record, { text, ownerPost, dueOn: after }, today))).toEqual(expected);
  });

  it('stands when somebody closed it', () => {
    const record = { kind: 'action', state: 'closed', text, ownerPost, dueOn, closingWords: english('Done.') } as const;
    expect(outcome(decideBoardRecordChange(record, { text, ownerPost, dueOn }, today))).toEqual([
      'board_record_closed ',
    ]);
    expect(decideBoardRecordClosing(record, english('Again.')).ok).toBe(false);
  });

  it.each([
    ['Both are live.', true],
    ['', false],
    ['x'.repeat(2001), false],
  ])('is closed with words', (words, expected) =>
    expect(decideBoardRecordClosing({ state: 'open' }, english(words)).ok).toBe(expected),
  );
});
