import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { peopleFilters, peoplePath, peopleSelected, readPeopleQuery } from './view-model';

const query = readPeopleQuery(new URLSearchParams('q=%20lead%20&force=gwent&state=active&cursor=abc'));
const forces = [
  {
    code: 'GWP',
    slug: 'gwent',
    name: { en: 'Gwent Police', cy: 'Heddlu Gwent', original: 'both' as const, otherState: 'checked' as const },
  },
];

describe('the list of people', () => {
  it('keeps its filters in the address and leaves the page behind when one changes', () => {
    expect(peoplePath(query, {})).toBe('/people?q=lead&force=gwent&state=active');
    expect(peoplePath(query, { cursor: 'next' })).toBe('/people?q=lead&force=gwent&state=active&cursor=next');
  });

  it('names what is filtered by, each with the way out', () => {
    const filters = peopleFilters(query, forces as never, createTranslator('cy'));
    expect(peopleSelected(query, filters)).toEqual([
      { label: 'lead', removeTo: '/people?force=gwent&state=active' },
      { label: 'Heddlu Gwent', removeTo: '/people?q=lead&state=active' },
      { label: 'Gweithredol', removeTo: '/people?q=lead&force=gwent' },
    ]);
  });

  it('says nothing of a filter it does not know', () => {
    const odd = readPeopleQuery(new URLSearchParams('role=king'));
    expect(peopleSelected(odd, peopleFilters(odd, [], createTranslator('en')))).toEqual([]);
  });
});
