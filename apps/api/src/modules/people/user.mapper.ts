import type { User, UserEvent, UserGrant } from '@camau/contracts';
import {
  allowedUserActions,
  isWithdrawn,
  userState,
  type BusinessDate,
  type HeldGrant,
  type UserFacts,
} from '@camau/domain';
import type { UserGrantRow, UserRow } from './user.read-model.js';

/** What the rules on users ask of a row, seen by the user with this id. */
export function userFacts(row: UserRow, callerId: string): UserFacts {
  return {
    isSuspended: row.suspendedAt !== null,
    hasPassword: row.hasPassword,
    isCaller: row.id === callerId,
    isGrantedElsewhere: row.isGrantedElsewhere,
    isLastAdministrator: row.isLastAdministrator,
  };
}

/** The user's page as it leaves: no hash, no token, no text of an e-mail. */
export function toUser(row: UserRow, history: readonly UserEvent[], callerId: string, today: BusinessDate): User {
  const facts = userFacts(row, callerId);
  const { id, email, post, employer, employerName, language, version, suspendedAt, emails } = row;
  return {
    id,
    email,
    post,
    employer,
    employerName,
    language,
    version,
    suspendedAt,
    state: userState(facts, row.grants, today),
    isSelf: facts.isCaller,
    grants: row.grants.map((grant) => toGrant(grant, today)),
    sessions: { open: row.openSessions, lastSignedInAt: row.lastSignedInAt },
    emails,
    history: [...history],
    allowedActions: allowedUserActions(facts),
    today,
  };
}

/** A grant as the rules read it. */
export function heldGrant({ role, programmeId, forceId, bodyId, startsOn, endsOn }: UserGrantRow): HeldGrant {
  return { role, programmeId, forceId, bodyId, startsOn, endsOn };
}

function toGrant(row: UserGrantRow, today: BusinessDate): UserGrant {
  const { programmeId: _, forceId: __, bodyId: ___, ...grant } = row;
  const state = stateOf(row, today);
  return { ...grant, state, canEnd: state === 'coming' || state === 'in_force' };
}

function stateOf(grant: Pick<HeldGrant, 'startsOn' | 'endsOn'>, today: BusinessDate): UserGrant['state'] {
  if (isWithdrawn(grant)) return 'withdrawn';
  if (grant.startsOn > today) return 'coming';
  return grant.endsOn !== null && grant.endsOn < today ? 'ended' : 'in_force';
}
