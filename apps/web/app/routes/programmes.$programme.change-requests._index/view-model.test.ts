import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { readRequestQuery, requestFilters, requestsPath, requestTags } from './view-model';

const programme = { slug: 'eat', forces: [] };
const en = createTranslator('en');
const query = readRequestQuery(new URLSearchParams('state=raised&milestone=GWP-4-01&cursor=abc'));

describe('the list of change requests', () => {
  it('starts again at the first page when a filter changes', () => {
    expect(requestsPath('eat', query, { state: '' })).toBe('/programmes/eat/change-requests?milestone=GWP-4-01');
  });

  it('offers the states there are, with their counts', () => {
    const [state] = requestFilters(programme, { ...query, state: 'rejected' }, { raised: 2 }, en);
    expect(state?.choices.map(({ label }) => label)).toEqual(['Waiting for a decision (2)', 'Rejected (0)']);
  });

  it('names each filter in use', () => {
    expect(requestTags(programme, query, en).map(({ label }) => label)).toEqual([
      'State: Waiting for a decision',
      'Milestone: GWP-4-01',
    ]);
  });

  it('leaves a state it does not know as it is', () => {
    expect(requestTags(programme, { ...query, state: 'lost', milestone: '' }, en)[0]?.label).toBe('State: lost');
  });
});
