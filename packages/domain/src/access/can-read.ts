import type { Permission, WritePermission } from './permissions.js';
import type { ReadSubject } from './read-table.js';
import type { ResolvedAccess, ScopeSet } from './resolve-access.js';

/** Where a record stands. `forceId` null is the programme's national part; bodies are those it is linked to. */
export interface RecordPlace {
  readonly programmeId: string;
  readonly forceId: string | null;
  readonly bodyIds?: readonly string[];
  readonly isAccepted?: boolean;
}

/** Does this scope reach the record? Totals never reach a single record. */
export function reaches(scope: ScopeSet, place: RecordPlace): boolean {
  return (
    scope.programmes.includes(place.programmeId) ||
    scope.scopes.includes(place.forceId ?? place.programmeId) ||
    (place.bodyIds ?? []).some((bodyId) => scope.bodies.includes(bodyId)) ||
    (place.isAccepted === true && scope.accepted.includes(place.programmeId))
  );
}

/** May this record be read? The same answer as the row policies give in the database. */
export function canRead(access: ResolvedAccess, subject: ReadSubject, place: RecordPlace): boolean {
  return reaches(access.reads[subject], place);
}

/** May this record be written with this permission? State and person are the transition tables' business. */
export function canWrite(access: ResolvedAccess, permission: WritePermission, place: RecordPlace): boolean {
  const scope = access.writes.get(permission);
  return scope !== undefined && reaches(scope, place);
}

/** Does any grant in this programme give the permission? Without a programme: in any programme. */
export function hasPermission(access: ResolvedAccess, permission: Permission, programmeId?: string): boolean {
  if (programmeId !== undefined) return access.permissions.get(programmeId)?.has(permission) ?? false;
  return [...access.permissions.values()].some((held) => held.has(permission));
}
