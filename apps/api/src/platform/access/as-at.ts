import { endOfBusinessDay, parseBusinessDate } from '@camau/domain';
import type { AsAt } from '../database/request-context.js';
import { ProblemError } from '../problems/problem-error.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads `asAt`: a date means the end of that day in London, an instant itself. Anything else is a problem naming the parameter. */
export function readAsAt(value: unknown): AsAt | null {
  return readMoment(value, '?asAt');
}

/** As `readAsAt`, for another parameter that names a moment. */
export function readMoment(value: unknown, pointer: string): AsAt | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') {
    const date = parseBusinessDate(value);
    if (date !== null) return { instant: endOfBusinessDay(date).toISOString(), date };
    const time = INSTANT.test(value) && parseBusinessDate(value.slice(0, 10)) !== null ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(time)) return { instant: new Date(time).toISOString(), date: null };
  }
  throw new ProblemError('invalid_request', [{ pointer, code: 'not_a_date' }]);
}
