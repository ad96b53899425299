import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, chaseSchema, type MissingItem } from '@camau/contracts';
import { roleSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const writerSchema = z.object({
  userId: z.string(),
  role: roleSchema,
  forceId: z.string().nullable(),
  email: z.string(),
  post: bilingualTextSchema,
  language: z.enum(['en', 'cy']),
});
/** Somebody who may write reports today, with the address to write to. */
export type Writer = z.infer<typeof writerSchema>;

const chaseRowSchema = chaseSchema.extend({
  forceId: z.string().nullable(),
  userId: z.string(),
  businessOn: z.string(),
  missingSha256: z.string(),
});
/** A reminder that was sent, with the key it is not sent again by. */
export type ChaseRow = z.infer<typeof chaseRowSchema>;

/** A reminder to be kept. */
export interface NewChaseRow {
  readonly forceId: string | null;
  readonly userId: string;
  readonly missing: readonly MissingItem[];
  readonly missingSha256: string;
  readonly emailId: string;
}

/** What the reminders sent in one act have in common. */
export interface ChaseAct {
  readonly programmeId: string;
  readonly cycleId: string;
  readonly step: string | null;
  readonly sentBy: string | null;
}

/** Reminders as rows, and who there is to remind. */
@Injectable()
export class ChasesRepository {
  /** The reminders of a cycle that the reader may know, newest first. */
  async ofCycle(tx: Tx, programmeId: string, cycleId: string): Promise<ChaseRow[]> {
    return tx.rows('chasing.of-cycle', OF_CYCLE_SQL, [programmeId, cycleId], chaseRowSchema);
  }

  /** Everybody who may write reports of the programme today; nobody for a caller who does not write all of them. */
  async writers(tx: Tx, programmeId: string): Promise<Writer[]> {
    const sql = `select user_id as "userId", role, force_id as "forceId", email, post, language from report_writers($1, $2)`;
    return tx.rows('chasing.writers', sql, [programmeId, tx.today], writerSchema);
  }

  /**
   * Keeps reminders, in the order given, and answers with the e-mail ids of those that are new: left out is what went to the same
   * person today, also when somebody sends it at this very moment.
   */
  async add(tx: Tx, act: ChaseAct, rows: readonly NewChaseRow[]): Promise<ReadonlySet<string>> {
    const kind = act.step === null ? 'manual' : 'automatic';
    const added = await tx.rows(
      'chasing.add',
      ADD_SQL,
      [act.programmeId, act.cycleId, kind, act.step, tx.today, act.sentBy, tx.instant, JSON.stringify(rows)],
      z.object({ emailId: z.string() }),
    );
    return new Set(added.map(({ emailId }) => emailId));
  }

  /** Waits for another process that does a round of this cycle; then answers whether this one is still to be done. */
  async takeRound(tx: Tx, cycleId: string, dueOn: string, step: string): Promise<boolean> {
    await tx.run('chasing.lock', `select pg_advisory_xact_lock(hashtext('camau.chase_round'), hashtext($1))`, [
      cycleId,
    ]);
    const sql = 'select 1 as one from chase_round where cycle_id = $1 and due_on = $2 and step = $3';
    const done = await tx.rows('chasing.round', sql, [cycleId, dueOn, step], z.object({ one: z.number() }));
    return done.length === 0;
  }

  async addRound(
    tx: Tx,
    round: { programmeId: string; cycleId: string; dueOn: string; step: string; chased: number },
  ): Promise<void> {
    await tx.run(
      'chasing.add-round',
      'insert into chase_round (programme_id, cycle_id, due_on, step, done_at, chased) values ($1, $2, $3, $4, $5, $6)',
      [round.programmeId, round.cycleId, round.dueOn, round.step, tx.instant, round.chased],
    );
  }
}

const OF_CYCLE_SQL = `
select c.force_id as "forceId", c.user_id as "userId", c.business_on as "businessOn", c.missing_sha256 as "missingSha256", post_of(c.user_id) as "to", c.kind, c.step,
  post_of(c.sent_by) as by, to_char(c.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt", chase_delivery(c.email_id) as email,
  jsonb_array_length(c.missing) as missing
from chase c where c.programme_id = $1 and c.cycle_id = $2 order by c.sent_at desc, c.id desc`;

const ADD_SQL = `
insert into chase (programme_id, cycle_id, force_id, user_id, kind, step, missing, missing_sha256, business_on, sent_by, sent_at, email_id)
select $1::uuid, $2::uuid, r."forceId", r."userId", $3, $4, r.missing, r."missingSha256", $5::date, $6::uuid, $7::timestamptz, r."emailId"
from jsonb_to_recordset($8::jsonb) as r("forceId" uuid, "userId" uuid, missing jsonb, "missingSha256" text, "emailId" uuid)
on conflict on constraint chase_once do nothing returning email_id as "emailId"`;
