import { findBlockers, type Blocker } from '@camau/domain';
import type { ReportPicture } from './picture.js';

/** What the domain says keeps a report of these words and questions from being sent. */
export function blockersOf({ words, questions }: ReportPicture): Blocker[] {
  return findBlockers({
    sections: words.map((saved, at) => ({
      workstream: `S${at}`,
      declaredStatus: saved === null ? null : 'on_track',
      derivedStatus: 'on_track',
      previousDerivedStatus: null,
      isAnythingDue: false,
      reason: null,
      achieved: english(saved),
      planned: english(saved),
      hasNoChange: false,
    })),
    overdueMilestones: [],
    unansweredQuestions: questions.flatMap(({ answer }, at) => (answer === null ? [{ id: String(at) }] : [])),
  });
}

const english = (en: string | null) =>
  en === null ? null : ({ en, cy: null, original: 'en', otherState: 'missing' } as const);
