export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The three boxes of a business date; empty ones for none. */
export function datePartsOf(isoDate: string | null | undefined): DateParts {
  const [year = '', month = '', day = ''] = isoDate?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The three boxes of a form, as they were typed. */
export function readDateParts(form: { get(name: string): unknown }, name: string): DateParts {
  const part = (suffix: string) => String(form.get(`${name}-${suffix}`) ?? '').trim();
  return { day: part('day'), month: part('month'), year: part('year') };
}

/**
 * The date the boxes spell, `YYYY-MM-DD`; null while a box is empty. NB: a box that holds no sensible number gives
 * a text that is no date, so that the one check of dates, the API's, says so.
 */
export function isoDateOf({ day, month, year }: DateParts): string | null {
  if (!day || !month || !year) return null;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
