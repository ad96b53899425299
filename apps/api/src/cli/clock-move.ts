import { parseBusinessDate, startOfBusinessDay } from '@camau/domain';
import { ClockRefusal, moveFactsClock } from '../platform/clock/facts-clock.js';
import { CommandError } from './command-error.js';
import { say, withOwner } from './with-owner.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const OFFICE_OPENS_MS = 9 * 3_600_000;

/** `camau clock move`: a date means 09:00 London of that day. Demonstrations only, never back. */
export async function moveClock(to: string): Promise<void> {
  const at = instantOf(to);
  const clock = await withOwner((owner) => moveFactsClock(owner, at, false)).catch((error: unknown) => {
    throw error instanceof ClockRefusal ? new CommandError(error.message) : error;
  });
  say(`The facts clock stands at ${clock.now}.`);
}

function instantOf(text: string): string {
  const date = parseBusinessDate(text);
  if (date !== null) return new Date(startOfBusinessDay(date).getTime() + OFFICE_OPENS_MS).toISOString();
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new CommandError(`${text} is neither a date (YYYY-MM-DD) nor an instant (2019-10-16T09:00:00+01:00).`);
  return new Date(time).toISOString();
}
