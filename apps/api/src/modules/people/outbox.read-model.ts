import { Injectable } from '@nestjs/common';
import { outboxEmailSchema, type Outbox, type OutboxQuery } from '@camau/contracts';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';

/** Messages as they would have gone, newest first. */
@Injectable()
export class OutboxReadModel {
  async page(tx: Tx, { cursor, limit }: OutboxQuery): Promise<Outbox> {
    const before = cursor === undefined ? null : decodeCursor(cursor, 'outbox')[1];
    const rows = await tx.rows('people.outbox', OUTBOX_SQL, [before, limit + 1], outboxEmailSchema);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last === undefined ? null : encodeCursor('outbox', ['', last.id]) };
  }
}

const OUTBOX_SQL = `
select m.id, m.kind, m.state, m.queued_at as "queuedAt", m.sent_at as "sentAt", m.attempts, m.failure, m.to_address as "to", m.language, m.subject, m.body as text
from email_message m where $1::uuid is null or m.id < $1::uuid order by m.id desc limit $2`;
