import { findPersonalData, type PersonalDataKind } from '../texts/personal-data.js';
import { NARRATIVE_COLUMNS } from './codes.js';
import { isSameWords } from './merge-text.js';
import type { RowValues } from './read-rows.js';
import { rowWarning, type RowMessage } from './row-message.js';
import type { PresentMilestone } from './row-plan.js';

type NarrativeColumn = (typeof NARRATIVE_COLUMNS)[number];

/**
 * Warns of each narrative cell that looks like personal data, one line a kind (domain.md, Bilingual text, Personal data). What the milestone
 * says already was confirmed when it was written; `present` is null where there is none for this reader.
 */
export function suspectCells(values: RowValues, present: PresentMilestone | null): RowMessage[] {
  return NARRATIVE_COLUMNS.flatMap((column) => {
    const words = values[column];
    if (words === undefined || (present !== null && isSameWords(words, STORED[column](present)))) return [];
    const kinds = new Set<PersonalDataKind>(findPersonalData(words).map(({ kind }) => kind));
    return [...kinds].map((kind) => rowWarning(column, kind));
  });
}

const STORED: Readonly<Record<NarrativeColumn, (present: PresentMilestone) => string | null>> = {
  titleEn: ({ title }) => title.en,
  titleCy: ({ title }) => title.cy,
  ownerEn: ({ ownerPost }) => ownerPost.en,
  ownerCy: ({ ownerPost }) => ownerPost.cy,
  reason: ({ reason }) => reason,
};
