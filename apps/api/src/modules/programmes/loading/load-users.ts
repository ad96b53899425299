import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { ownerWrite, type OwnerTx } from '../../../platform/database/owner-write.js';
import type { DemonstrationPost } from '../definition/demonstration/posts.schema.js';
import { LoadRefusal } from './compare-rows.js';

const idSchema = z.object({ id: z.string() });

/** A grant's scope: the whole programme, forces or bodies by their codes. */
export type GrantScope = DemonstrationPost['scope'];

/** A user to be: a post, its employing body and one role. */
export interface NewUser {
  readonly email: string;
  readonly title: DemonstrationPost['title'];
  readonly body: string;
  readonly role: DemonstrationPost['role'];
  readonly scope: GrantScope;
  readonly from: string;
  readonly to?: string | undefined;
  readonly language: 'en' | 'cy';
}

/** Adds the users that are not there yet, by e-mail, each with its grants; in one transaction. Answers with how many were added. */
export async function loadUsers(
  owner: DataSource,
  programme: string,
  users: readonly NewUser[],
  passwordHash: string,
): Promise<number> {
  return ownerWrite(owner, 'users added', async (tx) => {
    const [found] = await tx.rows('select id from programme where slug = $1', [programme], idSchema);
    if (found === undefined) throw new LoadRefusal(`There is no programme ${programme}.`);
    let added = 0;
    for (const user of users) added += (await addUser(tx, found.id, user, passwordHash)) ? 1 : 0;
    return added;
  });
}

async function addUser(tx: OwnerTx, programmeId: string, user: NewUser, passwordHash: string): Promise<boolean> {
  if ((await placeIds(tx, 'body', programmeId, [user.body])).length === 0)
    throw new LoadRefusal(`No body has the code ${user.body}.`);
  const [account] = await tx.rows(
    `insert into user_account (email, post, employer, password_hash, language) values ($1, $2, $3, $4, $5) on conflict (email_key) do nothing returning id`,
    [user.email, JSON.stringify(user.title), user.body, passwordHash, user.language],
    idSchema,
  );
  if (account === undefined) return false;
  for (const { forceId, bodyId } of await placesOf(tx, programmeId, user.scope)) {
    await tx.run(
      'insert into access_grant (user_id, programme_id, role, force_id, body_id, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [account.id, programmeId, user.role, forceId, bodyId, user.from, user.to ?? null],
    );
  }
  await tx.record({
    action: 'user_added',
    programmeId,
    subjectType: 'user',
    subjectId: account.id,
    facts: { role: user.role, employer: user.body },
  });
  return true;
}

async function placesOf(
  tx: OwnerTx,
  programmeId: string,
  scope: GrantScope,
): Promise<{ forceId: string | null; bodyId: string | null }[]> {
  if (scope.kind === 'programme') return [{ forceId: null, bodyId: null }];
  const isForces = scope.kind === 'forces';
  const codes = isForces ? scope.forces : scope.bodies;
  const ids = await placeIds(tx, isForces ? 'force' : 'body', programmeId, codes);
  if (ids.length !== codes.length)
    throw new LoadRefusal(`Not every one of ${codes.join(', ')} is the code of a ${isForces ? 'force' : 'body'}.`);
  return ids.map((id) => ({ forceId: isForces ? id : null, bodyId: isForces ? null : id }));
}

async function placeIds(
  tx: OwnerTx,
  table: 'force' | 'body',
  programmeId: string,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await tx.rows(
    `select id from ${table} where programme_id = $1 and code = any ($2::text[])`,
    [programmeId, codes],
    idSchema,
  );
  return rows.map(({ id }) => id);
}
