import { resolveAccess, type BusinessDate, type ResolvedAccess, type Role } from '@camau/domain';
import { reachOf } from '../../src/platform/access/account.js';
import type { RequestContext } from '../../src/platform/database/request-context.js';

/** Who holds a role, where: forces and bodies are ids. */
export interface Holding {
  readonly role: Role;
  readonly programmeId: string;
  readonly forceIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** Access of somebody with that one grant, in force on every day a test reads. */
export function accessOfRole(holding: Holding): ResolvedAccess {
  return resolveAccess([{ ...holding, startsOn: '2018-04-01', endsOn: null }], '2019-10-15' as BusinessDate);
}

/** A context of the database session with that access, live or as at an instant. */
export function contextOf(access: ResolvedAccess, userId: string, asAt: string | null = null): RequestContext {
  return {
    userId,
    requestId: 'test-of-row-policies',
    reason: null,
    access: reachOf(access),
    asAt: asAt === null ? null : { instant: asAt, date: null },
  };
}
