import { bilingualTextSchema, languageSchema } from '@camau/contracts';
import {
  resolveAccess,
  type BusinessDate,
  type Grant,
  type Role,
  type ResolvedAccess,
  WRITE_SUBJECTS,
  writeSubjectOf,
  type WriteSubject,
} from '@camau/domain';
import { z } from 'zod';
import type { AccessReach, Reach } from '../database/request-context.js';

const grantRowSchema = z.object({
  programmeId: z.string(),
  programme: z.string(),
  role: z.string(),
  forceId: z.string().nullable(),
  forceSlug: z.string().nullable(),
  forceName: bilingualTextSchema.nullable(),
  bodyId: z.string().nullable(),
  bodyCode: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
});

/** What `account_by_token` answers: the session, its user and every grant, ended ones too. */
export const accountRowSchema = z.object({
  account: z
    .object({
      sessionId: z.string(),
      expiresAt: z.string(),
      userId: z.string(),
      email: z.string(),
      post: bilingualTextSchema,
      employer: z.string(),
      language: languageSchema,
      today: z.string(),
      grants: z.array(grantRowSchema),
    })
    .nullable(),
});
export type Account = NonNullable<z.infer<typeof accountRowSchema>['account']>;
export type AccountGrant = Account['grants'][number];

/** What the account may do today, by the one table in the domain. */
export function accessOf(account: Account): ResolvedAccess {
  return resolveAccess(account.grants.map(toGrant), account.today as BusinessDate);
}

function toGrant(row: AccountGrant): Grant {
  return {
    role: row.role as Role,
    programmeId: row.programmeId,
    forceIds: row.forceId === null ? [] : [row.forceId],
    bodyIds: row.bodyId === null ? [] : [row.bodyId],
    startsOn: row.startsOn,
    endsOn: row.endsOn,
  };
}

/** The reach row policies compare with: reads per subject, writes per subject as the union of its permissions. */
export function reachOf(access: ResolvedAccess): AccessReach {
  const writes = WRITE_SUBJECTS.map((subject) => [subject, writeReach(access, subject)]);
  return { reads: access.reads, writes: Object.fromEntries(writes) as AccessReach['writes'] };
}

function writeReach(access: ResolvedAccess, subject: WriteSubject): Reach {
  const scopes = [...access.writes].filter(([permission]) => writeSubjectOf(permission) === subject);
  const union = (part: keyof Reach): string[] => [...new Set(scopes.flatMap(([, scope]) => scope[part]))].sort();
  return { programmes: union('programmes'), scopes: union('scopes') };
}
