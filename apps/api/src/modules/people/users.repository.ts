import { Injectable } from '@nestjs/common';
import type { HeldGrant, UserDetails } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const idSchema = z.object({ id: z.string() });
const countSchema = z.object({ count: z.number() });

/** Users, grants and sessions as rows; every method works within a transaction's scope, so rows out of reach are not there. */
@Injectable()
export class UsersRepository {
  /** One act on people at a time: two administrators never each remove the other. Held until the transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.run('people.lock', `select pg_advisory_xact_lock(hashtext('camau.people'))`, []);
  }

  /** Whether the address is another user's, of whatever programme. */
  async isEmailTaken(tx: Tx, email: string, exceptId: string | null): Promise<boolean> {
    const rows = await tx.rows('people.email', 'select id from account_by_email($1)', [email], idSchema);
    return rows.some(({ id }) => id !== exceptId);
  }

  async add(tx: Tx, { email, post, employer, language }: UserDetails): Promise<string> {
    // NB: not `returning`, for which the row would already have to be in reach.
    const [made] = await tx.rows('people.new-id', 'select uuidv7() as id', [], idSchema);
    if (made === undefined) throw new Error('The database gave no id.');
    await tx.run(
      'people.add-user',
      'insert into user_account (id, email, post, employer, language) values ($1, $2, $3, $4, $5)',
      [made.id, email, JSON.stringify(post), employer, language],
    );
    return made.id;
  }

  /** Counts the version on, with new details when there are any; false when somebody else was quicker. */
  async change(tx: Tx, id: string, version: number, details: UserDetails): Promise<boolean> {
    const { email, post, employer, language } = details;
    const touched = await tx.run(
      'people.change-user',
      'update user_account set email = $3, post = $4, employer = $5, language = $6, version = version + 1 where id = $1 and version = $2',
      [id, version, email, JSON.stringify(post), employer, language],
    );
    return touched === 1;
  }

  /** Suspends (an instant) or reinstates (null), and counts the version on. */
  async setSuspended(tx: Tx, id: string, version: number, suspendedAt: string | null): Promise<boolean> {
    const touched = await tx.run(
      'people.suspend-user',
      'update user_account set suspended_at = $3, version = version + 1 where id = $1 and version = $2',
      [id, version, suspendedAt],
    );
    return touched === 1;
  }

  /** Counts the version on for a change beside the account itself. */
  async touch(tx: Tx, id: string, version: number): Promise<boolean> {
    const sql = 'update user_account set version = version + 1 where id = $1 and version = $2';
    return (await tx.run('people.touch-user', sql, [id, version])) === 1;
  }

  /** Ends every session of a user; answers with how many were open. */
  async endSessions(tx: Tx, userId: string, now: Date): Promise<number> {
    const sql = 'update user_session set ended_at = $2 where user_id = $1 and ended_at is null and expires_at > $2';
    return tx.run('people.end-sessions', sql, [userId, now]);
  }

  async addGrant(tx: Tx, userId: string, grant: HeldGrant): Promise<void> {
    await tx.run(
      'people.add-grant',
      'insert into access_grant (user_id, programme_id, role, force_id, body_id, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [userId, grant.programmeId, grant.role, grant.forceId, grant.bodyId, grant.startsOn, grant.endsOn],
    );
  }

  async endGrant(tx: Tx, id: string, endsOn: string | null): Promise<void> {
    await tx.run('people.end-grant', 'update access_grant set ends_on = $2 where id = $1', [id, endsOn]);
  }

  /** Whose grant this is; null when it is out of reach. */
  async ownerOfGrant(tx: Tx, grantId: string): Promise<string | null> {
    const sql = 'select user_id as id from access_grant where id = $1';
    const [row] = await tx.rows('people.grant-owner', sql, [grantId], idSchema);
    return row?.id ?? null;
  }

  /** How many others administer the programme on the day after `lastDay`: with a password, not suspended, not ending that day themselves. */
  async otherAdministratorsAfter(tx: Tx, userId: string, programmeId: string, lastDay: string): Promise<number> {
    const sql = `select count(distinct g.user_id)::integer as count from access_grant g join user_account u on u.id = g.user_id
      where g.programme_id = $2 and g.role = 'administrator' and g.user_id <> $1 and g.starts_on <= $3::date + 1 and (g.ends_on is null or g.ends_on > $3)
        and u.suspended_at is null and u.has_password`;
    const [row] = await tx.rows('people.other-administrators', sql, [userId, programmeId, lastDay], countSchema);
    return row?.count ?? 0;
  }
}
