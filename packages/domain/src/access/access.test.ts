import { describe, expect, it } from '@jest/globals';
import { businessDate } from '../time/business-date.js';
import { canRead, canWrite, hasPermission, type RecordPlace } from './can-read.js';
import { PERMISSION_LIST, permissionsOf, type Permission } from './permissions.js';
import { READ_SUBJECTS, READ_TABLE, type ReadSubject } from './read-table.js';
import { isGrantActive, resolveAccess } from './resolve-access.js';
import { ROLES, type Grant, type Role } from './roles.js';

const today = businessDate('2019-10-15');

function grant(role: Role, more: Partial<Grant> = {}): Grant {
  return { role, programmeId: 'eat', forceIds: [], bodyIds: [], startsOn: '2018-04-01', endsOn: null, ...more };
}
const accessOf = (...grants: readonly Grant[]) => resolveAccess(grants, today);

/** The read table of domain.md, written out by hand: one word a subject, in the order of READ_SUBJECTS. */
const OVERSIGHT = 'all all all all all all all none none';
const FORCE =
  'all own_force_and_national own_force own_force_totals accepted_and_own_force own_submission all none none';
const FINANCE = 'all own_scope none own_scope accepted own_scope all none none';
const BOARD = 'all none none none none none all none none';
const EXPECTED: Readonly<Record<Role, string>> = {
  programme_officer: OVERSIGHT,
  sro: OVERSIGHT,
  auditor: 'all all all all all all all none all',
  secretariat: OVERSIGHT,
  evaluation_lead: OVERSIGHT,
  translator: 'all all all none all all all none none',
  force_lead: FORCE,
  force_deputy: FORCE,
  partner_lead: 'all own_commitments none none accepted_and_own_body none all none none',
  finance_lead: FINANCE,
  accountable_cfo: FINANCE,
  board_member: BOARD,
  board_chair: BOARD,
  administrator: 'all none none none none none none all all',
};

describe('the read table', () => {
  it.each(ROLES)('of %s', (role) => {
    expect(READ_SUBJECTS.map((subject) => READ_TABLE[role][subject]).join(' ')).toBe(EXPECTED[role]);
  });
});

describe('records reached', () => {
  const gwent: RecordPlace = { programmeId: 'eat', forceId: 'gwent' };
  const dyfed: RecordPlace = { programmeId: 'eat', forceId: 'dyfed' };
  const national: RecordPlace = { programmeId: 'eat', forceId: null };
  const elsewhere: RecordPlace = { programmeId: 'other', forceId: 'kent' };
  const ours: RecordPlace = { programmeId: 'eat', forceId: null, bodyIds: ['phw'] };
  const accepted: RecordPlace = { ...dyfed, isAccepted: true };
  const places = { gwent, dyfed, national, elsewhere, ours, accepted };

  const reached = (held: Grant, subject: ReadSubject): string =>
    Object.entries(places)
      .filter(([, place]) => canRead(accessOf(held), subject, place))
      .map(([name]) => name)
      .join(' ');
  const whole = 'gwent dyfed national ours accepted';

  it.each([
    ['programme_officer', {}, 'live', whole],
    ['auditor', {}, 'money', whole],
    ['translator', {}, 'money', ''],
    ['force_lead', { forceIds: ['gwent'] }, 'live', 'gwent national ours'],
    ['force_lead', { forceIds: ['gwent'] }, 'report', 'gwent'],
    ['force_lead', { forceIds: ['gwent'] }, 'money', ''],
    ['force_lead', { forceIds: ['gwent'] }, 'closed', 'gwent'],
    ['force_lead', { forceIds: ['gwent'] }, 'circulated', whole],
    ['force_lead', { forceIds: ['gwent'] }, 'commitment_position', 'gwent accepted'],
    ['force_deputy', { forceIds: [] }, 'report', ''],
    ['partner_lead', { bodyIds: ['phw'] }, 'live', 'ours'],
    ['partner_lead', { bodyIds: ['phw'] }, 'report', ''],
    ['partner_lead', { bodyIds: ['phw'] }, 'commitment_position', 'ours accepted'],
    ['finance_lead', { forceIds: ['gwent'] }, 'money', 'gwent'],
    ['finance_lead', {}, 'money', whole],
    ['finance_lead', {}, 'commitment_position', 'accepted'],
    ['board_member', {}, 'live', ''],
    ['board_member', {}, 'circulated', whole],
    ['administrator', {}, 'circulated', ''],
    ['administrator', {}, 'definition', whole],
  ] as const)('%s %j reads %s: %s', (role, scope, subject, expected) => {
    expect(reached(grant(role, scope), subject)).toBe(expected);
  });

  it('keeps totals apart: a force lead reads totals of own money only', () => {
    expect(accessOf(grant('force_lead', { forceIds: ['gwent'] })).reads.money).toMatchObject({
      scopes: [],
      totals: ['gwent'],
    });
  });

  it('adds grants up, sorted and without repeats', () => {
    const access = accessOf(
      grant('force_lead', { forceIds: ['gwent'] }),
      grant('force_deputy', { forceIds: ['gwent', 'dyfed'] }),
      grant('board_member', { programmeId: 'other' }),
    );
    expect(access.reads.report.scopes).toEqual(['dyfed', 'gwent']);
    expect(access.reads.live.scopes).toEqual(['dyfed', 'eat', 'gwent']);
    expect(access.reads.circulated.programmes).toEqual(['eat', 'other']);
  });
});

