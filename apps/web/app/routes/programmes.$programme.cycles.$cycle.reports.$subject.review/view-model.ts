import type { ProgressReport, ReportRounds } from '@camau/contracts';
import { jsonPointer } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../../platform/names';
import { questionFieldId } from '../../progress-reports/report-form';

/** A submission the report can be read beside; `key` is how the address names it. */
export interface EarlierSubmission {
  readonly key: 'round' | 'accepted';
  readonly cycle: string;
  readonly number: number;
}

const SENT = new Set(['submitted', 'accepted']);

/**
 * What this report can be compared with: the round of this cycle before it (while it is being written: the last one sent), and the
 * subject's last accepted submission of an earlier cycle.
 */
export function earlierSubmissions(
  { state, cycle, submissions }: Pick<ProgressReport, 'state' | 'cycle' | 'submissions'>,
  { lastAccepted }: Pick<ReportRounds, 'lastAccepted'>,
): EarlierSubmission[] {
  const sent = submissions.length;
  const round = SENT.has(state) ? sent - 1 : sent;
  return [
    ...(round > 0 ? [{ key: 'round', cycle, number: round } as const] : []),
    ...(lastAccepted === null ? [] : [{ key: 'accepted', ...lastAccepted } as const]),
  ];
}

/** A field a question can be pinned to: the API's pointer, the form's id, and its name in words. */
export interface QuestionTarget {
  readonly pointer: string;
  readonly id: string;
  readonly label: string;
}

type Speaker = Pick<Translator, 't' | 'language'>;

/** A field of a section as a target of questions. */
export function sectionTarget(
  section: Pick<ProgressReport['sections'][number], 'workstream' | 'workstreamName'>,
  field: 'declaredStatus' | 'reason' | 'achieved' | 'planned',
  speaker: Speaker,
): QuestionTarget {
  return target(
    jsonPointer('sections', section.workstream, field),
    speaker.t('progress-reports.review.fieldOf', {
      section: plainText(section.workstreamName, speaker),
      field: speaker.t(`progress-reports.review.field.${field}`),
    }),
  );
}

/** A milestone's forecast as a target of questions. */
export function milestoneTarget(ref: string, { t }: Pick<Translator, 't'>): QuestionTarget {
  return target(jsonPointer('milestones', ref, 'forecastOn'), t('reviews.ask.forecastOf', { ref }));
}

function target(pointer: string, label: string): QuestionTarget {
  return { pointer, id: questionFieldId(pointer), label };
}
