import { Injectable } from '@nestjs/common';
import { userListItemSchema, type UserListItem, type UserQuery } from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { EMPLOYER_NAME, GRANT_PLACES, HELD_ROLE } from './user.read-model.js';

const pageSchema = z.object({
  items: z.array(userListItemSchema.extend({ sortKey: z.string() })),
  total: z.number(),
});

/** One page of users and how many there are. */
export interface UserPage {
  readonly items: UserListItem[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** The list of users: one statement, by e-mail, keyset-paged. NB: states here and in the domain's `userState` are one rule; a test compares them. */
@Injectable()
export class UserListReadModel {
  async page(tx: Tx, query: UserQuery): Promise<UserPage> {
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, 'email')[0];
    const values = [
      tx.today,
      (query.q ?? '').trim().toLowerCase(),
      query.role ?? null,
      query.force ?? null,
      query.state ?? null,
      after,
      query.limit + 1,
    ];
    const [page] = await tx.rows('people.users', LIST_SQL, values, pageSchema);
    const { items = [], total = 0 } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit).map(({ sortKey: _, ...item }) => item),
      nextCursor: last === undefined ? null : encodeCursor('email', [last.sortKey, last.id]),
      total,
    };
  }
}

const IN_FORCE = `g.user_id = u.id and g.starts_on <= $1 and (g.ends_on is null or g.ends_on >= $1)`;

/** Parameters: today, words, role, force, state, e-mail the page comes after, limit. */
const LIST_SQL = `
with found as (
  select u.*, case when u.suspended_at is not null then 'suspended' when not u.has_password then 'invited'
    when exists (select from access_grant g where ${IN_FORCE}) then 'active' else 'without_access' end as state
  from (select id, email, email_key, post, employer, language, suspended_at, has_password, searched, version from user_account) u
  where ($2 = '' or position($2 in u.searched) > 0)
    and ($3::text is null and $4::text is null or exists (select from access_grant g left join force f on f.id = g.force_id
      where ${IN_FORCE} and ($3::text is null or g.role = $3) and ($4::text is null or f.slug = $4)))
),
matched as (select * from found where $5::text is null or state = $5),
page as (select * from matched where $6::text is null or email_key > $6 order by email_key limit $7)
select coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'email', u.email, 'post', u.post, 'employer', u.employer, 'employerName', ${EMPLOYER_NAME},
    'language', u.language, 'state', u.state, 'version', u.version, 'sortKey', u.email_key,
    'roles', coalesce((select jsonb_agg(jsonb_build_object(${HELD_ROLE}) order by g.role, f.slug, b.code) from access_grant g ${GRANT_PLACES} where ${IN_FORCE}), '[]')) order by u.email_key)
  from page u), '[]') as items, (select count(*)::integer from matched) as total`;
