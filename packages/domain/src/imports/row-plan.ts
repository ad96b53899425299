import type { ReforecastContext } from '../milestones/decide-reforecast.js';
import type { ReasonCode, Tier } from '../milestones/codes.js';
import type { MilestoneFacts } from '../milestones/derive-milestone-status.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import type { RowOutcome, SheetColumn } from './codes.js';
import type { RowMessage } from './row-message.js';

/** A milestone as the plan has it; `subject` is a force's slug or `national`. */
export interface PresentMilestone extends MilestoneFacts {
  readonly ref: string;
  readonly title: BilingualText;
  readonly workstream: string;
  readonly subject: string;
  readonly tier: Tier;
  readonly ownerPost: BilingualText;
  readonly reasonCode: ReasonCode | null;
  readonly reason: string | null;
  /** whether whoever imports may move its forecast; who may not is told that there is no such milestone */
  readonly canReforecast: boolean;
}

/** What an import is decided with; `canPlan` is the programme office's: to add, edit and set baselines. */
export interface ImportContext extends ReforecastContext {
  readonly canPlan: boolean;
}

/** One thing that confirming a row does to its milestone, in the order given. */
export type ImportAct =
  | {
      readonly do: 'add';
      readonly title: BilingualText;
      readonly workstream: string;
      readonly subject: string;
      readonly tier: Tier;
      readonly ownerPost: BilingualText;
    }
  | {
      readonly do: 'edit';
      readonly title?: BilingualText | undefined;
      readonly workstream?: string | undefined;
      readonly tier?: Tier | undefined;
      readonly ownerPost?: BilingualText | undefined;
    }
  | { readonly do: 'set_baseline'; readonly baselineOn: string }
  | {
      readonly do: 'reforecast';
      readonly forecastOn: string;
      readonly reasonCode: ReasonCode;
      readonly reason: string | null;
    };

/** One value that would read otherwise. */
export interface ImportedChange {
  readonly column: SheetColumn;
  readonly from: string | null;
  readonly to: string;
}

/** What would become of a row, and why. */
export interface RowPlan {
  readonly number: number;
  readonly ref: string | null;
  readonly outcome: RowOutcome;
  readonly acts: readonly ImportAct[];
  readonly changes: readonly ImportedChange[];
  readonly messages: readonly RowMessage[];
}

/** A part of a decision: acts, what they change, what is to be said. */
export interface RowPart {
  readonly acts: readonly ImportAct[];
  readonly changes: readonly ImportedChange[];
  readonly messages: readonly RowMessage[];
}

/** A part that only says something. */
export function nothingBut(messages: readonly RowMessage[]): RowPart {
  return { acts: [], changes: [], messages };
}

/** Why a settled milestone keeps what it has, or null while it is open and unclaimed. */
export function settledAs(
  facts: MilestoneFacts,
): 'milestone_cancelled' | 'milestone_verified' | 'milestone_claimed' | null {
  if (facts.isCancelled) return 'milestone_cancelled';
  if (facts.verifiedOn !== null) return 'milestone_verified';
  return facts.claimedOn === null ? null : 'milestone_claimed';
}
