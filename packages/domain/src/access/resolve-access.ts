import type { BusinessDate } from '../time/business-date.js';
import { permissionsOf, writesOf, type Permission, type WritePermission } from './permissions.js';
import { READ_SUBJECTS, READ_TABLE, type Reach, type ReadSubject } from './read-table.js';
import type { Grant } from './roles.js';

/**
 * What may be reached of one subject. A scope is a force's id, or the programme's own id standing for its national part.
 * Lists are sorted and without repeats, so that equal access compares equal.
 */
export interface ScopeSet {
  /** Whole programmes. */
  readonly programmes: readonly string[];
  readonly scopes: readonly string[];
  readonly bodies: readonly string[];
  /** Programmes whose *accepted* records only may be read. */
  readonly accepted: readonly string[];
  /** Scopes of which totals only may be read. */
  readonly totals: readonly string[];
}

export interface ResolvedAccess {
  /** Permissions by programme id. */
  readonly permissions: ReadonlyMap<string, ReadonlySet<Permission>>;
  readonly reads: Readonly<Record<ReadSubject, ScopeSet>>;
  readonly writes: ReadonlyMap<WritePermission, ScopeSet>;
  /** The grants in force today, as given. */
  readonly grants: readonly Grant[];
}

/** True from the grant's first to its last day, both included. */
export function isGrantActive(grant: Grant, today: BusinessDate): boolean {
  return grant.startsOn <= today && (grant.endsOn === null || today <= grant.endsOn);
}

/** Adds up what a person's grants in force today allow (domain.md, People and access). No grant, no access. */
export function resolveAccess(grants: readonly Grant[], today: BusinessDate): ResolvedAccess {
  const active = grants.filter((grant) => isGrantActive(grant, today));
  const permissions = new Map<string, Set<Permission>>();
  const writes = new Map<WritePermission, ScopeBuilder>();
  const reads = Object.fromEntries(READ_SUBJECTS.map((subject) => [subject, newBuilder()])) as Record<
    ReadSubject,
    ScopeBuilder
  >;
  for (const grant of active) {
    const held = permissions.get(grant.programmeId) ?? new Set<Permission>();
    permissionsOf(grant.role).forEach((permission) => held.add(permission));
    permissions.set(grant.programmeId, held);
    for (const subject of READ_SUBJECTS) addReach(reads[subject], READ_TABLE[grant.role][subject], grant);
    for (const [permission, reach] of writesOf(grant.role)) {
      const builder = writes.get(permission) ?? newBuilder();
      addReach(builder, reach === 'programme' ? 'all' : reach, grant);
      writes.set(permission, builder);
    }
  }
  return {
    permissions,
    reads: Object.fromEntries(READ_SUBJECTS.map((subject) => [subject, finish(reads[subject])])) as Record<
      ReadSubject,
      ScopeSet
    >,
    writes: new Map([...writes].map(([permission, builder]) => [permission, finish(builder)])),
    grants: active,
  };
}

type ScopeBuilder = Record<keyof ScopeSet, Set<string>>;

function newBuilder(): ScopeBuilder {
  return { programmes: new Set(), scopes: new Set(), bodies: new Set(), accepted: new Set(), totals: new Set() };
}

function finish(builder: ScopeBuilder): ScopeSet {
  const sorted = (set: Set<string>): string[] => [...set].sort();
  return {
    programmes: sorted(builder.programmes),
    scopes: sorted(builder.scopes),
    bodies: sorted(builder.bodies),
    accepted: sorted(builder.accepted),
    totals: sorted(builder.totals),
  };
}

function addReach(into: ScopeBuilder, reach: Reach, grant: Grant): void {
  const addForces = (set: Set<string>): void => grant.forceIds.forEach((id) => set.add(id));
  const addBodies = (): void => grant.bodyIds.forEach((id) => into.bodies.add(id));
  switch (reach) {
    case 'none':
      return;
    case 'all':
      into.programmes.add(grant.programmeId);
      return;
    case 'own_force':
    case 'own_submission':
      return addForces(into.scopes);
    case 'own_force_and_national':
      addForces(into.scopes);
      into.scopes.add(grant.programmeId);
      return;
    case 'own_force_totals':
      return addForces(into.totals);
    case 'own_commitments':
      return addBodies();
    case 'own_scope':
      if (grant.forceIds.length + grant.bodyIds.length === 0) into.programmes.add(grant.programmeId);
      addForces(into.scopes);
      return addBodies();
    case 'accepted':
      into.accepted.add(grant.programmeId);
      return;
    case 'accepted_and_own_force':
      into.accepted.add(grant.programmeId);
      return addForces(into.scopes);
    case 'accepted_and_own_body':
      into.accepted.add(grant.programmeId);
      return addBodies();
  }
}
