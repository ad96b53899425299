import type { Milestone } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';

export interface ForecastPoint {
  readonly at: string;
  readonly slip: number;
}

/** Everything the picture, its heading, its sentence and its table say; drawn elsewhere. */
export interface ForecastChart {
  readonly heading: string;
  readonly sentence: string;
  readonly points: readonly ForecastPoint[];
  /** working days of slip at which the status changes */
  readonly tolerance: number;
  /** the last forecast still stands on this day */
  readonly until: string;
}

/** The chart of a milestone's forecasts, or null when there is none to draw. Slip in working days after the current baseline. */
export function forecastChart(
  milestone: Pick<Milestone, 'forecastHistory' | 'today'>,
  tolerance: number,
  translator: Translator,
): ForecastChart | null {
  const points = milestone.forecastHistory.map(({ at, slip }) => ({ at, slip }));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  return {
    heading: findingOf(points.length - 1, last.slip - first.slip, translator),
    sentence: translator.t('milestones.chart.sentence', { tolerance, twice: 2 * tolerance }),
    points,
    tolerance,
    until: milestone.today,
  };
}

function findingOf(moves: number, drift: number, { t, workingDays }: Translator): string {
  if (moves === 0) return t('milestones.chart.heading.still');
  const direction = drift === 0 ? 'same' : drift > 0 ? 'later' : 'earlier';
  return t('milestones.chart.heading.moved', {
    count: moves,
    direction: t(`milestones.chart.direction.${direction}`, { days: workingDays(drift) }),
  });
}
