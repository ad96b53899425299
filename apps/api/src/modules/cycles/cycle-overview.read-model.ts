import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, type BilingualText } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const reportRowSchema = z.object({
  forceId: z.string().nullable(),
  state: z.string(),
  version: z.number(),
  authorIds: z.array(z.string()),
  acceptedAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  submissionNumber: z.number().nullable(),
  isLate: z.boolean().nullable(),
  workingDaysLate: z.number().nullable(),
  pinnedQuestions: z.number(),
});

/** One report of the cycle that the reader may see, with its latest submission. */
export type CycleReportRow = z.infer<typeof reportRowSchema>;

/** Who owes what: every report of a cycle in one statement. */
@Injectable()
export class CycleOverviewReadModel {
  async reports(tx: Tx, programmeId: string, cycleId: string): Promise<CycleReportRow[]> {
    return tx.rows('cycles.reports', REPORTS_SQL, [programmeId, cycleId], reportRowSchema);
  }

  async postOf(tx: Tx, userId: string | null): Promise<BilingualText | null> {
    const [row] = await tx.rows(
      'cycles.post-of',
      'select post_of($1) as post',
      [userId],
      z.object({ post: bilingualTextSchema.nullable() }),
    );
    return row?.post ?? null;
  }
}

const REPORTS_SQL = `
select r.force_id as "forceId", r.state, r.version, r.author_ids as "authorIds", r.accepted_at as "acceptedAt",
  s.submitted_at as "submittedAt", s.number as "submissionNumber", s.is_late as "isLate", s.working_days_late as "workingDaysLate",
  (select count(*)::int from report_question q where q.report_id = r.id and q.submission_number = s.number) as "pinnedQuestions"
from progress_report r
left join lateral (select * from submission l where l.report_id = r.id order by l.number desc limit 1) s on true
where r.programme_id = $1 and r.cycle_id = $2`;
