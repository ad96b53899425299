import type { Role } from './roles.js';

/** What is read, row by row of the table in domain.md, People and access. */
export const READ_SUBJECTS = [
  'definition',
  'live',
  'report',
  'money',
  'commitment_position',
  'closed',
  'circulated',
  'people',
  'audit',
] as const;
export type ReadSubject = (typeof READ_SUBJECTS)[number];

/** How far a role reads one subject, before its grant's scope narrows it. */
export const REACHES = [
  'none',
  'all',
  'own_force',
  'own_force_and_national',
  'own_force_totals',
  'own_submission',
  'own_commitments',
  'own_scope',
  'accepted',
  'accepted_and_own_force',
  'accepted_and_own_body',
] as const;
export type Reach = (typeof REACHES)[number];

type Row = Readonly<Record<ReadSubject, Reach>>;

const OVERSIGHT: Row = {
  definition: 'all',
  live: 'all',
  report: 'all',
  money: 'all',
  commitment_position: 'all',
  closed: 'all',
  circulated: 'all',
  people: 'none',
  audit: 'none',
};

const FORCE: Row = {
  definition: 'all',
  live: 'own_force_and_national',
  report: 'own_force',
  money: 'own_force_totals',
  commitment_position: 'accepted_and_own_force',
  closed: 'own_submission',
  circulated: 'all',
  people: 'none',
  audit: 'none',
};

const PARTNER: Row = {
  definition: 'all',
  live: 'own_commitments',
  report: 'none',
  money: 'none',
  commitment_position: 'accepted_and_own_body',
  closed: 'none',
  circulated: 'all',
  people: 'none',
  audit: 'none',
};

const FINANCE: Row = {
  definition: 'all',
  live: 'own_scope',
  report: 'none',
  money: 'own_scope',
  commitment_position: 'accepted',
  closed: 'own_scope',
  circulated: 'all',
  people: 'none',
  audit: 'none',
};

const BOARD: Row = {
  definition: 'all',
  live: 'none',
  report: 'none',
  money: 'none',
  commitment_position: 'none',
  closed: 'none',
  circulated: 'all',
  people: 'none',
  audit: 'none',
};

const ADMINISTRATION: Row = {
  definition: 'all',
  live: 'none',
  report: 'none',
  money: 'none',
  commitment_position: 'none',
  closed: 'none',
  circulated: 'none',
  people: 'all',
  audit: 'all',
};

/** The one table of who reads what (domain.md, People and access): it feeds the guard, the repositories and the database's row policies. */
export const READ_TABLE: Readonly<Record<Role, Row>> = {
  programme_officer: OVERSIGHT,
  sro: OVERSIGHT,
  auditor: { ...OVERSIGHT, audit: 'all' },
  secretariat: OVERSIGHT,
  evaluation_lead: OVERSIGHT,
  translator: { ...OVERSIGHT, money: 'none' },
  force_lead: FORCE,
  force_deputy: FORCE,
  partner_lead: PARTNER,
  finance_lead: FINANCE,
  accountable_cfo: FINANCE,
  board_member: BOARD,
  board_chair: BOARD,
  administrator: ADMINISTRATION,
};
