import { bilingualTextSchema, languageSchema } from '@camau/contracts';
import { resolveAccess, type BusinessDate, type Grant, type Role, type ResolvedAccess } from '@camau/domain';
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

/** The reach row policies compare with: reads per subject, and the union of every write. */
export function reachOf(access: ResolvedAccess): AccessReach {
  const writes = [...access.writes.values()];
  const union = (part: keyof Reach): string[] => [...new Set(writes.flatMap((scope) => scope[part]))].sort();
  return { reads: access.reads, writes: { programmes: union('programmes'), scopes: union('scopes') } };
}
