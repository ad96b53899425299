import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { addDays, type BusinessDate } from '../time/business-date.js';
import { isSameAccess, isWithdrawn, overlaps, type HeldGrant } from './decide-grant.js';
import { decideUserAction, type UserFacts } from './user-acts.js';

/** A grant with its id, as it stands. */
export interface StandingGrant extends HeldGrant {
  readonly id: string;
}

/** What becomes of a leaver's grants: each ends, and the successor receives the same unless it is held already. */
export interface GrantMove {
  readonly grant: StandingGrant;
  /** last day of the leaver's: today, or the day before it would have begun */
  readonly endsOn: BusinessDate;
  /** what the successor receives; null when the same is held already */
  readonly given: HeldGrant | null;
}

interface Side {
  readonly id: string;
  readonly facts: UserFacts;
  readonly grants: readonly StandingGrant[];
}

/**
 * What moves when a leaver's work goes to a successor (domain.md, People and access: in one act): every grant not yet ended ends today
 * and begins today for the successor, with the same last day. Refused: to oneself, to somebody suspended.
 */
export function decideReassignment(leaver: Side, successor: Side, today: BusinessDate): Decision<readonly GrantMove[]> {
  const allowed = decideUserAction('reassign', leaver.facts);
  if (!allowed.ok) return allowed;
  if (successor.id === leaver.id) return refused(refusal('invalid', 'successor_is_leaver', '/to'));
  if (successor.facts.isSuspended) return refused(refusal('invalid', 'successor_suspended', '/to'));
  const standing = leaver.grants.filter(
    (grant) => !isWithdrawn(grant) && (grant.endsOn === null || grant.endsOn >= today),
  );
  return accepted(standing.map((grant) => moveOf(grant, successor.grants, today)));
}

function moveOf(grant: StandingGrant, held: readonly StandingGrant[], today: BusinessDate): GrantMove {
  const { id: _, ...access } = grant;
  const given: HeldGrant = { ...access, startsOn: grant.startsOn > today ? grant.startsOn : today };
  const isHeld = held.some((other) => isSameAccess(given, other) && overlaps(given, other));
  return {
    grant,
    endsOn: grant.startsOn > today ? addDays(grant.startsOn as BusinessDate, -1) : today,
    given: isHeld ? null : given,
  };
}
