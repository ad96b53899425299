import { accepted, refusal, refused, type Decision, type RefusalCode } from '../refusal.js';
import type { BusinessDate } from '../time/business-date.js';
import type { HeldGrant } from './decide-grant.js';

/** What an administrator does to a user. */
export const USER_ACTIONS = ['change', 'grant', 'invite', 'suspend', 'reinstate', 'end_sessions', 'reassign'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

/** How a user stands: invited (no password set yet), active, without access (no grant in force), suspended. */
export const USER_STATES = ['active', 'invited', 'without_access', 'suspended'] as const;
export type UserState = (typeof USER_STATES)[number];

/** What the rules on users need to know of one. */
export interface UserFacts {
  readonly isSuspended: boolean;
  readonly hasPassword: boolean;
  readonly isCaller: boolean;
  /** a grant not yet ended in a programme the caller does not administer */
  readonly isGrantedElsewhere: boolean;
  /** a programme, which the user administers, would have no other administrator */
  readonly isLastAdministrator: boolean;
}

/** The user's state today; suspension hides everything else, an unused invitation hides missing grants. */
export function userState(
  user: Pick<UserFacts, 'isSuspended' | 'hasPassword'>,
  grants: readonly Pick<HeldGrant, 'startsOn' | 'endsOn'>[],
  today: BusinessDate,
): UserState {
  if (user.isSuspended) return 'suspended';
  if (!user.hasPassword) return 'invited';
  const isInForce = grants.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today <= endsOn));
  return isInForce ? 'active' : 'without_access';
}

/**
 * Whether an administrator may do this to a user now (domain.md, People and access). Acts on the account as a whole ask that every programme
 * in which the user holds a grant is the caller's to administer; nobody suspends or succeeds themselves, and the last administrator stays.
 */
export function decideUserAction(action: UserAction, user: UserFacts): Decision<UserAction> {
  const refusals = firstRefusal(action, user);
  return refusals === null ? accepted(action) : refused(refusal('conflict', refusals, ''));
}

/** The acts an administrator may do to the user now, in the order of `USER_ACTIONS`. */
export function allowedUserActions(user: UserFacts): UserAction[] {
  return USER_ACTIONS.filter((action) => decideUserAction(action, user).ok);
}

function firstRefusal(action: UserAction, user: UserFacts): RefusalCode | null {
  if (action !== 'grant' && user.isGrantedElsewhere) return 'user_of_another_programme';
  switch (action) {
    case 'suspend':
      if (user.isCaller) return 'own_account';
      if (user.isSuspended) return 'user_suspended';
      return user.isLastAdministrator ? 'last_administrator' : null;
    case 'reassign':
      return user.isCaller ? 'own_account' : null;
    case 'reinstate':
      return user.isSuspended ? null : 'user_not_suspended';
    case 'grant':
    case 'invite':
      return user.isSuspended ? 'user_suspended' : null;
    case 'change':
    case 'end_sessions':
      return null;
  }
}
