import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SubmittedSection } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';

const submissionRowSchema = z.object({
  cycle: z.string(),
  forceId: z.string().nullable(),
  number: z.number(),
  sha256: z.string(),
  canonical: z.string(),
});
export type AcceptedSubmissionRow = z.infer<typeof submissionRowSchema>;

// NB: the sections are our own, as they were frozen, and their hash was checked then.
const lastSectionsSchema = z.object({
  forceId: z.string().nullable(),
  sections: z.custom<readonly SubmittedSection[]>(Array.isArray),
});

/** Accepted submissions as they were frozen. */
@Injectable()
export class AcceptedSubmissionsReadModel {
  /** Those a cycle's position is assembled from. */
  async ofCycle(tx: Tx, programmeId: string, cycleId: string): Promise<AcceptedSubmissionRow[]> {
    return tx.rows(
      'progress-reports.accepted-of-cycle',
      `${SELECT} where r.programme_id = $1 and r.cycle_id = $2 and r.state = 'accepted'`,
      [programmeId, cycleId],
      submissionRowSchema,
    );
  }

  /** Every subject's last accepted submission of a period before this one. */
  async allBefore(tx: Tx, programmeId: string, periodStartsOn: string): Promise<AcceptedSubmissionRow[]> {
    return tx.rows(
      'progress-reports.all-accepted-before',
      `${SELECT_DISTINCT} where r.programme_id = $1 and r.state = 'accepted' and c.period_ends_on < $2 order by r.force_id, c.period_ends_on desc`,
      [programmeId, periodStartsOn],
      submissionRowSchema,
    );
  }

  /** The sections of each subject's last accepted submission of a period before this one, by force; null is the national part. */
  async lastSections(
    tx: Tx,
    programmeId: string,
    periodStartsOn: string,
  ): Promise<ReadonlyMap<string | null, readonly SubmittedSection[]>> {
    const rows = await tx.rows(
      'progress-reports.last-sections',
      LAST_SECTIONS_SQL,
      [programmeId, periodStartsOn],
      lastSectionsSchema,
    );
    return new Map(rows.map(({ forceId, sections }) => [forceId, sections]));
  }

  /** The subject's accepted submissions of periods before this one, newest first: a year of them, which is as far as a plan is looked for. */
  async before(
    tx: Tx,
    programmeId: string,
    forceId: string | null,
    periodStartsOn: string,
  ): Promise<AcceptedSubmissionRow[]> {
    return tx.rows(
      'progress-reports.accepted-before',
      `${SELECT} where r.programme_id = $1 and r.force_id is not distinct from $2 and r.state = 'accepted' and c.period_ends_on < $3 order by c.period_ends_on desc limit 4`,
      [programmeId, forceId, periodStartsOn],
      submissionRowSchema,
    );
  }
}

const FROM = `
from progress_report r join cycle c on c.id = r.cycle_id join submission s on s.report_id = r.id and s.number = r.accepted_submission`;
const COLUMNS_AND_FROM = `c.ref as cycle, r.force_id as "forceId", s.number, s.sha256, s.canonical ${FROM}`;
const SELECT = `select ${COLUMNS_AND_FROM}`;
const SELECT_DISTINCT = `select distinct on (r.force_id) ${COLUMNS_AND_FROM}`;
// NB: the texts are read of the last ones only, and of them only the sections leave the database.
const LAST_SECTIONS_SQL = `
select l.force_id as "forceId", s.canonical::json -> 'sections' as sections
from (select distinct on (r.force_id) r.force_id, s.id ${FROM}
  where r.programme_id = $1 and r.state = 'accepted' and c.period_ends_on < $2 order by r.force_id, c.period_ends_on desc) l
join submission s on s.id = l.id`;
