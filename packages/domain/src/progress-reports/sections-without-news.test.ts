import { expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import type { SectionFacts } from './find-blockers.js';
import { sectionsWithoutNews } from './sections-without-news.js';

const quiet: SectionFacts = {
  workstream: 'WF',
  declaredStatus: null,
  derivedStatus: 'on_track',
  previousDerivedStatus: 'on_track',
  isAnythingDue: false,
  reason: null,
  achieved: null,
  planned: null,
  hasNoChange: false,
};

it.each([
  ['as before and nothing due', {}, 'on_track'],
  ['off track as before', { derivedStatus: 'off_track', previousDerivedStatus: 'off_track' }, 'off_track'],
  ['a blank left in a box', { achieved: english(' ') }, 'on_track'],
  ['moved since', { previousDerivedStatus: 'at_risk' }, undefined],
  ['the first report', { previousDerivedStatus: null }, undefined],
  ['something due', { isAnythingDue: true }, undefined],
  ['words typed', { planned: english('We open in May.') }, undefined],
  ['concerns typed', { reason: english('Two posts are vacant.') }, undefined],
  ['a status declared', { declaredStatus: 'at_risk' }, undefined],
  ['said already', { hasNoChange: true }, undefined],
  ['without data, which nobody can declare', { derivedStatus: 'no_data', previousDerivedStatus: 'no_data' }, undefined],
  [
    'without data, as it was declared last time',
    { derivedStatus: 'no_data', previousDerivedStatus: 'no_data', previousDeclaredStatus: 'at_risk' },
    'at_risk',
  ],
  ['declared otherwise last time: as derived', { previousDeclaredStatus: 'at_risk' }, 'on_track'],
  ['out of scope', { derivedStatus: 'not_in_scope', previousDerivedStatus: 'not_in_scope' }, undefined],
] as [string, Partial<SectionFacts>, string | undefined][])('%s', (_name, more, declaredStatus) => {
  const expected = declaredStatus === undefined ? [] : [{ workstream: 'WF', declaredStatus }];
  expect(sectionsWithoutNews([{ ...quiet, ...more }])).toEqual(expected);
});
