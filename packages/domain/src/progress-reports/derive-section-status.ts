import type { CellReason } from '../workstreams/derive-cell-schedule.js';
import { isRanked, worstStatus } from '../workstreams/worst-status.js';
import type { Status } from '../milestones/codes.js';

export const SECTION_PARTS = ['schedule', 'cost', 'outcomes'] as const;
export type SectionPart = (typeof SECTION_PARTS)[number];

/** One part's status; `data_missing` is a figure or spend due and absent, `not_due` is nothing asked for yet. */
export type PartStatus = Exclude<Status, 'cancelled'> | 'not_due' | 'data_missing';

export interface PartFacts {
  readonly part: SectionPart;
  readonly status: PartStatus;
  /** The reasons of the part's own rule, carried on for the sentence. */
  readonly reasons?: readonly CellReason[];
}

export type SectionReason =
  | {
      readonly code: 'part_decides';
      readonly part: SectionPart;
      readonly status: Status;
      readonly reasons: readonly CellReason[];
    }
  | { readonly code: 'data_missing'; readonly part: SectionPart }
  | { readonly code: 'nothing_to_judge' };
export type SectionReasonCode = SectionReason['code'];

export interface SectionStatus {
  readonly status: Exclude<Status, 'cancelled'>;
  readonly reasons: readonly SectionReason[];
}

/** Derives a report section's status: the worst of its parts; missing data counts as at risk, even when explained (domain.md, "Report section, derived"). */
export function deriveSectionStatus(parts: readonly PartFacts[]): SectionStatus {
  const judged = parts.map((fact) => ({ ...fact, counted: countedStatus(fact.status) }));
  const worst = worstStatus(judged.map(({ counted }) => counted));
  if (worst === null) {
    const isOutside = parts.length > 0 && parts.every(({ status }) => status === 'not_in_scope');
    return { status: isOutside ? 'not_in_scope' : 'no_data', reasons: [{ code: 'nothing_to_judge' }] };
  }
  const reasons = judged.flatMap(({ part, status, counted, reasons: why = [] }): SectionReason[] => {
    if (status === 'data_missing') return [{ code: 'data_missing', part }];
    return isRanked(counted) && counted === worst
      ? [{ code: 'part_decides', part, status: counted, reasons: why }]
      : [];
  });
  return { status: worst, reasons };
}

function countedStatus(status: PartStatus): Status {
  if (status === 'data_missing') return 'at_risk';
  return status === 'not_due' ? 'no_data' : status;
}
