import type { Work } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../../platform/names';
import { paths } from '../../paths';

/** One thing to see to: a link, and when or why in words. */
export interface PlanItem {
  readonly key: string;
  readonly words: string;
  readonly title: Work['due']['items'][number]['title'] | null;
  readonly to: string;
  readonly when: string;
  readonly isLate: boolean;
}

/** Milestones to claim or re-forecast, the earliest forecast first. */
export function duePlanItems(slug: string, { due }: Work, translator: Translator): PlanItem[] {
  const { t, date, workingDays } = translator;
  return due.items.map((item) => {
    const key = item.overdue ? 'overdue' : item.workingDays <= 0 ? 'today' : 'ahead';
    return {
      key: item.ref,
      words: item.ref,
      title: item.title,
      to: paths.milestone(slug, item.force, item.ref),
      when: t(`work.plan.${key}`, { date: date(item.forecastOn), days: workingDays(item.workingDays) }),
      isLate: item.overdue,
    };
  });
}

/** Claims that wait for this reader's verification, the longest waiting first. */
export function verificationItems(slug: string, { verifications }: Work, translator: Translator): PlanItem[] {
  const { t, date, workingDays } = translator;
  return verifications.items.map((item) => ({
    key: item.ref,
    words: item.ref,
    title: item.title,
    to: paths.milestone(slug, item.force, item.ref),
    when: t(`work.verify.${item.late ? 'late' : 'waiting'}`, {
      date: date(item.claimedOn),
      post: plainText(item.claimedBy, translator),
      days: workingDays(item.workingDays),
    }),
    isLate: item.late,
  }));
}

/** Change requests that wait for this reader's decision. */
export function requestItems(slug: string, { changeRequests }: Work, translator: Translator): PlanItem[] {
  const { t, date } = translator;
  return changeRequests.items.map((item) => ({
    key: item.request,
    words: t('work.requests.item', { ref: item.request, milestone: item.ref }),
    title: item.title,
    to: paths.changeRequest(slug, item.request),
    when: t('work.requests.raised', { date: date(item.raisedOn), post: plainText(item.raisedBy, translator) }),
    isLate: false,
  }));
}

/** Sheets that were read and wait to be saved. */
export function importItems(slug: string, { imports }: Work, translator: Translator): PlanItem[] {
  const { t, date } = translator;
  return imports.items.map((item) => ({
    key: item.import,
    words: t('work.imports.item', { ref: item.import, name: item.name }),
    title: null,
    to: paths.import(slug, item.import),
    when: t('work.imports.read', { date: date(item.madeOn), post: plainText(item.madeBy, translator) }),
    isLate: false,
  }));
}

/** What others changed, the latest first. */
export function changeItems(slug: string, { changes }: Work, translator: Translator): PlanItem[] {
  const { t, has, date, instantDate } = translator;
  return changes.items.map((item) => {
    const isMove = item.forecastFrom !== null && item.forecastOn !== null && item.forecastFrom !== item.forecastOn;
    const act = has(`work.changes.act.${item.act}`) ? item.act : 'other';
    return {
      key: `${item.ref}${item.at}`,
      words: isMove
        ? t('work.changes.moved', { ref: item.ref, from: date(item.forecastFrom!), to: date(item.forecastOn!) })
        : t(`work.changes.act.${act}`, { ref: item.ref }),
      title: null,
      to: paths.milestone(slug, item.force, item.ref),
      when: t('work.changes.by', {
        date: instantDate(item.at),
        post: item.by ? plainText(item.by, translator) : t('milestones.history.byUnknown'),
      }),
      isLate: false,
    };
  });
}
