import type { Milestone } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { changeSentences, whySentences, type HistorySentence } from './history-sentences';

type Dates = Pick<
  Milestone,
  'baselineOn' | 'originalBaselineOn' | 'forecastOn' | 'achievedOn' | 'slip' | 'slipOriginal'
>;

/** The slip in whole sentences: against the current baseline and, where it differs, against the original one. */
export function slipSentences(milestone: Dates, translator: Translator): string[] {
  const { t, date, workingDays } = translator;
  const { slip, baselineOn, originalBaselineOn, slipOriginal } = milestone;
  const reachedOn = milestone.achievedOn ?? milestone.forecastOn;
  if (slip === null || baselineOn === null || reachedOn === null) return [t('milestones.sentence.noBaseline')];
  const act = milestone.achievedOn ? 'achieved' : 'forecast';
  const sentences = [
    t(`milestones.sentence.${act}.${sideOf(slip, 'onBaseline')}`, {
      date: date(reachedOn),
      days: workingDays(slip),
      baseline: date(baselineOn),
    }),
  ];
  if (originalBaselineOn && originalBaselineOn !== baselineOn && slipOriginal !== null) {
    const key = `milestones.sentence.original.${sideOf(slipOriginal, 'same')}`;
    sentences.push(t(key, { days: workingDays(slipOriginal), baseline: date(originalBaselineOn) }));
  }
  return sentences;
}

function sideOf(slip: number, none: string): string {
  return slip === 0 ? none : slip > 0 ? 'late' : 'early';
}

/** How long a claim has waited to be verified, against the working days the office has; null when none waits. */
export function waitingSentence(
  { reasons }: Pick<Milestone, 'reasons'>,
  limit: number,
  { t, date, workingDays }: Pick<Translator, 't' | 'date' | 'workingDays'>,
): string | null {
  const waiting = reasons.find(({ code }) => code === 'awaiting_verification' || code === 'verification_overdue');
  if (!waiting) return null;
  return t(`milestone-acts.claim.${waiting.code === 'verification_overdue' ? 'waitingLong' : 'waiting'}`, {
    date: date(String(waiting.params.claimedOn)),
    days: workingDays(Number(waiting.params.workingDays)),
    limit: workingDays(limit),
  });
}

const NOWHERE = { slug: '', workstreams: [] };

/** One change of one field as plain words, for a table where a sentence's own languages have no room. */
export function changeSentence(
  change: { field: string; from: string | null; to: string | null },
  translator: Translator,
): string {
  const [sentence] = changeSentences({ act: 'edited', changes: [change] }, NOWHERE, translator);
  return sentence ? plainWords(sentence, translator) : '';
}

/** Why a forecast moved, as plain words: kind and words. */
export function whyWords(
  change: { reasonCode: Milestone['reasonCode']; reason: string | null },
  translator: Translator,
): string {
  const [sentence] = whySentences({ ...change, reasonLanguage: null }, translator);
  return sentence ? plainWords(sentence, translator) : '';
}

function plainWords({ of, texts }: HistorySentence, { t }: Translator): string {
  return t(of, Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text])));
}
