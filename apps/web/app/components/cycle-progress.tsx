import { useTranslator } from '../platform/translation';

export interface CycleStepView {
  readonly key: 'due' | 'review' | 'close' | 'papers' | 'board';
  readonly date: string;
  readonly isPast: boolean;
  readonly isToday: boolean;
}

/** The dated steps towards a Board, in a line; on a narrow screen under each other. */
export function CycleSteps({ steps }: { steps: readonly CycleStepView[] }) {
  const { t, dayMonth } = useTranslator();
  return (
    <ol className="camau-steps">
      {steps.map(({ key, date, isPast, isToday }) => (
        <li
          key={key}
          className={`camau-steps__step${isPast ? ' camau-steps__step--past' : ''}${isToday ? ' camau-steps__step--today' : ''}`}
          aria-current={isToday ? 'date' : undefined}
        >
          <span className="camau-steps__name">{t(`cycles.step.${key}`)}</span>
          <time className="camau-steps__date" dateTime={date}>
            {dayMonth(date)}
          </time>
        </li>
      ))}
    </ol>
  );
}

/** The steps of one cycle as seen today. */
export function cycleSteps(
  cycle: { dueOn: string; reviewByOn: string; closeByOn: string; papersOn: string; boardOn: string },
  today: string,
): CycleStepView[] {
  const dates = {
    due: cycle.dueOn,
    review: cycle.reviewByOn,
    close: cycle.closeByOn,
    papers: cycle.papersOn,
    board: cycle.boardOn,
  };
  return (Object.keys(dates) as (keyof typeof dates)[]).map((key) => ({
    key,
    date: dates[key],
    isPast: dates[key] < today,
    isToday: dates[key] === today,
  }));
}
