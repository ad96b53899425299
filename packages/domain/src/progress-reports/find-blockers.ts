import type { Status } from '../milestones/codes.js';
import { jsonPointer, type Refusal, type RefusalParams } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import type { BlockerCode, DeclarableStatus } from './codes.js';
import { mustExplainDeclared } from './compare-declared.js';

export interface SectionFacts {
  /** The workstream's ref (`WF`). */
  readonly workstream: string;
  readonly declaredStatus: DeclarableStatus | null;
  readonly derivedStatus: Status;
  /** The section's derived status in the last accepted report, null when there is none. */
  readonly previousDerivedStatus: Status | null;
  /** What was declared there. */
  readonly previousDeclaredStatus?: DeclarableStatus | null;
  /** A milestone or a figure of this section is due in the period. */
  readonly isAnythingDue: boolean;
  readonly reason: BilingualText | null;
  readonly achieved: BilingualText | null;
  readonly planned: BilingualText | null;
  readonly hasNoChange: boolean;
  /** The cost variance is above tolerance and no words explain it. */
  readonly isVarianceUnexplained?: boolean;
}

export interface ReportContent {
  /** Sections of workstreams in scope only. */
  readonly sections: readonly SectionFacts[];
  /** Milestones overdue today; explained ones name words given for them in this report. */
  readonly overdueMilestones: readonly { readonly ref: string; readonly isExplained: boolean }[];
  /** Indicators due without a value; explained ones give a reason. */
  readonly missingIndicators?: readonly { readonly ref: string; readonly isExplained: boolean }[];
  readonly unansweredQuestions: readonly { readonly id: string }[];
}

/** A refusal whose code names what is missing; `pointer` leads to the field. */
export interface Blocker extends Refusal {
  readonly code: BlockerCode;
}

/** Everything that keeps a report from being submitted, in the order of its pages (domain.md, Blockers). Empty: it is ready. */
export function findBlockers(content: ReportContent): Blocker[] {
  return [
    ...content.sections.flatMap(sectionBlockers),
    ...content.overdueMilestones
      .filter(({ isExplained }) => !isExplained)
      .map(({ ref }) =>
        blocker('overdue_milestone_unexplained', jsonPointer('milestones', ref, 'forecastOn'), { ref }),
      ),
    ...(content.missingIndicators ?? [])
      .filter(({ isExplained }) => !isExplained)
      .map(({ ref }) => blocker('indicator_due_without_value', jsonPointer('indicators', ref, 'value'), { ref })),
    ...content.unansweredQuestions.map(({ id }) =>
      blocker('question_unanswered', jsonPointer('questions', id, 'answer'), { id }),
    ),
  ];
}

/** "No change this period" is allowed when the derived status is what it was and nothing is due. */
export function mayReportNoChange(section: SectionFacts): boolean {
  return section.previousDerivedStatus === section.derivedStatus && !section.isAnythingDue;
}

function sectionBlockers(section: SectionFacts): Blocker[] {
  const { workstream, declaredStatus, derivedStatus } = section;
  const blockers: Blocker[] = [];
  const block = (code: BlockerCode, field: string): void => {
    blockers.push(blocker(code, jsonPointer('sections', workstream, field), { workstream }));
  };
  if (declaredStatus === null) block('declared_status_missing', 'declaredStatus');
  else if (mustExplainDeclared(declaredStatus, derivedStatus) && isEmptyText(section.reason)) {
    block('better_than_derived_without_reason', 'reason');
  }
  if (section.hasNoChange) {
    if (!mayReportNoChange(section)) block('no_change_not_allowed', 'noChange');
  } else {
    if (isEmptyText(section.achieved)) block('achieved_empty', 'achieved');
    if (isEmptyText(section.planned)) block('planned_empty', 'planned');
  }
  if (section.isVarianceUnexplained) block('variance_without_words', 'varianceReason');
  return blockers;
}

function blocker(code: BlockerCode, pointer: string, params: RefusalParams): Blocker {
  return { kind: 'invalid', code, pointer, params };
}
