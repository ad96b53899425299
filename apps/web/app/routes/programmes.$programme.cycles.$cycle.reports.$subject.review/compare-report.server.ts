import type { FrozenSubmission, ProgressReport, ReportSection } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import { compareTexts, type ComparedText } from '../../progress-reports/mark-words.server';

const NARRATIVES = ['reason', 'achieved', 'planned'] as const;

export interface ComparedMilestone {
  readonly now: ReportSection['milestones'][number];
  /** null for one the earlier submission did not know */
  readonly before: Pick<FrozenSubmission['milestones'][number], 'forecastOn' | 'achievedOn' | 'status'> | null;
  readonly isChanged: boolean;
}

export interface ComparedSection {
  readonly workstream: string;
  /** the earlier submission's side; null where it did not have this section, or there is nothing to compare with */
  readonly before:
    (Pick<FrozenSubmission['sections'][number], 'declared' | 'hasNoChange'> & { readonly derived: string }) | null;
  readonly fields: readonly { readonly field: (typeof NARRATIVES)[number]; readonly texts: readonly ComparedText[] }[];
  readonly milestones: readonly ComparedMilestone[];
  /** refs of milestones the earlier submission had and this one has not */
  readonly gone: readonly string[];
}

/** The report section by section beside an earlier submission: two statuses, words marked, milestones. `before` null compares with nothing. */
export function compareReport(
  report: Pick<ProgressReport, 'sections'>,
  before: Pick<FrozenSubmission, 'sections' | 'milestones'> | null,
  reader: Language,
): ComparedSection[] {
  return report.sections.map((section) => {
    const earlier = before?.sections.find(({ workstream }) => workstream === section.workstream) ?? null;
    const known = before?.milestones.filter(({ workstream }) => workstream === section.workstream) ?? [];
    return {
      workstream: section.workstream,
      before: earlier && {
        declared: earlier.declared,
        hasNoChange: earlier.hasNoChange,
        derived: earlier.derived.status,
      },
      fields: NARRATIVES.map((field) => ({
        field,
        // Without anything to compare with nothing is marked as new.
        texts: compareTexts(before === null ? section[field] : earlier?.[field], section[field], reader),
      })),
      milestones: section.milestones.map((now) => compareMilestone(now, known, before !== null)),
      gone: known.filter(({ ref }) => !section.milestones.some((now) => now.ref === ref)).map(({ ref }) => ref),
    };
  });
}

function compareMilestone(
  now: ReportSection['milestones'][number],
  known: FrozenSubmission['milestones'],
  isCompared: boolean,
): ComparedMilestone {
  const found = known.find(({ ref }) => ref === now.ref);
  const before = found ? { forecastOn: found.forecastOn, achievedOn: found.achievedOn, status: found.status } : null;
  const isChanged =
    isCompared &&
    (before === null ||
      before.forecastOn !== now.forecastOn ||
      before.achievedOn !== now.achievedOn ||
      before.status !== now.status);
  return { now, before, isChanged };
}
