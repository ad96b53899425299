import type { Language } from './languages.js';

export type Translate = (key: string, params?: Record<string, unknown>) => string;

export interface Formatters {
  /** `2019-10-15` → `15 October 2019` */
  readonly date: (isoDate: string) => string;
  /** `2019-10-15` → `15 October` */
  readonly dayMonth: (isoDate: string) => string;
  /** `2019-10-15` → `October 2019` */
  readonly monthYear: (isoDate: string) => string;
  /** a UTC instant → `15 October 2019, 9:00am` in London */
  readonly instant: (isoInstant: string) => string;
  /** a UTC instant → the day it falls on in London, as a date in words */
  readonly instantDate: (isoInstant: string) => string;
  /** integer pence → `£6,800,000`; a negative has a true minus; pence shown only when asked for */
  readonly money: (pence: number, options?: { pence?: boolean }) => string;
  /** `1,234`, true minus */
  readonly number: (value: number) => string;
  /** `10 working days`; the absolute count */
  readonly workingDays: (count: number) => string;
  /** `a, b and c`; `a, b ac c` */
  readonly list: (items: readonly string[]) => string;
}

const MINUS = '\u2212';
const WELSH_VOWEL = /^[aeiouwyâêîôûŵŷ]/i;
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Numbers, money and dates in words. NB: only `en-GB` is asked of `Intl`; Welsh comes from the catalogue. */
export function createFormatters(language: Language, t: Translate): Formatters {
  const parts = (isoDate: string) => {
    const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number);
    return { year, day, month: t(`time.month.${month}`) };
  };
  const date = (isoDate: string) => t('time.date', parts(isoDate));
  return {
    date,
    dayMonth: (isoDate) => t('time.dayMonth', parts(isoDate)),
    monthYear: (isoDate) => t('time.monthYear', parts(isoDate)),
    instant: (isoInstant) => t('time.instant', { date: date(londonDate(isoInstant)), time: clock(isoInstant, t) }),
    instantDate: (isoInstant) => date(londonDate(isoInstant)),
    money: (pence, options) => formatMoney(pence, options?.pence ?? false),
    number: formatNumber,
    workingDays: (count) => t('time.workingDays', { count: Math.abs(count) }),
    list: (items) => joinList(language, items, t),
  };
}

/** The business date, in London, of a UTC instant. */
export function londonDate(isoInstant: string): string {
  const part = londonParts(isoInstant);
  return `${part.year}-${part.month}-${part.day}`;
}

function londonParts(isoInstant: string): Record<string, string> {
  return Object.fromEntries(LONDON.formatToParts(new Date(isoInstant)).map((part) => [part.type, part.value]));
}

function clock(isoInstant: string, t: Translate): string {
  const { hour, minute } = londonParts(isoInstant);
  const hours = Number(hour);
  return t(hours < 12 ? 'time.am' : 'time.pm', { clock: `${hours % 12 || 12}:${minute}` });
}

/** `1,234`, with a true minus. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB').replace('-', MINUS);
}

function formatMoney(pence: number, showPence: boolean): string {
  const digits = showPence ? 2 : 0;
  const pounds = (Math.abs(pence) / 100).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${pence < 0 ? MINUS : ''}£${pounds}`;
}

function joinList(language: Language, items: readonly string[], t: Translate): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const vowel = language === 'cy' && WELSH_VOWEL.test(last) ? 'BeforeVowel' : '';
  if (items.length === 2) return t(`time.list.two${vowel}`, { first: items[0], last });
  return t(`time.list.many${vowel}`, { start: items.slice(0, -1).join(`${t('time.list.separator')} `), last });
}
