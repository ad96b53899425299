import type { Translator } from '@camau/i18n/translator';

/** A slip in words: "15 working days late", "3 working days early", "On the baseline". */
export function slipWords(slip: number | null, { t }: Pick<Translator, 't'>): string {
  if (slip === null) return t('milestones.slip.noBaseline');
  if (slip === 0) return t('milestones.slip.none');
  return t(slip > 0 ? 'milestones.slip.late' : 'milestones.slip.early', { count: Math.abs(slip) });
}

interface Lateness {
  readonly isLate: boolean;
  /** 0 also on the weekend straight after the due date, which is late */
  readonly workingDaysLate: number;
}

/** Lateness of a report in words. */
export function latenessWords(lateness: Lateness, { t }: Pick<Translator, 't'>): string {
  if (!lateness.isLate) return t('time.onTime');
  return lateness.workingDaysLate > 0 ? t('time.late', { count: lateness.workingDaysLate }) : t('time.lateUnderADay');
}
