import type { CycleAction } from '../cycles/codes.js';
import { CYCLE_TRANSITIONS } from '../cycles/transitions.js';
import type { ReportAction } from '../progress-reports/codes.js';
import { REPORT_TRANSITIONS } from '../progress-reports/transitions.js';
import { READ_TABLE, type Reach, type ReadSubject } from './read-table.js';
import type { Role } from './roles.js';

/** The permission that reading each subject asks for. */
export const READ_PERMISSIONS = {
  definition: 'programme:read',
  live: 'milestone:read',
  report: 'report:read',
  money: 'money:read',
  commitment_position: 'commitment:read',
  closed: 'position:read_closed',
  circulated: 'position:read',
  people: 'people:read',
  audit: 'audit:read',
} as const satisfies Record<ReadSubject, string>;

/** The permission that each action on a cycle asks for. */
export const CYCLE_PERMISSIONS = {
  open: 'cycle:open',
  begin_review: 'cycle:begin_review',
  sign: 'cycle:sign',
  close: 'cycle:close',
  circulate: 'position:circulate',
  reopen: 'cycle:reopen',
} as const satisfies Record<CycleAction, string>;

/** What rows a permission writes: the database keeps a reach for each apart. */
export const WRITE_SUBJECTS = [
  'milestone',
  'report',
  'cycle',
  'people',
  'board_record',
  'board_question',
  'board_answer',
  'translation',
] as const;
export type WriteSubject = (typeof WRITE_SUBJECTS)[number];

/** The rows a permission writes; circulating a position is an act on its cycle. */
export function writeSubjectOf(permission: WritePermission): WriteSubject {
  if (permission.startsWith('milestone:')) return 'milestone';
  if (permission.startsWith('people:')) return 'people';
  if (permission === 'board:record') return 'board_record';
  if (permission === 'board:ask') return 'board_question';
  if (permission === 'board:answer' || permission === 'board:circulate_answer') return 'board_answer';
  if (permission.startsWith('translation:')) return 'translation';
  return permission.startsWith('report:') ? 'report' : 'cycle';
}

/** How far a permission to write reaches: `programme` every force and the national part, `own_force` the grant's forces. */
export type WriteReach = 'programme' | 'own_force';

/** Permissions to write that no transition table gives, by role. */
const OTHER_WRITES = {
  'milestone:plan': { programme_officer: 'programme' },
  'milestone:reforecast': { programme_officer: 'programme', force_lead: 'own_force', force_deputy: 'own_force' },
  'milestone:claim': { programme_officer: 'programme', force_lead: 'own_force', force_deputy: 'own_force' },
  'milestone:verify': { programme_officer: 'programme', sro: 'programme' },
  'milestone:raise_change': { programme_officer: 'programme', force_lead: 'own_force' },
  'milestone:approve_change': { programme_officer: 'programme', sro: 'programme' },
  'milestone:approach': { programme_officer: 'programme', force_lead: 'own_force', force_deputy: 'own_force' },
  'people:manage': { administrator: 'programme' },
  'board:record': { secretariat: 'programme' },
  'board:ask': { board_member: 'programme', board_chair: 'programme' },
  'board:answer': { programme_officer: 'programme', sro: 'programme' },
  'board:circulate_answer': { secretariat: 'programme' },
  'cycle:plan': { programme_officer: 'programme' },
  'report:chase': { programme_officer: 'programme' },
  'translation:write': { translator: 'programme' },
  'translation:check': {
    translator: 'programme',
    programme_officer: 'programme',
    force_lead: 'own_force',
    force_deputy: 'own_force',
  },
} as const satisfies Record<string, Partial<Record<Role, WriteReach>>>;

export type ReadPermission = (typeof READ_PERMISSIONS)[ReadSubject];
export type ReportPermission = `report:${ReportAction}`;
export type CyclePermission = (typeof CYCLE_PERMISSIONS)[CycleAction];
export type WritePermission = ReportPermission | CyclePermission | keyof typeof OTHER_WRITES;
export type Permission = ReadPermission | WritePermission;

/** How far a role's grant reaches when it writes, per permission. */
export function writesOf(role: Role): ReadonlyMap<WritePermission, WriteReach> {
  return WRITES.get(role) ?? new Map();
}

/** Every permission a role has: to read from the read table, to act from the transition tables and the few others. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return PERMISSIONS.get(role) ?? new Set();
}

function collectWrites(role: Role): ReadonlyMap<WritePermission, WriteReach> {
  const writes = new Map<WritePermission, WriteReach>();
  for (const { action, by, reach } of REPORT_TRANSITIONS) {
    if (by.includes(role)) writes.set(`report:${action}`, reach === 'own' ? 'own_force' : 'programme');
  }
  for (const { action, by } of CYCLE_TRANSITIONS) {
    if (by.includes(role)) writes.set(CYCLE_PERMISSIONS[action], 'programme');
  }
  for (const [permission, reaches] of Object.entries(OTHER_WRITES) as [
    WritePermission,
    Partial<Record<Role, WriteReach>>,
  ][]) {
    const reach = reaches[role];
    if (reach) writes.set(permission, reach);
  }
  return writes;
}

function collectReads(role: Role): ReadPermission[] {
  const reaches = Object.entries(READ_TABLE[role]) as [ReadSubject, Reach][];
  return reaches.filter(([, reach]) => reach !== 'none').map(([subject]) => READ_PERMISSIONS[subject]);
}

const ALL_ROLES = Object.keys(READ_TABLE) as Role[];
const WRITES = new Map(ALL_ROLES.map((role) => [role, collectWrites(role)]));
const PERMISSIONS = new Map(
  ALL_ROLES.map((role) => [role, new Set<Permission>([...collectReads(role), ...(WRITES.get(role)?.keys() ?? [])])]),
);

/** Every permission there is, once, sorted. */
export const PERMISSION_LIST: readonly Permission[] = [
  ...new Set([...PERMISSIONS.values()].flatMap((set) => [...set])),
].sort();
