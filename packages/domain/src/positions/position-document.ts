import type { Status } from '../milestones/codes.js';
import type { AssessedMilestone } from '../progress-reports/assess-subject.js';
import type { AskKind, DeclarableStatus, ReportSubject } from '../progress-reports/codes.js';
import type { ChecklistEntry } from '../progress-reports/plan-checklist.js';
import type { DeclaredComparison } from '../progress-reports/compare-declared.js';
import type { SectionReason } from '../progress-reports/derive-section-status.js';
import type { BilingualText, Language } from '../texts/bilingual-text.js';
import type { BusinessDate } from '../time/business-date.js';
import type { StatusCounts } from '../workstreams/worst-status.js';
import type { FrozenPost } from './frozen-post.js';

/** The shape of the documents below; a change that an older reader would misread is a new number. A part that came later is optional: older positions do without it. */
export const POSITION_SCHEMA = 'camau.position/1';

/** One workstream's section of one subject. `declared` is null when nobody declared anything: not received, or not in scope. */
export interface PositionSection {
  readonly workstream: string;
  readonly declared: DeclarableStatus | null;
  readonly derived: Exclude<Status, 'cancelled'>;
  readonly comparison: DeclaredComparison | null;
  readonly reasons: readonly SectionReason[];
  readonly milestones: StatusCounts;
  readonly reason: BilingualText | null;
  readonly achieved: BilingualText | null;
  readonly planned: BilingualText | null;
  readonly hasNoChange: boolean;
  /** What became of the last plan, line by line; absent in positions closed before it was asked. */
  readonly checklist?: readonly ChecklistEntry[];
}

/** An ask of a report that the office took for the Board; `workstream` null asks for the subject as a whole. */
export interface PositionAsk {
  readonly ref: string;
  readonly kind: AskKind;
  readonly workstream: string | null;
  readonly text: BilingualText;
}

/** The accepted submission a subject's part was taken from. */
export interface PositionSubmission {
  readonly number: number;
  readonly sha256: string;
  readonly submittedAt: string;
  readonly businessDate: BusinessDate;
  readonly isLate: boolean;
  readonly workingDaysLate: number;
}

/** A fact that changed after its report was accepted, where the cycle was closed with it marked. */
export interface FactChange {
  readonly pointer: string;
  readonly changedAt: string;
  /** whose post; positions frozen before this was recorded do not say */
  readonly changedBy?: BilingualText | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PositionSubject {
  readonly subject: ReportSubject;
  readonly slug: string;
  readonly code: string;
  readonly name: BilingualText;
  readonly state: 'accepted' | 'not_received';
  readonly submission: PositionSubmission | null;
  readonly notReceivedReason: BilingualText | null;
  readonly sections: readonly PositionSection[];
  readonly milestones: readonly AssessedMilestone[];
  /** The sections last received, shown greyed, when this one was not. */
  readonly lastReceived: { readonly cycle: string; readonly sections: readonly PositionSection[] } | null;
  readonly changedAfterAcceptance: readonly FactChange[];
  /** In order of ref; absent in positions closed before reports could ask. */
  readonly asks?: readonly PositionAsk[];
}

export interface PositionCounts {
  /** Derived statuses of sections. */
  readonly sections: StatusCounts;
  readonly milestones: StatusCounts;
}

/** Words that differ between two versions of one cycle, in one language; and which submission a subject's part was taken from. */
export type VersionChange =
  | {
      readonly kind: 'words';
      readonly subject: string;
      readonly workstream: string;
      readonly field: 'achieved' | 'planned' | 'reason';
      readonly language: Language;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'confidence_reason';
      readonly language: Language;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'not_received_reason';
      readonly subject: string;
      readonly language: Language;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'ask';
      readonly subject: string;
      readonly ref: string;
      readonly language: Language;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'submission'; readonly subject: string; readonly from: string | null; readonly to: string | null };

/** What differs from an earlier position; `from` null: it was not there, `to` null: it is gone. */
export type PositionChange =
  | {
      readonly kind: 'derived';
      readonly subject: string;
      readonly workstream: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'declared';
      readonly subject: string;
      readonly workstream: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'report'; readonly subject: string; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'confidence'; readonly from: string | null; readonly to: string | null }
  | VersionChange
  | {
      readonly kind: 'milestone_status' | 'milestone_forecast' | 'milestone_baseline' | 'milestone_tier';
      readonly subject: string;
      readonly ref: string;
      readonly from: string | null;
      readonly to: string | null;
    };

/** What the Board must not miss. */
export type PositionException =
  | { readonly kind: 'report_not_received'; readonly subject: string }
  | {
      readonly kind: 'section_off_track';
      readonly subject: string;
      readonly workstream: string;
      readonly declared: string | null;
      readonly derived: string;
    }
  | {
      readonly kind: 'milestone_off_track';
      readonly subject: string;
      readonly ref: string;
      readonly tier: string;
      readonly slip: number | null;
    }
  | {
      readonly kind: 'declared_better';
      readonly subject: string;
      readonly workstream: string;
      readonly declared: string;
      readonly derived: string;
    };

/** A cycle's frozen position: plain JSON, hashed in its canonical form and chained to the position closed before it. */
export interface PositionDocument {
  readonly schema: typeof POSITION_SCHEMA;
  /** Place in the order of closing, over every cycle of the programme; from 1. */
  readonly sequence: number;
  readonly previousSha256: string | null;
  /** 1 at the first close of this cycle, one more at each later one. */
  readonly version: number;
  readonly programme: { readonly slug: string; readonly name: BilingualText; readonly isIllustrative: boolean };
  readonly cycle: {
    readonly ref: string;
    readonly periodStartsOn: BusinessDate;
    readonly periodEndsOn: BusinessDate;
    readonly boardOn: BusinessDate;
    readonly dataDate: BusinessDate;
  };
  readonly closed: { readonly at: string; readonly by: FrozenPost };
  readonly confidence: {
    readonly value: string;
    readonly reason: BilingualText;
    readonly signedBy: FrozenPost;
    readonly signedAt: string;
  };
  readonly workstreams: readonly { readonly ref: string; readonly name: BilingualText }[];
  readonly subjects: readonly PositionSubject[];
  readonly counts: PositionCounts & {
    readonly bySubject: Readonly<Record<string, PositionCounts>>;
    readonly byWorkstream: Readonly<Record<string, PositionCounts>>;
  };
  readonly exceptions: readonly PositionException[];
  /** Against the position circulated before; null at the first. */
  readonly changes: { readonly since: string; readonly list: readonly PositionChange[] } | null;
  /** From version 2 on: why the cycle was reopened and what differs from the version before. */
  readonly correction: { readonly reason: BilingualText; readonly list: readonly PositionChange[] } | null;
}
