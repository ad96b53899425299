import type { Role } from '@camau/domain';

/** Where a record stands, seen by somebody whose force is Gwent. */
export const PLACES = ['own', 'other', 'national'] as const;
export type Place = (typeof PLACES)[number];

/** What is read, as the table of domain.md (People and access) names it; an import is its maker's and the office's, a Board member's question theirs, the office's and the secretariat's. */
export type Subject = 'definition' | 'live' | 'report' | 'circulated' | 'people' | 'import' | 'question';

const OVERSIGHT: readonly Role[] = [
  'programme_officer',
  'sro',
  'auditor',
  'secretariat',
  'evaluation_lead',
  'translator',
];
const FORCE: readonly Role[] = ['force_lead', 'force_deputy'];
const FINANCE: readonly Role[] = ['finance_lead', 'accountable_cfo'];
const BOARD: readonly Role[] = ['board_member', 'board_chair'];
const ALL_BUT_ADMINISTRATOR: readonly Role[] = [...OVERSIGHT, ...FORCE, ...FINANCE, ...BOARD, 'partner_lead'];
const EVERYBODY: readonly Role[] = [...ALL_BUT_ADMINISTRATOR, 'administrator'];

const QUESTIONED: readonly Role[] = ['board_member', 'programme_officer', 'sro', 'secretariat'];

/** Who reads a subject in a place. The finance lead of these tests is Gwent's, the accountable officer the programme's; the partner is linked to no commitment. */
const READERS: Readonly<Record<Subject, Readonly<Record<Place, readonly Role[]>>>> = {
  definition: { own: EVERYBODY, other: EVERYBODY, national: EVERYBODY },
  live: {
    own: [...OVERSIGHT, ...FORCE, ...FINANCE],
    other: [...OVERSIGHT, 'accountable_cfo'],
    national: [...OVERSIGHT, ...FORCE, 'accountable_cfo'],
  },
  report: { own: [...OVERSIGHT, ...FORCE], other: OVERSIGHT, national: OVERSIGHT },
  circulated: { own: ALL_BUT_ADMINISTRATOR, other: ALL_BUT_ADMINISTRATOR, national: ALL_BUT_ADMINISTRATOR },
  people: { own: ['administrator'], other: ['administrator'], national: ['administrator'] },
  import: {
    own: ['programme_officer', 'force_lead'],
    other: ['programme_officer'],
    national: ['programme_officer'],
  },
  question: { own: QUESTIONED, other: QUESTIONED, national: QUESTIONED },
};

/** Does the role read this subject there? */
export function reads(role: Role, subject: Subject, place: Place): boolean {
  return READERS[subject][place].includes(role);
}

const everywhere = (...roles: readonly Role[]): Readonly<Record<Place, readonly Role[]>> => ({
  own: roles,
  other: roles,
  national: roles,
});
const OFFICE = everywhere('programme_officer');
const OFFICE_AND_FORCE = {
  ...OFFICE,
  own: ['programme_officer', ...FORCE],
} as const satisfies Record<Place, readonly Role[]>;
const LEAD = { own: ['force_lead'], other: [], national: ['programme_officer'] } as const;
const JUDGES = {
  own: ['programme_officer'],
  other: ['programme_officer'],
  national: ['programme_officer', 'sro'],
} as const;
/** Roles that have a permission of which nothing in these tests is theirs: a partner reads milestones of its own commitments. */
const HELD_IN_VAIN: Readonly<Record<string, readonly Role[]>> = {
  'milestone:read': ['partner_lead'],
  'milestone:undo': [...OVERSIGHT, ...FINANCE, 'partner_lead'],
};

/** Who may use a permission in a place, by hand from domain.md and apart from the domain package. */
const MAY: Readonly<Record<string, Readonly<Record<Place, readonly Role[]>>>> = {
  'programme:read': everywhere(...EVERYBODY),
  'milestone:read': READERS.live,
  'report:read': READERS.report,
  'position:read': everywhere(...ALL_BUT_ADMINISTRATOR),
  'people:read': everywhere('administrator'),
  'people:manage': everywhere('administrator'),
  'report:start': LEAD,
  'report:save': { own: FORCE, other: [], national: ['programme_officer'] },
  'report:submit': LEAD,
  'report:withdraw': LEAD,
  'report:send_back': JUDGES,
  'report:accept': JUDGES,
  'report:take_back': OFFICE,
  'report:record_not_received': OFFICE,
  'report:admit_late': OFFICE,
  'cycle:plan': OFFICE,
  'cycle:open': OFFICE,
  'cycle:begin_review': OFFICE,
  'cycle:sign': everywhere('sro'),
  'cycle:close': OFFICE,
  'position:circulate': everywhere('secretariat'),
  'cycle:reopen': OFFICE,
  'milestone:plan': OFFICE,
  'milestone:reforecast': OFFICE_AND_FORCE,
  'milestone:claim': OFFICE_AND_FORCE,
  'milestone:verify': everywhere('programme_officer', 'sro'),
  'milestone:raise_change': { ...OFFICE, own: ['programme_officer', 'force_lead'] },
  'milestone:approve_change': everywhere('programme_officer', 'sro'),
  'milestone:approach': OFFICE_AND_FORCE,
  'milestone:undo': OFFICE_AND_FORCE,
  'report:decide_ask': OFFICE,
  'report:chase': OFFICE,
  'position:read_closed': everywhere(...OVERSIGHT, ...FORCE, ...FINANCE),
  'position:read_all_closed': everywhere(...OVERSIGHT),
  'translation:write': everywhere('translator'),
  'translation:read': {
    own: ['translator', 'programme_officer', ...FORCE],
    other: ['translator', 'programme_officer'],
    national: ['translator', 'programme_officer', ...FORCE],
  },
  'translation:check': {
    own: ['translator', 'programme_officer', ...FORCE],
    other: ['translator', 'programme_officer'],
    national: ['translator', 'programme_officer'],
  },
  'board:record': everywhere('secretariat'),
  'board:ask': everywhere(...BOARD),
  'board:answer': everywhere('programme_officer', 'sro'),
  'board:circulate_answer': everywhere('secretariat'),
};

export type Expected = 'allowed' | 403 | 404;

/**
 * What domain.md says of a role that uses a permission on a record: a role that may never do this 403, a record out of reach
 * 404, one that is read and may not be written 403. Throws on a permission this table does not know: it is to be added, by hand.
 */
export function expectedOf(
  role: Role,
  permission: string,
  record: { subject: Subject; place: Place } | null,
): Expected {
  const may = MAY[permission];
  if (may === undefined) throw new Error(`Who may use ${permission} is not in the table of these tests.`);
  const isHeld = PLACES.some((place) => may[place].includes(role)) || HELD_IN_VAIN[permission]?.includes(role);
  if (!isHeld) return 403;
  if (record === null) return 'allowed';
  if (!reads(role, record.subject, record.place)) return 404;
  return may[record.place].includes(role) ? 'allowed' : 403;
}
