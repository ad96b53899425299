import type { Calendar, CalendarCycle } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { holidayName, stepName } from '../../cycles/calendar-words';
import { cycleName } from '../../platform/names';

/** What comes next, in one sentence. */
export function nextWords({ next }: Pick<Calendar, 'next'>, translator: Translator): string {
  const { t, date, workingDays } = translator;
  if (next === null) return t('calendar.next.none');
  const when =
    next.workingDays === 0 ? t('calendar.next.today') : t('calendar.next.in', { days: workingDays(next.workingDays) });
  const { step, cycle, on } = next;
  return t('calendar.next.sentence', {
    step: stepName(step, translator),
    cycle: cycleName(cycle, translator),
    date: date(on),
    when,
  });
}

/** How the dates are counted, in words. */
export function countedWords({ offsets }: Pick<Calendar, 'offsets'>, { t, workingDays }: Translator): string {
  return t(
    'calendar.counted',
    Object.fromEntries(Object.entries(offsets).map(([name, days]) => [name, workingDays(days)])),
  );
}

export interface HolidayNote {
  readonly on: string;
  readonly words: string;
}

/** Each bank holiday between a cycle's steps and its Board, the earliest first, with the steps it made earlier. */
export function holidayNotes({ steps }: Pick<CalendarCycle, 'steps'>, translator: Translator): HolidayNote[] {
  const { t, date, list } = translator;
  const named = new Map(steps.flatMap(({ holidays }) => holidays.map(({ on, name }) => [on, name] as const)));
  return [...named]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([on, name]) => {
      const moved = steps.filter(({ holidays }) => holidays.some((holiday) => holiday.on === on));
      const words = t('calendar.holidays.sentence', {
        holiday: holidayName(name, translator),
        date: date(on),
        steps: list(moved.map(({ step }) => stepName(step, translator).toLocaleLowerCase(translator.language))),
      });
      return { on, words };
    });
}
