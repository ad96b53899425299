import { refusal, type Refusal } from '../refusal.js';
import type { Role } from './roles.js';

/** What a grant is narrowed to: nothing (the whole programme), forces, or bodies. */
export const SCOPE_KINDS = ['programme', 'forces', 'bodies'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

const OF_PROGRAMME = ['programme'] as const;
const OF_FORCES = ['forces'] as const;

/** The scopes each role may have (domain.md, People and access): a finance lead is national or of forces, a partner lead of bodies. */
export const ROLE_SCOPES: Readonly<Record<Role, readonly ScopeKind[]>> = {
  programme_officer: OF_PROGRAMME,
  sro: OF_PROGRAMME,
  force_lead: OF_FORCES,
  force_deputy: OF_FORCES,
  partner_lead: ['bodies'],
  finance_lead: ['programme', 'forces', 'bodies'],
  accountable_cfo: OF_PROGRAMME,
  evaluation_lead: OF_PROGRAMME,
  board_member: OF_PROGRAMME,
  board_chair: OF_PROGRAMME,
  secretariat: OF_PROGRAMME,
  translator: OF_PROGRAMME,
  auditor: OF_PROGRAMME,
  administrator: OF_PROGRAMME,
};

/** Where a grant is to hold: codes, slugs or ids of forces and of bodies; both empty is the whole programme. */
export interface AskedScope {
  readonly forces: readonly string[];
  readonly bodies: readonly string[];
}

/** Refusals of a scope that the role cannot have: none where one is needed, one where none may be, forces and bodies together. */
export function checkGrantScope(role: Role, { forces, bodies }: AskedScope): Refusal[] {
  const allowed = ROLE_SCOPES[role];
  if (forces.length > 0 && bodies.length > 0) return [refusal('invalid', 'scope_of_two_kinds', '/bodies')];
  if (forces.length > 0) return allowed.includes('forces') ? [] : [refusal('invalid', 'scope_not_of_role', '/forces')];
  if (bodies.length > 0) return allowed.includes('bodies') ? [] : [refusal('invalid', 'scope_not_of_role', '/bodies')];
  if (allowed.includes('programme')) return [];
  return allowed.includes('forces')
    ? [refusal('invalid', 'scope_needs_force', '/forces')]
    : [refusal('invalid', 'scope_needs_body', '/bodies')];
}
