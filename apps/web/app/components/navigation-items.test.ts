import { describe, expect, it } from '@jest/globals';
import { navigationItems } from './navigation-items';

const grant = {
  programme: 'eat',
  role: 'force_lead' as const,
  forceSlug: 'gwent',
  forceName: null,
  bodyCode: null,
  startsOn: '2018-01-01',
  endsOn: null,
};
const lead = {
  grants: [grant],
  permissions: { eat: ['programme:read', 'milestone:read', 'report:read', 'position:read'] },
};
const board = {
  grants: [{ ...grant, role: 'board_member' as const }],
  permissions: { eat: ['programme:read', 'position:read'] },
};
const activeOf = (pathname: string) =>
  navigationItems(lead, 'eat', pathname)
    .filter(({ isActive }) => isActive)
    .map(({ key }) => key);

describe('navigation', () => {
  it('offers a Board member no live rooms', () => {
    expect(navigationItems(board, null, '/').map(({ key }) => key)).toEqual([
      'work',
      'programme',
      'matrix',
      'board',
      'positions',
    ]);
  });

  it('offers people to an administrator alone', () => {
    const administrator = { grants: lead.grants, permissions: { eat: ['programme:read', 'people:read'] } };
    expect(navigationItems(administrator, null, '/people/x/edit').map(({ key, isActive }) => [key, isActive])).toEqual([
      ['work', false],
      ['programme', false],
      ['people', true],
    ]);
    expect(navigationItems(lead, null, '/').map(({ key }) => key)).not.toContain('people');
  });

  it('offers only their work to somebody without a grant', () => {
    expect(navigationItems({ grants: [], permissions: {} }, null, '/').map(({ key }) => key)).toEqual(['work']);
  });

  it.each([
    ['/programmes/eat/forces/gwent/milestones/GWP-2-03', ['milestones']],
    ['/programmes/eat/national/milestones/NAT-1-01/re-forecast', ['milestones']],
    ['/programmes/eat/milestones/re-forecast', ['milestones']],
    ['/programmes/eat/cycles/2019-20-Q2/reports/gwent', ['cycles']],
    ['/programmes/eat/workstreams/WF/gwent', ['matrix']],
    ['/programmes/eat/timeline', ['milestones']],
    ['/programmes/eat', ['programme']],
    ['/', ['work']],
    ['/account/password', []],
  ])('marks the room of %s', (pathname, expected) => expect(activeOf(pathname)).toEqual(expected));
});
