import { describe, expect, it } from '@jest/globals';
import { checkGrantScope, ROLE_SCOPES, type AskedScope } from './grant-scope.js';
import { ROLES, type Role } from './roles.js';

const SCOPES: Readonly<Record<string, AskedScope>> = {
  programme: { forces: [], bodies: [] },
  forces: { forces: ['gwent'], bodies: [] },
  bodies: { forces: [], bodies: ['YJB'] },
};

/** What each scope is refused with, written out by hand: programme, forces, bodies. */
const OFFICE = ['', 'scope_not_of_role', 'scope_not_of_role'];
const FORCE = ['scope_needs_force', '', 'scope_not_of_role'];
const EXPECTED: Readonly<Record<Role, readonly string[]>> = {
  programme_officer: OFFICE,
  sro: OFFICE,
  force_lead: FORCE,
  force_deputy: FORCE,
  partner_lead: ['scope_needs_body', 'scope_not_of_role', ''],
  finance_lead: ['', '', ''],
  accountable_cfo: OFFICE,
  evaluation_lead: OFFICE,
  board_member: OFFICE,
  board_chair: OFFICE,
  secretariat: OFFICE,
  translator: OFFICE,
  auditor: OFFICE,
  administrator: OFFICE,
};

describe('the scope of a grant', () => {
  it.each(ROLES)('of %s', (role) => {
    const refused = Object.values(SCOPES).map((scope) => checkGrantScope(role, scope)[0]?.code ?? '');
    expect(refused).toEqual(EXPECTED[role]);
  });

  it.each(ROLES)('of %s is never of two kinds', (role) => {
    expect(checkGrantScope(role, { forces: ['gwent'], bodies: ['YJB'] })).toMatchObject([
      { code: 'scope_of_two_kinds', pointer: '/bodies' },
    ]);
  });

  it('is possible for every role', () => {
    expect(Object.values(ROLE_SCOPES).filter((kinds) => kinds.length === 0)).toEqual([]);
  });
});
