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

/** Appends events, in their order, in the transaction of the act they record. */
export async function recordEvents(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { userId, requestId } = tx.context;
  await tx.run('audit.record', RECORD_SQL, [userId, requestId, JSON.stringify(events)]);
}

/** Appends audit events in the transaction of the act they record; the sealer chains them later, so writers never queue. */
@Injectable()
export class Audit {
  async record(tx: Tx, event: AuditEvent): Promise<void> {
    await recordEvents(tx, [event]);
  }

  /** What one act did to several subjects, an event each, in one statement. */
  async recordAll(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
    await recordEvents(tx, events);
  }
}

const RECORD_SQL = `
insert into audit.event (actor_id, programme_id, action, subject_type, subject_id, facts, request_id, facts_at)
select $1::uuid, e."programmeId", e.action, e."subjectType", e."subjectId", e.facts, $2, current_setting('app.instant')::timestamptz
from jsonb_to_recordset($3::jsonb) as e("programmeId" uuid, action text, "subjectType" text, "subjectId" text, facts jsonb)`;
