import { bilingualTextSchema } from '@camau/contracts';
import { z } from 'zod';
import { ownerWrite } from '../platform/database/owner-write.js';
import { readFactsClock } from '../platform/clock/facts-clock.js';
import { CommandError } from './command-error.js';
import { say, withOwner } from './with-owner.js';

/** Password of every demonstration post. NB: known to all; a database with a demonstration's clock is refused in production. */
export const DEMONSTRATION_PASSWORD = 'camau-demo-2019';

const postSchema = z.object({
  email: z.string(),
  post: bilingualTextSchema,
  employer: z.string(),
  language: z.string(),
  programme: z.string(),
  role: z.string(),
  forces: z.array(z.string()),
});

/** `camau demonstration posts`: who can sign in to this demonstration; grants in force on its today, one line a post. */
export async function showPosts({ json = false }: { json?: boolean }): Promise<void> {
  const posts = await withOwner(async (owner) => {
    if ((await readFactsClock(owner)).mode !== 'demonstration')
      throw new CommandError('This installation holds no demonstration.');
    return ownerWrite(owner, 'read', (tx) => tx.rows(POSTS_SQL, [], postSchema), 'system');
  });
  if (json) return say(JSON.stringify({ password: DEMONSTRATION_PASSWORD, posts }, null, 2));
  for (const { email, post } of posts) say(`${email}  ${post.en ?? post.cy}`);
  say(`Password of each: ${DEMONSTRATION_PASSWORD}`);
}

const POSTS_SQL = `
select u.email, u.post, u.employer, u.language, p.slug as programme, g.role, array_remove(array_agg(f.slug order by f.slug), null) as forces
from user_account u join access_grant g on g.user_id = u.id join programme p on p.id = g.programme_id left join force f on f.id = g.force_id
where u.email like '%.example' and u.suspended_at is null
  and (facts_now() at time zone 'Europe/London')::date between g.starts_on and coalesce(g.ends_on, 'infinity')
group by u.id, p.slug, g.role order by min(u.id::text), g.role`;
