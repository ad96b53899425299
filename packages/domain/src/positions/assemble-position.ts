import type { AssessedMilestone, AssessedSection } from '../progress-reports/assess-subject.js';
import type { DeclarableStatus } from '../progress-reports/codes.js';
import { inOrderOfRef } from '../progress-reports/decide-ask.js';
import type { ChecklistEntry } from '../progress-reports/plan-checklist.js';
import { compareDeclared } from '../progress-reports/compare-declared.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import { countStatuses } from '../workstreams/worst-status.js';
import { comparePositions } from './compare-positions.js';
import { compareVersions } from './compare-versions.js';
import { findExceptions } from './find-exceptions.js';
import {
  POSITION_SCHEMA,
  type FactChange,
  type PositionAsk,
  type PositionCounts,
  type PositionDocument,
  type PositionSection,
  type PositionSubject,
  type PositionSubmission,
} from './position-document.js';

/** A section as an accepted submission froze it. */
export interface SubmittedSection extends AssessedSection {
  /** Null where the workstream is not in scope: nobody declares anything there. */
  readonly declared: DeclarableStatus | null;
  readonly reason: BilingualText | null;
  readonly achieved: BilingualText | null;
  readonly planned: BilingualText | null;
  readonly hasNoChange: boolean;
  /** Absent in submissions sent before it was asked. */
  readonly checklist?: readonly ChecklistEntry[];
}

type Named = Pick<PositionSubject, 'subject' | 'slug' | 'code' | 'name'>;

/** A subject's part: its accepted submission, or what the rules say at the data date when none was received. */
export type PositionSubjectInput =
  | (Named & {
      readonly state: 'accepted';
      readonly submission: PositionSubmission;
      readonly sections: readonly SubmittedSection[];
      readonly milestones: readonly AssessedMilestone[];
      readonly changedAfterAcceptance?: readonly FactChange[];
      /** The asks the submission froze and the office took for the Board. */
      readonly asks?: readonly PositionAsk[];
    })
  | (Named & {
      readonly state: 'not_received';
      readonly notReceivedReason: BilingualText | null;
      readonly sections: readonly AssessedSection[];
      readonly milestones: readonly AssessedMilestone[];
      readonly lastReceived?: PositionSubject['lastReceived'];
    });

export type PositionInput = Pick<
  PositionDocument,
  'sequence' | 'previousSha256' | 'version' | 'programme' | 'cycle' | 'closed' | 'confidence' | 'workstreams'
> & {
  readonly subjects: readonly PositionSubjectInput[];
  /** The position circulated last, for "changes since"; null at the first. */
  readonly lastCirculated: PositionDocument | null;
  /** The version of this cycle being corrected, with the reason it was reopened; null at the first close. */
  readonly corrects: { readonly position: PositionDocument; readonly reason: BilingualText } | null;
};

/**
 * Assembles a cycle's position from accepted submissions, never from live tables (domain.md, "What is frozen"). The national part comes
 * first, then forces by slug, never ranked. The same input gives the same document.
 */
export function assemblePosition(input: PositionInput): PositionDocument {
  const subjects = [...input.subjects].sort(nationalThenSlug).map(positionSubject);
  const { confidence, lastCirculated, corrects } = input;
  return {
    schema: POSITION_SCHEMA,
    sequence: input.sequence,
    previousSha256: input.previousSha256,
    version: input.version,
    programme: input.programme,
    cycle: input.cycle,
    closed: input.closed,
    confidence,
    workstreams: input.workstreams,
    subjects,
    counts: countAll(
      subjects,
      input.workstreams.map(({ ref }) => ref),
    ),
    exceptions: findExceptions(subjects),
    changes: lastCirculated && {
      since: lastCirculated.cycle.ref,
      list: comparePositions(lastCirculated, { confidence, subjects }),
    },
    correction: corrects && {
      reason: corrects.reason,
      list: compareVersions(corrects.position, { confidence, subjects }),
    },
  };
}

function nationalThenSlug(a: Named, b: Named): number {
  if (a.subject !== b.subject) return a.subject === 'national' ? -1 : 1;
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}

function positionSubject(input: PositionSubjectInput): PositionSubject {
  const { subject, slug, code, name, milestones } = input;
  const named = { subject, slug, code, name, milestones };
  if (input.state === 'accepted') {
    return {
      ...named,
      state: 'accepted',
      submission: input.submission,
      notReceivedReason: null,
      sections: input.sections.map((section) => positionSection(section, section)),
      lastReceived: null,
      changedAfterAcceptance: input.changedAfterAcceptance ?? [],
      asks: inOrderOfRef(input.asks ?? []),
    };
  }
  return {
    ...named,
    state: 'not_received',
    submission: null,
    notReceivedReason: input.notReceivedReason,
    sections: input.sections.map((section) => positionSection(section, null)),
    lastReceived: input.lastReceived ?? null,
    changedAfterAcceptance: [],
    asks: [],
  };
}

/** One section as a position holds it: what the rules derived and, where one was received, what was said. */
export function positionSection(
  { workstream, schedule, derived }: AssessedSection,
  words: SubmittedSection | null,
): PositionSection {
  return {
    workstream,
    declared: words?.declared ?? null,
    derived: derived.status,
    comparison: words?.declared ? compareDeclared(words.declared, derived.status) : null,
    reasons: derived.reasons,
    milestones: schedule.counts,
    reason: words?.reason ?? null,
    achieved: words?.achieved ?? null,
    planned: words?.planned ?? null,
    hasNoChange: words?.hasNoChange ?? false,
    checklist: words?.checklist ?? [],
  };
}

function countAll(subjects: readonly PositionSubject[], workstreams: readonly string[]): PositionDocument['counts'] {
  return {
    ...countOf(subjects, null),
    bySubject: Object.fromEntries(subjects.map((subject) => [subject.slug, countOf([subject], null)])),
    byWorkstream: Object.fromEntries(workstreams.map((ref) => [ref, countOf(subjects, ref)])),
  };
}

function countOf(subjects: readonly PositionSubject[], workstream: string | null): PositionCounts {
  const inside = (item: { readonly workstream: string }): boolean =>
    workstream === null || item.workstream === workstream;
  return {
    sections: countStatuses(subjects.flatMap(({ sections }) => sections.filter(inside).map(({ derived }) => derived))),
    milestones: countStatuses(
      subjects.flatMap(({ milestones }) => milestones.filter(inside).map(({ status }) => status)),
    ),
  };
}
