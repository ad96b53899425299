import { addDays, type BusinessDate } from '@camau/domain';
import type { UserGrant } from '@camau/contracts';
import { isoDateOf, type DateParts } from '../../components/date-parts';

/** When a role ends, as the form asks it. */
export const ENDS = ['now', 'today', 'date', 'never'] as const;
export type End = (typeof ENDS)[number];

/** The choices that mean something for this role: one without a last day has none to take away. */
export function endChoices(grant: Pick<UserGrant, 'endsOn'>): End[] {
  return ENDS.filter((end) => end !== 'never' || grant.endsOn !== null);
}

/**
 * The last day that was chosen; undefined while the date is unfinished. At once is yesterday, since the last day is included; for a role to come
 * it is the day before its first.
 */
export function lastDayOf(
  end: string,
  date: DateParts,
  { startsOn, today }: { startsOn: string; today: string },
): string | null | undefined {
  switch (end) {
    case 'now':
      return addDays((startsOn > today ? startsOn : today) as BusinessDate, -1);
    case 'today':
      return today;
    case 'date':
      return isoDateOf(date) ?? undefined;
    case 'never':
      return null;
    default:
      return undefined;
  }
}

/** The grant an address names: by its id, or by its role, which is then the first that can still end. */
export function grantNamed<Grant extends Pick<UserGrant, 'id' | 'role' | 'canEnd'>>(
  grants: readonly Grant[],
  name: string,
): Grant | undefined {
  return grants.find(({ id }) => id === name) ?? grants.find(({ role, canEnd }) => canEnd && role === name);
}
