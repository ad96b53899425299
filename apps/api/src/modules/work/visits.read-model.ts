import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

/** When somebody was here before, on the facts clock. */
@Injectable()
export class VisitsReadModel {
  /** The facts instant at which the session before this one began; null at the first visit. */
  async before(tx: Tx, userId: string, sessionId: string): Promise<string | null> {
    const [row] = await tx.rows('work.visit-before', BEFORE_SQL, [userId, sessionId], z.object({ at: z.string() }));
    return row?.at ?? null;
  }
}

const BEFORE_SQL = `
select to_char(s.started_facts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from user_session s
where s.user_id = $1 and s.started_facts_at < (select c.started_facts_at from user_session c where c.id = $2) order by s.started_facts_at desc limit 1`;
