import { Injectable } from '@nestjs/common';
import {
  bilingualTextSchema,
  heldRoleSchema,
  languageSchema,
  userEmailSchema,
  userEventSchema,
  type UserEvent,
} from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const grantRowSchema = heldRoleSchema.extend({
  id: z.string(),
  programmeId: z.string(),
  forceId: z.string().nullable(),
  bodyId: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
});
export type UserGrantRow = z.infer<typeof grantRowSchema>;

const userRowSchema = z.object({
  id: z.string(),
  email: z.string(),
  post: bilingualTextSchema,
  employer: z.string(),
  employerName: bilingualTextSchema.nullable(),
  language: languageSchema,
  suspendedAt: z.string().nullable(),
  hasPassword: z.boolean(),
  version: z.number(),
  isGrantedElsewhere: z.boolean(),
  isLastAdministrator: z.boolean(),
  grants: z.array(grantRowSchema),
  openSessions: z.number(),
  lastSignedInAt: z.string().nullable(),
  emails: z.array(userEmailSchema),
});

/** A user whole: account, grants, sessions and the latest e-mails. */
export type UserRow = z.infer<typeof userRowSchema>;

/** One user, in one statement; somebody out of the caller's reach is not there. */
@Injectable()
export class UserReadModel {
  /** By id, or by e-mail: an address people can read. */
  async find(tx: Tx, name: string, programmes: readonly string[], systemNow: Date): Promise<UserRow | null> {
    const isEmail = name.includes('@');
    if (!isEmail && !UUID.test(name)) return null;
    const values = [isEmail ? null : name, programmes, tx.today, systemNow, isEmail ? name : null];
    const [row] = await tx.rows('people.user', USER_SQL, values, userRowSchema);
    return row ?? null;
  }

  /** What was done to and by the user, newest first; signing in and out is left out. */
  async history(tx: Tx, id: string): Promise<UserEvent[]> {
    return tx.rows('people.user-history', HISTORY_SQL, [id], userEventSchema);
  }
}

/** A grant's place in words: programme, role, force and body. */
export const HELD_ROLE = `'programme', p.slug, 'role', g.role, 'forceSlug', f.slug, 'forceName', f.name, 'bodyCode', b.code, 'bodyName', b.name`;
export const GRANT_PLACES = `join programme p on p.id = g.programme_id left join force f on f.id = g.force_id left join body b on b.id = g.body_id`;
/** Name of the body whose code the user's employer is; null when it is a name in words. */
export const EMPLOYER_NAME = `(select e.name from body e where e.code = u.employer order by e.programme_id limit 1)`;

/** An instant within JSON, as every other instant leaves the API. */
function iso(instant: string): string {
  return `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const LAST_ADMINISTRATOR = `exists (select from access_grant g where g.user_id = u.id and g.role = 'administrator' and g.starts_on <= $3 and (g.ends_on is null or g.ends_on >= $3)
    and not exists (select from access_grant o join user_account other on other.id = o.user_id where o.programme_id = g.programme_id and o.role = 'administrator' and o.user_id <> u.id
      and o.starts_on <= $3 and (o.ends_on is null or o.ends_on > $3) and other.suspended_at is null and other.has_password))`;

const USER_SQL = `
select u.id, u.email, u.post, u.employer, ${EMPLOYER_NAME} as "employerName", u.language, u.suspended_at as "suspendedAt", u.has_password as "hasPassword", u.version,
  is_granted_elsewhere(u.id, $2::uuid[], $3::date) as "isGrantedElsewhere", ${LAST_ADMINISTRATOR} as "isLastAdministrator",
  coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'programmeId', g.programme_id, 'forceId', g.force_id, 'bodyId', g.body_id, ${HELD_ROLE},
     'startsOn', g.starts_on, 'endsOn', g.ends_on) order by g.ends_on desc nulls first, g.starts_on desc, g.role, f.slug, b.code)
    from access_grant g ${GRANT_PLACES} where g.user_id = u.id), '[]') as grants,
  (select count(*)::integer from user_session s where s.user_id = u.id and s.ended_at is null and s.expires_at > $4) as "openSessions",
  (select max(s.created_at) from user_session s where s.user_id = u.id) as "lastSignedInAt",
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'state', m.state, 'queuedAt', ${iso('m.queued_at')}, 'sentAt', ${iso('m.sent_at')}, 'attempts', m.attempts, 'failure', m.failure) order by m.id desc)
    from (select * from email_message m where m.user_id = u.id order by m.id desc limit 5) m), '[]') as emails
from user_account u where u.id = $1 or u.email_key = lower($5)`;

const HISTORY_SQL = `
select e.facts_at as at, post_of(e.actor_id) as by, e.action, e.facts from audit.event e
where e.subject_type = 'user' and e.subject_id = $1 and e.action not in ('signed_in', 'signed_out') order by e.system_at desc, e.id desc limit 100`;
