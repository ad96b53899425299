import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { askedOf, listPath, readListQuery } from '../../milestones/list-query';
import { listFilters, selectedFilters, sortLink } from './view-model';

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
    const searched = { ...query, dueTo: '31/10/2019', overdue: 'true', q: 'hwb' };
    expect(selectedFilters(programme, searched, createTranslator('cy')).map(({ label }) => label)).toEqual([
      'Heddlu: Heddlu Gwent',
      'Statws: Oddi ar y trywydd',
      'Cyfeirnod neu deitl: hwb',
      'Yn ddyledus hyd at: 31 Hydref 2019',
      'Hwyr',
    ]);
    expect(selectedFilters(programme, query, createTranslator('en'))[0]?.removeTo).toBe(
      '/programmes/eat/milestones?status=off_track',
    );
  });

  it('says with each choice how many it would show, and leaves out those that would show none unless chosen', () => {
    const facets = { force: { national: 3 }, status: { on_track: 2 }, owner: { 'head of the control room': 1 } };
    const [force, , status, , owner] = listFilters(programme, query, facets, createTranslator('en'));
    expect(force?.choices).toEqual([
      { value: 'gwent', label: 'Gwent Police (0)' },
      { value: 'national', label: 'National (3)' },
    ]);
    expect(status?.choices.map(({ label }) => label)).toEqual(['On track (2)', 'Off track (0)']);
    expect(owner?.choices).toEqual([{ value: 'head of the control room', label: 'Head of the control room (1)' }]);
  });

  it('takes dates as people write them, and leaves what is no date for the API to refuse', () => {
    expect(askedOf({ ...query, dueFrom: '1/9/2019', dueTo: 'soon' })).toMatchObject({
      dueFrom: '2019-09-01',
      dueTo: 'soon',
    });
  });

  it('groups by force or workstream, and leads back from it', () => {
    expect(sortLink('eat', query, 'force').to).toContain('sort=force');
    expect(sortLink('eat', { ...query, sort: 'force' }, 'force')).toEqual({
      direction: 'ascending',
      to: '/programmes/eat/milestones?force=gwent&status=off_track',
    });
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