describe('grants in time', () => {
  it.each([
    ['2019-10-15', null, true],
    ['2019-10-16', null, false],
    ['2018-04-01', '2019-10-15', true],
    ['2018-04-01', '2019-10-14', false],
  ])('from %s to %s: in force %s', (startsOn, endsOn, expected) => {
    const held = grant('programme_officer', { startsOn, endsOn });
    expect(isGrantActive(held, today)).toBe(expected);
    expect(hasPermission(accessOf(held), 'cycle:open', 'eat')).toBe(expected);
    expect(canRead(accessOf(held), 'definition', { programmeId: 'eat', forceId: null })).toBe(expected);
    expect(accessOf(held).grants).toHaveLength(expected ? 1 : 0);
  });

  it('gives nothing without a grant', () => {
    const access = accessOf();
    expect(access.permissions.size + access.writes.size).toBe(0);
    expect(hasPermission(access, 'programme:read')).toBe(false);
  });
});

describe('permissions', () => {
  const holders = (permission: Permission): string =>
    ROLES.filter((role) => permissionsOf(role).has(permission)).join(' ');

  it.each([
    ['programme:read', ROLES.join(' ')],
    [
      'milestone:read',
      ROLES.filter((role) => !['board_member', 'board_chair', 'administrator'].includes(role)).join(' '),
    ],
    ['report:read', 'programme_officer sro force_lead force_deputy evaluation_lead secretariat translator auditor'],
    ['position:read', ROLES.filter((role) => role !== 'administrator').join(' ')],
    ['milestone:reforecast', 'programme_officer force_lead force_deputy'],
    ['report:start', 'programme_officer force_lead'],
    ['report:save', 'programme_officer force_lead force_deputy'],
    ['report:submit', 'programme_officer force_lead'],
    ['report:accept', 'programme_officer sro'],
    ['report:send_back', 'programme_officer sro'],
    ['report:take_back', 'programme_officer'],
    ['cycle:open', 'programme_officer'],
    ['cycle:sign', 'sro'],
    ['cycle:close', 'programme_officer'],
    ['position:circulate', 'secretariat'],
    ['cycle:reopen', 'programme_officer'],
    ['people:read', 'administrator'],
    ['board:record', 'secretariat'],
    ['board:ask', 'board_member board_chair'],
    ['board:answer', 'programme_officer sro'],
    ['board:circulate_answer', 'secretariat'],
    ['audit:read', 'auditor administrator'],
  ] as const)('%s is held by %s', (permission, expected) => {
    expect(holders(permission)).toBe(expected);
  });

  it('are each held by somebody, and listed once', () => {
    expect(PERMISSION_LIST.filter((permission) => holders(permission) === '')).toEqual([]);
    expect(new Set(PERMISSION_LIST).size).toBe(PERMISSION_LIST.length);
  });

  it('hold in the programme of the grant only', () => {
    const access = accessOf(grant('programme_officer'));
    expect([
      hasPermission(access, 'cycle:open', 'eat'),
      hasPermission(access, 'cycle:open', 'other'),
      hasPermission(access, 'cycle:open'),
    ]).toEqual([true, false, true]);
  });

  it('write no further than the role reaches', () => {
    const lead = accessOf(grant('force_lead', { forceIds: ['gwent'] }));
    const officer = accessOf(grant('programme_officer'));
    const places: RecordPlace[] = ['gwent', 'dyfed', null].map((forceId) => ({ programmeId: 'eat', forceId }));
    expect(places.map((place) => canWrite(lead, 'milestone:reforecast', place))).toEqual([true, false, false]);
    expect(places.map((place) => canWrite(officer, 'milestone:reforecast', place))).toEqual([true, true, true]);
    expect(places.map((place) => canWrite(lead, 'cycle:close', place))).toEqual([false, false, false]);
  });
});
