import { businessDateOf } from '@camau/domain';
import { z } from 'zod';
import { accessOf, accountRowSchema, reachOf, type Account } from '../platform/access/account.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';
import { ownerWrite } from '../platform/database/owner-write.js';
import type { DataSource } from 'typeorm';

/** Accounts of a programme's posts by e-mail, with every grant, as signing in would find them; read by the owner. */
export async function readAccounts(owner: DataSource, programme: string): Promise<Map<string, Account>> {
  const rows = await ownerWrite(owner, 'read', (tx) => tx.rows(ACCOUNTS_SQL, [programme], accountRowSchema), 'system');
  return new Map(rows.flatMap(({ account }) => (account === null ? [] : [[account.email, account]])));
}

/** The post as a service sees a caller at the instant of a step: with the rights its grants give on that day. */
export function callerAt(account: Account, at: string, requestId: string): SignedInPrincipal {
  const then = { ...account, today: businessDateOf(new Date(at)) };
  const access = accessOf(then);
  const [grant] = then.grants;
  if (grant === undefined) throw new Error(`${account.email} holds no grant.`);
  return {
    account: then,
    access,
    programmeId: grant.programmeId,
    programme: grant.programme,
    context: { userId: account.userId, requestId, reason: null, access: reachOf(access), asAt: null },
  };
}

const requestRowSchema = z.object({ request_id: z.string() });

/** Request ids of steps that were played already: each step's act and its audit event are one transaction. */
export async function playedSteps(owner: DataSource, prefix: string): Promise<Set<string>> {
  const rows = await ownerWrite(
    owner,
    'read',
    (tx) =>
      tx.rows(
        'select distinct request_id from audit.event where starts_with(request_id, $1)',
        [prefix],
        requestRowSchema,
      ),
    'system',
  );
  return new Set(rows.map(({ request_id: id }) => id));
}

const ACCOUNTS_SQL = `
select jsonb_build_object('sessionId', '', 'expiresAt', '', 'userId', u.id, 'email', u.email, 'post', u.post, 'employer', u.employer,
  'language', u.language, 'today', '', 'grants', jsonb_agg(jsonb_build_object('programmeId', p.id, 'programme', p.slug, 'role', g.role,
    'forceId', g.force_id, 'forceSlug', f.slug, 'forceName', f.name, 'bodyId', g.body_id, 'bodyCode', b.code,
    'startsOn', g.starts_on, 'endsOn', g.ends_on))) as account
from user_account u join access_grant g on g.user_id = u.id join programme p on p.id = g.programme_id
left join force f on f.id = g.force_id left join body b on b.id = g.body_id
where p.slug = $1 group by u.id`;
