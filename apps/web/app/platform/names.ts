import type { BilingualText, Programme } from '@camau/contracts';
import { chooseText, cycleName, type Translator } from '@camau/i18n/translator';

type Speaker = Pick<Translator, 't' | 'language'>;

/** A text's words in the reader's language or, failing that, the other; for sentences, where a mark has no room. */
export function plainText(text: BilingualText | null | undefined, { language }: Pick<Speaker, 'language'>): string {
  return chooseText(text, language)?.text ?? '';
}

/** The name of a report's subject: the force's, or the word for the national part. */
export function subjectName(programme: Pick<Programme, 'forces'>, subject: string | null, speaker: Speaker): string {
  if (subject === null || subject === 'national') return speaker.t('milestones.national');
  return plainText(programme.forces.find(({ slug }) => slug === subject)?.name, speaker) || subject;
}

/** The name of a workstream from its ref. */
export function workstreamName(programme: Pick<Programme, 'workstreams'>, ref: string, speaker: Speaker): string {
  return plainText(programme.workstreams.find((workstream) => workstream.ref === ref)?.name, speaker) || ref;
}

export { cycleName };

/** "Quarter 2, 2019–20 (July 2019 to September 2019)". */
export function cycleLongName(
  cycle: { ref: string; periodStartsOn: string; periodEndsOn: string },
  speaker: Pick<Translator, 't' | 'monthYear'>,
): string {
  const quarter = cycleName(cycle.ref, speaker);
  return speaker.t('time.quarterMonths', {
    quarter,
    from: speaker.monthYear(cycle.periodStartsOn),
    to: speaker.monthYear(cycle.periodEndsOn),
  });
}
