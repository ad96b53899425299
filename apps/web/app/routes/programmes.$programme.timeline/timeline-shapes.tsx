import type { TimeAxis } from './time-axis';

/** The shapes every row uses, drawn once: the months, today, and one shape for each kind of date. */
export function TimelineShapes({ axis, today }: { axis: TimeAxis; today: string }) {
  return (
    <svg className="camau-timeline-shapes" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="timeline-grid">
        {axis.ticks
          .filter(({ isLabelled }) => isLabelled)
          .map(({ date, at }) => (
            <line key={date} className="camau-timeline-month" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
          ))}
        <line className="camau-timeline-today" x1={`${axis.at(today)}%`} x2={`${axis.at(today)}%`} y1="0" y2="100%" />
      </symbol>
      <symbol id="timeline-baseline" overflow="visible">
        <path className="camau-timeline-baseline" d="M0-9V9M-4-9H4M-4 9H4" />
      </symbol>
      <symbol id="timeline-forecast" overflow="visible">
        <circle className="camau-timeline-forecast" r="6" />
      </symbol>
      <symbol id="timeline-actual" overflow="visible">
        <path className="camau-timeline-actual" d="M0-8L8 0 0 8-8 0Z" />
      </symbol>
    </svg>
  );
}

type Shape = 'baseline' | 'forecast' | 'actual';

/** One shape in the key. */
export function KeyShape({ shape }: { shape: Shape | 'slip' | 'today' }) {
  return (
    <svg className="camau-timeline-key__shape" width="28" height="22" aria-hidden="true" focusable="false">
      {shape === 'slip' && <line className="camau-timeline-slip" x1="2" x2="26" y1="11" y2="11" />}
      {shape === 'today' && <line className="camau-timeline-today" x1="14" x2="14" y1="0" y2="22" />}
      {shape !== 'slip' && shape !== 'today' && (
        <svg x="14" y="11" overflow="visible">
          <use href={`#timeline-${shape}`} />
        </svg>
      )}
    </svg>
  );
}

interface LineProps {
  readonly axis: TimeAxis;
  readonly baselineOn: string | null;
  readonly forecastOn: string | null;
  readonly achievedOn: string | null;
  readonly status: string;
}

/** One milestone's line: where it was to be, where it will be or was reached, and the way between. The sentence beside says the same. */
export function TimelineLine({ axis, baselineOn, forecastOn, achievedOn, status }: LineProps) {
  const reachedOn = achievedOn ?? forecastOn;
  return (
    <svg
      className={`camau-timeline__line camau-timeline--${status.replaceAll('_', '-')}`}
      width="100%"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <use href="#timeline-grid" width="100%" height="100%" />
      {baselineOn && reachedOn && baselineOn !== reachedOn && (
        <line
          className="camau-timeline-slip"
          x1={`${axis.at(baselineOn)}%`}
          x2={`${axis.at(reachedOn)}%`}
          y1="50%"
          y2="50%"
        />
      )}
      {baselineOn && <Mark at={axis.at(baselineOn)} shape="baseline" />}
      {reachedOn && <Mark at={axis.at(reachedOn)} shape={achievedOn ? 'actual' : 'forecast'} />}
    </svg>
  );
}

function Mark({ at, shape }: { at: number; shape: Shape }) {
  return (
    <svg x={`${at}%`} y="50%" overflow="visible">
      <use href={`#timeline-${shape}`} />
    </svg>
  );
}
