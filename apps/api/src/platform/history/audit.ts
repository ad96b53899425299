import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** One thing somebody did, in the words of the domain; `facts` hold what a plain sentence needs. */
export interface AuditEvent {
  readonly action: string;
  readonly programmeId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Appends one event in the transaction of the act it records. */
export async function recordEvent(tx: Tx, event: AuditEvent): Promise<void> {
  const { userId, requestId } = tx.context;
  await tx.run(
    'audit.record',
    `insert into audit.event (actor_id, programme_id, action, subject_type, subject_id, facts, request_id, facts_at)
     values ($1, $2, $3, $4, $5, $6, $7, current_setting('app.instant')::timestamptz)`,
    [
      userId,
      event.programmeId,
      event.action,
      event.subjectType,
      event.subjectId,
      JSON.stringify(event.facts),
      requestId,
    ],
  );
}

/** Appends audit events in the transaction of the act they record; the sealer chains them later, so writers never queue. */
@Injectable()
export class Audit {
  async record(tx: Tx, event: AuditEvent): Promise<void> {
    await recordEvent(tx, event);
  }
}
