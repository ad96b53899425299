import { parseBusinessDate, type BusinessDate } from '../time/business-date.js';

/** What a text says as a date. `numeric` still depends on which of its first two numbers is the day. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: BusinessDate }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'short_year' }
  | { readonly kind: 'number' }
  | { readonly kind: 'none' };

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'ionawr', 'ion'],
    ['february', 'feb', 'chwefror', 'chwef', 'chwe'],
    ['march', 'mar', 'mawrth', 'maw'],
    ['april', 'apr', 'ebrill', 'ebr'],
    ['may', 'mai'],
    ['june', 'jun', 'mehefin', 'meh'],
    ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
    ['august', 'aug', 'awst'],
    ['september', 'sept', 'sep', 'medi', 'med'],
    ['october', 'oct', 'hydref', 'hyd'],
    ['november', 'nov', 'tachwedd', 'tach', 'tac'],
    ['december', 'dec', 'rhagfyr', 'rhag', 'rha'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const NUMERIC = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d+)$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain|yd)?$/;

/** Reads a text as a date: ISO, numbers with `/ - .`, or a month's name in English or Welsh; never a year of two digits. */
export function readDateText(text: string): DateReading {
  const iso = ISO.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return readNumeric(numeric);
  if (/^\d+(\.\d+)?$/.test(text)) return { kind: 'number' };
  return readNamed(text);
}

/** The date of a numeric reading, day first; null when no such day exists that way round. */
export function dayFirst(reading: { first: number; second: number; year: number }): BusinessDate | null {
  return dateOf(reading.year, reading.second, reading.first);
}

/** The date of a numeric reading, month first; null when no such day exists that way round. */
export function monthFirst(reading: { first: number; second: number; year: number }): BusinessDate | null {
  return dateOf(reading.year, reading.first, reading.second);
}

function readNumeric([, first, second, year]: RegExpExecArray): DateReading {
  if (year!.length < 4) return { kind: 'short_year' };
  if (year!.length > 4) return { kind: 'none' };
  return { kind: 'numeric', first: Number(first), second: Number(second), year: Number(year) };
}

function readNamed(text: string): DateReading {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== '');
  const monthAt = words.findIndex((word) => word in MONTHS);
  const dayAt = words.findIndex((word) => DAY.test(word));
  const yearAt = words.length - 1;
  // NB: a weekday may stand first (`Tuesday 15 October 2019`, `Mawrth 15 Hydref 2019`, where Mawrth is a month too).
  if (words.length === 4 && /^\p{L}+$/u.test(words[0]!)) return readNamed(words.slice(1).join(' '));
  if (words.length !== 3 || monthAt < 0 || dayAt < 0 || dayAt === yearAt) return { kind: 'none' };
  const year = words[yearAt]!;
  if (/^'?\d{2}$/.test(year)) return { kind: 'short_year' };
  if (!/^\d{4}$/.test(year)) return { kind: 'none' };
  return real(Number(year), MONTHS[words[monthAt]!]!, Number(DAY.exec(words[dayAt]!)![1]));
}

function real(year: number, month: number, day: number): DateReading {
  const date = dateOf(year, month, day);
  return date === null ? { kind: 'none' } : { kind: 'date', date };
}

function dateOf(year: number, month: number, day: number): BusinessDate | null {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return parseBusinessDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}
