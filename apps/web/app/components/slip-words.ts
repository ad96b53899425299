import type { Translator } from '@camau/i18n/translator';

/** A slip in words: "15 working days late", "3 working days early", "On the baseline". */
export function slipWords(slip: number | null, { t }: Pick<Translator, 't'>): string {
  if (slip === null) return t('milestones.slip.noBaseline');
  if (slip === 0) return t('milestones.slip.none');
  return t(slip > 0 ? 'milestones.slip.late' : 'milestones.slip.early', { count: Math.abs(slip) });
}

/** Lateness of a report in words; 0 is on time. */
export function latenessWords(workingDaysLate: number, { t }: Pick<Translator, 't'>): string {
  return workingDaysLate > 0 ? t('time.late', { count: workingDaysLate }) : t('time.onTime');
}
