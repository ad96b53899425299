import { isEmptyText } from '../texts/bilingual-text.js';
import { DECLARABLE_STATUSES, type DeclarableStatus } from './codes.js';
import { mayReportNoChange, type SectionFacts } from './find-blockers.js';

export interface SectionWithoutNews {
  readonly workstream: string;
  /** Declared as derived, or as last time where the rules derive nothing: whoever sees it otherwise opens the section. */
  readonly declaredStatus: DeclarableStatus;
}

/**
 * The sections that one act may record as "no change this period": allowed there, nothing written in them yet, and with a
 * status that can be declared. What somebody typed is never overruled.
 */
export function sectionsWithoutNews(sections: readonly SectionFacts[]): SectionWithoutNews[] {
  return sections.flatMap((section) => {
    const declaredStatus = statusWithoutNews(section);
    const isUntouched = section.declaredStatus === null && !section.hasNoChange && hasNoWords(section);
    return declaredStatus !== null && isUntouched && mayReportNoChange(section)
      ? [{ workstream: section.workstream, declaredStatus }]
      : [];
  });
}

function statusWithoutNews({ derivedStatus, previousDeclaredStatus = null }: SectionFacts): DeclarableStatus | null {
  if (derivedStatus === 'no_data') return previousDeclaredStatus;
  return DECLARABLE_STATUSES.find((status) => status === derivedStatus) ?? null;
}

function hasNoWords({ reason, achieved, planned }: SectionFacts): boolean {
  return [reason, achieved, planned].every(isEmptyText);
}
