import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, languageSchema, reportStateSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const stepSchema = z.object({
  at: z.string(),
  by: bilingualTextSchema.nullable(),
  from: reportStateSchema,
  to: reportStateSchema,
  reason: z.string().nullable(),
  reasonLanguage: languageSchema.nullable(),
});

/** A report as it came from one state into another. */
export type ReportStep = z.infer<typeof stepSchema>;

/** What became of a report, from its recorded history. */
@Injectable()
export class ReportHistoryReadModel {
  /** Every change of state, the latest first, up to the instant the transaction reads at. */
  async steps(tx: Tx, reportId: string): Promise<ReportStep[]> {
    return tx.rows('progress-reports.steps', STEPS_SQL, [reportId, tx.context.asAt?.instant ?? 'infinity'], stepSchema);
  }
}

const STEPS_SQL = `
with step as (
  select h.valid_from, h.changed_by, h.state, coalesce(lag(h.state) over (order by h.valid_from), 'not_started') as before, h.state_reason, h.state_reason_language
  from history.progress_report h where h.id = $1 and h.valid_from <= $2::timestamptz
)
select valid_from as at, case when changed_by is not null then post_of(changed_by) end as by, before as "from", state as "to",
  state_reason as reason, state_reason_language as "reasonLanguage"
from step where state <> before order by valid_from desc`;
