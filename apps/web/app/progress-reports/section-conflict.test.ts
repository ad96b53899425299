import { describe, expect, it } from '@jest/globals';
import { differingFields, keptTheirs, settledValues } from './section-conflict';
import type { SectionValues } from './section-form';

const theirs: SectionValues = {
  version: 4,
  language: 'en',
  declaredStatus: 'at_risk',
  reason: '',
  achieved: 'The deputy wrote this.',
  planned: 'The same plan.',
  wordsAre: { reason: '', achieved: '', planned: '' },
  noChange: false,
  checklist: [{ key: 'k', outcome: 'done', note: '' }],
  answers: [],
  milestones: [],
  next: '',
};
const mine: SectionValues = {
  ...theirs,
  version: 3,
  declaredStatus: 'on_track',
  achieved: 'The lead wrote this.',
  checklist: [{ key: 'k', outcome: 'carried', note: 'In May.' }],
  answers: [{ id: 'q1', answer: 'Forty.' }],
  milestones: ['A-1', 'B-2'].map((ref) => ({ ref, version: 1, choice: 'claim' as const, typed: {} })),
};

describe('two people wrote one section', () => {
  it('only what differs is asked about, in the order of the form', () => {
    expect(differingFields(theirs, mine).map(({ name }) => name)).toEqual([
      'line-k',
      'note-k',
      'declaredStatus',
      'achieved',
    ]);
  });

  it('each field is kept from whom the reader says, and the rest as it was typed', () => {
    const form = new FormData();
    form.set('keep-achieved', 'theirs');
    form.set('keep-declaredStatus', 'mine');
    form.set('keep-line-k', 'theirs');
    form.set('keep-news-A-1', 'theirs');
    const settled = settledValues(mine, theirs, keptTheirs(form));
    expect(settled).toMatchObject({
      declaredStatus: 'on_track',
      achieved: 'The deputy wrote this.',
      checklist: [{ key: 'k', outcome: 'done', note: 'In May.' }],
      answers: mine.answers,
      milestones: [{ ref: 'B-2' }],
    });
    expect(settled.milestones).toHaveLength(1);
  });
});
