/** Roles a grant can give (domain.md, People and access). */
export const ROLES = [
  'programme_officer',
  'sro',
  'force_lead',
  'force_deputy',
  'partner_lead',
  'finance_lead',
  'accountable_cfo',
  'evaluation_lead',
  'board_member',
  'board_chair',
  'secretariat',
  'translator',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** One grant: a role in one programme, narrowed to forces or bodies when any are named; both dates are inclusive. */
export interface Grant {
  readonly role: Role;
  readonly programmeId: string;
  readonly forceIds: readonly string[];
  readonly bodyIds: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string | null;
}
