import type { Role } from '../access/roles.js';
import type { BlockerCode, ReportState } from '../progress-reports/codes.js';
import type { Blocker } from '../progress-reports/find-blockers.js';
import type { RefusalParams } from '../refusal.js';
import type { CycleState } from './codes.js';

/** What an owed report lacks: the blockers of one being written, or that it was not started or not sent at all. */
export type MissingCode = BlockerCode | 'report_not_started' | 'report_not_submitted';

export interface MissingItem {
  readonly code: MissingCode;
  readonly pointer: string;
  readonly params: RefusalParams;
}

interface OwedInput {
  readonly cycleState: CycleState;
  readonly reportState: ReportState;
  /** The cycle was reopened, and not for this report. */
  readonly isReopenedForAnother: boolean;
}

const WRITTEN_IN: readonly CycleState[] = ['open', 'in_review', 'reopened'];
const OWED: readonly ReportState[] = ['not_started', 'draft', 'sent_back'];

/** A report is owed while its cycle takes reports and it is not with the office; one sent back owes an answer. */
export function isReportOwed({ cycleState, reportState, isReopenedForAnother }: OwedInput): boolean {
  return WRITTEN_IN.includes(cycleState) && OWED.includes(reportState) && !isReopenedForAnother;
}

/** What an owed report lacks, in the order of its pages; never empty. */
export function missingOf(state: ReportState, blockers: readonly Blocker[]): MissingItem[] {
  if (state === 'not_started') return [{ code: 'report_not_started', pointer: '', params: {} }];
  if (blockers.length === 0) return [{ code: 'report_not_submitted', pointer: '', params: {} }];
  return blockers.map(({ code, pointer, params }) => ({ code, pointer, params }));
}

/** Somebody who may write a report: a role held today, at a force or (null) for the programme. */
export interface ReportWriter {
  readonly userId: string;
  readonly role: Role;
  readonly forceId: string | null;
}

/**
 * Who is chased about a report: a force's lead and deputies; about the national one those officers who write it, and every officer
 * when none of them does. Each once, in the order given.
 */
export function whoIsChased<Writer extends ReportWriter>(
  report: { readonly forceId: string | null; readonly authorIds: readonly string[] },
  writers: readonly Writer[],
): Writer[] {
  const { forceId, authorIds } = report;
  const all = writers.filter(({ role, forceId: held }) =>
    forceId === null ? role === 'programme_officer' : isForceWriter(role) && held === forceId,
  );
  const authors = forceId === null ? all.filter(({ userId }) => authorIds.includes(userId)) : [];
  const chased = authors.length > 0 ? authors : all;
  return chased.filter(({ userId }, index) => chased.findIndex((other) => other.userId === userId) === index);
}

function isForceWriter(role: Role): boolean {
  return role === 'force_lead' || role === 'force_deputy';
}
