import { Injectable } from '@nestjs/common';
import type { ChangeEffect, ChangeProposal } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

export interface NewChangeRequestRow {
  readonly programmeId: string;
  readonly forceId: string | null;
  readonly milestoneId: string;
  readonly proposal: ChangeProposal;
  readonly reasonCode: string;
  readonly reason: string;
  readonly reasonLanguage: string;
  readonly raisedBy: string;
  readonly effects: readonly ChangeEffect[];
}

export interface Deciding {
  readonly state: 'approved' | 'rejected' | 'withdrawn';
  readonly decidedBy: string;
  readonly reason: string | null;
  readonly reference: string | null;
  readonly language: string | null;
  readonly effects: readonly ChangeEffect[];
}

/** Change requests as rows, within a transaction's scope. */
@Injectable()
export class ChangeRequestsRepository {
  /** Adds the request and answers with the ref it drew. */
  async add(tx: Tx, row: NewChangeRequestRow): Promise<string> {
    const [drawn] = await tx.rows(
      'change-requests.draw',
      'select next_change_request($1) as ref',
      [row.programmeId],
      z.object({ ref: z.string() }),
    );
    const { ref } = drawn!;
    await tx.run('change-requests.add', ADD_SQL, [
      row.programmeId,
      row.forceId,
      row.milestoneId,
      ref,
      JSON.stringify(row.proposal),
      row.reasonCode,
      row.reason,
      row.reasonLanguage,
      row.raisedBy,
      tx.instant,
      JSON.stringify(row.effects),
    ]);
    return ref;
  }

  /** Writes the decision where id and version still fit; false when somebody else was quicker. */
  async decide(tx: Tx, id: string, version: number, deciding: Deciding): Promise<boolean> {
    const { state, decidedBy, reason, reference, language, effects } = deciding;
    const values = [id, version, state, decidedBy, tx.instant, reason, reference, language, JSON.stringify(effects)];
    return (await tx.run('change-requests.decide', DECIDE_SQL, values)) === 1;
  }
}

const ADD_SQL = `
insert into change_request (programme_id, force_id, milestone_id, ref, proposal, reason_code, reason, reason_language, state, raised_by, raised_at, effects)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'raised', $9, $10, $11)`;

const DECIDE_SQL = `
update change_request set state = $3, decided_by = $4, decided_at = $5, decision_reason = $6, decision_reference = $7, decision_language = $8, effects = $9,
  version = version + 1 where id = $1 and version = $2`;
