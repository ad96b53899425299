import type { ResolvedAccess } from '../access/resolve-access.js';
import type { Role } from '../access/roles.js';
import type { CycleState } from '../cycles/codes.js';
import type { Refusal } from '../refusal.js';
import type { ReasonText } from '../texts/require-reason.js';
import type { ReportState, ReportSubject } from './codes.js';

/** Who acts: the roles held in the report's programme, `isOwn` when the grant names the report's force. */
export interface ReportActor {
  readonly id: string;
  readonly roles: readonly { readonly role: Role; readonly isOwn: boolean }[];
}

export interface ReportFacts {
  readonly subject: ReportSubject;
  readonly state: ReportState;
  /** The cycle's state today (`effectiveCycleState`), not the stored one. */
  readonly cycleState: CycleState;
  /** The cycle was reopened, and not for this report. */
  readonly isReopenedForAnother: boolean;
  readonly version: number;
  /** Everyone who saved or submitted this report in this cycle. */
  readonly authorIds: readonly string[];
  /** Questions pinned to the latest submission. */
  readonly pinnedQuestions: number;
  readonly actor: ReportActor;
}

export interface PinnedQuestion {
  /** JSON pointer of the field asked about. */
  readonly pointer: string;
  readonly text: ReasonText;
}

/** What is sent along with an action; each action reads its own part. */
export interface ReportActionInput {
  readonly expectedVersion?: number;
  readonly reason?: ReasonText;
  readonly questions?: readonly PinnedQuestion[];
  /** The report's blockers (`findBlockers`), for `submit`. */
  readonly blockers?: readonly Refusal[];
}

/** The actor of a report from a person's resolved access. `forceId` null is the national report, which is nobody's own. */
export function reportActor(
  access: ResolvedAccess,
  userId: string,
  report: { readonly programmeId: string; readonly forceId: string | null },
): ReportActor {
  const roles = access.grants
    .filter(({ programmeId }) => programmeId === report.programmeId)
    .map(({ role, forceIds }) => ({ role, isOwn: report.forceId !== null && forceIds.includes(report.forceId) }));
  return { id: userId, roles };
}
