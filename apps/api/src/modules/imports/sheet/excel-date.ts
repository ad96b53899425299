import { fromEpochDay, toEpochDay, type BusinessDate } from '@camau/domain';

const LAST_SERIAL = 2_958_465;
const DAY_0_OF_1900 = toEpochDay('1899-12-30' as BusinessDate);
const DAY_0_OF_1904 = toEpochDay('1904-01-01' as BusinessDate);
/** Date and time formats that Excel knows by number alone. */
const BUILT_IN = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
] as const;

/**
 * The date a serial number stands for, or null when there is none: days since the end of 1899, or since 1 January 1904 where the
 * workbook says so. NB: Excel counts 29 February 1900, which never was, as day 60; a time of day is left off.
 */
export function dateOfSerial(serial: number, is1904: boolean): BusinessDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < (is1904 ? 0 : 1) || day > LAST_SERIAL) return null;
  if (is1904) return fromEpochDay(DAY_0_OF_1904 + day);
  if (day === 60) return null;
  return fromEpochDay(DAY_0_OF_1900 + day + (day < 60 ? 1 : 0));
}

/** Whether a number format shows a date: by its number, else by its code (`dd/mm/yyyy`, `[$-452]d mmmm yyyy`). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  const letters = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  return /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}
