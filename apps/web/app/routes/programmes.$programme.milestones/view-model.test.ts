import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { listFilters, listPath, readListQuery, selectedFilters, sortLink } from './view-model';

const name = (en: string, cy: string) => ({ en, cy, original: 'both' as const, otherState: 'checked' as const });
const source = { kind: 'illustrative' as const, file: null, line: null, quote: null, url: null };
const programme = {
  slug: 'eat',
  forces: [{ code: 'GWP', slug: 'gwent', name: name('Gwent Police', 'Heddlu Gwent'), source }],
  workstreams: [
    { ref: 'WF', slug: 'workforce', name: name('Workforce', 'Gweithlu'), position: 1, description: null, source },
  ],
};
const query = readListQuery(new URLSearchParams('force=gwent&status=off_track&cursor=abc'));

describe('milestone list', () => {
  it('reads its state from the address, ordered by forecast when nothing is said', () => {
    expect(query).toMatchObject({ force: 'gwent', status: 'off_track', sort: 'forecast', cursor: 'abc' });
  });

  it('starts again at the first page when a filter changes', () => {
    expect(listPath('eat', query, { status: '' })).toBe('/programmes/eat/milestones?force=gwent');
  });

  it('keeps the filters on the next page', () => {
    expect(listPath('eat', query, { cursor: 'def' })).toBe(
      '/programmes/eat/milestones?force=gwent&status=off_track&cursor=def',
    );
  });

  it('offers to take each filter away, in words', () => {
    const filters = listFilters(programme, query, createTranslator('cy'));
    expect(selectedFilters(programme, query, filters)).toEqual([
      { label: 'Heddlu: Heddlu Gwent', removeTo: '/programmes/eat/milestones?status=off_track' },
      { label: 'Statws: Oddi ar y trywydd', removeTo: '/programmes/eat/milestones?force=gwent' },
    ]);
  });

  it('turns the order round on the second press', () => {
    expect(sortLink('eat', query, 'forecast')).toEqual({
      direction: 'ascending',
      to: '/programmes/eat/milestones?force=gwent&status=off_track&sort=-forecast',
    });
    expect(sortLink('eat', { ...query, sort: '-forecast' }, 'forecast').direction).toBe('descending');
    expect(sortLink('eat', query, 'slip')).toEqual({
      direction: 'none',
      to: '/programmes/eat/milestones?force=gwent&status=off_track&sort=slip',
    });
  });
});
