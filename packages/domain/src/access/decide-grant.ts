import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { addDays, type BusinessDate } from '../time/business-date.js';
import { checkGrantScope, type AskedScope } from './grant-scope.js';
import type { Role } from './roles.js';

/** A grant somebody holds or held, at one place: a force, a body, or neither. */
export interface HeldGrant {
  readonly role: Role;
  readonly programmeId: string;
  readonly forceId: string | null;
  readonly bodyId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A grant asked for; forces and bodies are ids. */
export interface AskedGrant extends AskedScope {
  readonly role: Role;
  readonly programmeId: string;
  readonly startsOn: BusinessDate;
  readonly endsOn: BusinessDate | null;
}

/** True when the grant was withdrawn before it ever was in force: it ends on the day before its first. */
export function isWithdrawn(grant: Pick<HeldGrant, 'startsOn' | 'endsOn'>): boolean {
  return grant.endsOn !== null && grant.endsOn < grant.startsOn;
}

/**
 * The grants to write, one a force or body, or refusals: a scope the role cannot have, an end before the start, the same role at the
 * same place at the same time twice (domain.md, People and access).
 */
export function decideGrant(asked: AskedGrant, held: readonly HeldGrant[]): Decision<readonly HeldGrant[]> {
  const refusals: Refusal[] = [...checkGrantScope(asked.role, asked)];
  if (asked.endsOn !== null && asked.endsOn < asked.startsOn) {
    refusals.push(refusal('invalid', 'grant_ends_before_start', '/endsOn', { startsOn: asked.startsOn }));
  }
  const grants = placesOf(asked).map((place) => ({
    role: asked.role,
    programmeId: asked.programmeId,
    ...place,
    startsOn: asked.startsOn,
    endsOn: asked.endsOn,
  }));
  if (grants.some((grant) => held.some((other) => isSameAccess(grant, other) && overlaps(grant, other)))) {
    refusals.push(refusal('conflict', 'grant_held_already', '/role'));
  }
  return refusals.length > 0 ? refused(...refusals) : accepted(grants);
}

/** True when two grants give the same role at the same place, whenever they do. */
export function isSameAccess(one: Omit<HeldGrant, 'startsOn' | 'endsOn'>, other: typeof one): boolean {
  return (
    one.role === other.role &&
    one.programmeId === other.programmeId &&
    one.forceId === other.forceId &&
    one.bodyId === other.bodyId
  );
}

/** True when there is a day on which both are in force. */
export function overlaps(
  one: Pick<HeldGrant, 'startsOn' | 'endsOn'>,
  other: Pick<HeldGrant, 'startsOn' | 'endsOn'>,
): boolean {
  if (isWithdrawn(one) || isWithdrawn(other)) return false;
  return (
    (other.endsOn === null || one.startsOn <= other.endsOn) && (one.endsOn === null || other.startsOn <= one.endsOn)
  );
}

/** What ending a grant needs to know. `holdersAfter` is how many other administrators the programme has the day after `endsOn`. */
export interface GrantEndFacts {
  readonly grant: Pick<HeldGrant, 'role' | 'startsOn' | 'endsOn'>;
  readonly today: BusinessDate;
  readonly holdersAfter: number;
}

/**
 * The new last day, or refusals. The last day is included, so access ends *at once* when it is yesterday; a grant that has not begun, or
 * began today, is withdrawn with the day before its first. Never earlier; never one that has ended; never the last administrator's.
 */
export function decideGrantEnd(endsOn: BusinessDate | null, facts: GrantEndFacts): Decision<BusinessDate | null> {
  const { grant, today, holdersAfter } = facts;
  const yesterday = addDays(today, -1);
  if (grant.endsOn !== null && grant.endsOn < today) return refused(refusal('conflict', 'grant_ended', ''));
  if (endsOn !== null && endsOn < addDays(grant.startsOn as BusinessDate, -1)) {
    return refused(refusal('invalid', 'grant_ends_before_start', '/endsOn', { startsOn: grant.startsOn }));
  }
  if (endsOn !== null && endsOn < yesterday) return refused(refusal('invalid', 'grant_ends_in_past', '/endsOn'));
  if (endsOn !== null && grant.role === 'administrator' && holdersAfter === 0) {
    return refused(refusal('conflict', 'last_administrator', ''));
  }
  return accepted(endsOn);
}

function placesOf({ forces, bodies }: AskedScope): { forceId: string | null; bodyId: string | null }[] {
  if (forces.length + bodies.length === 0) return [{ forceId: null, bodyId: null }];
  return [
    ...[...new Set(forces)].map((forceId) => ({ forceId, bodyId: null })),
    ...[...new Set(bodies)].map((bodyId) => ({ forceId: null, bodyId })),
  ];
}
