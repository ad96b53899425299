import type { Status } from '@camau/domain';
import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';

/** One shape a status, so that colour never speaks alone. Drawn in a 16 × 16 box. */
const SHAPES: Readonly<Record<Status, JSX.Element>> = {
  complete: (
    <path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM6.9 11.9l5.3-6.1-1.5-1.3-3.9 4.5L5 7.2 3.6 8.6z" fillRule="evenodd" />
  ),
  on_track: <circle cx="8" cy="8" r="7" />,
  at_risk: <path d="M8 1l8 14H0z" />,
  off_track: <path d="M8 0l8 8-8 8-8-8z" />,
  no_data: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="3.5 2.8" />,
  not_in_scope: (
    <path
      d="M1 1h14v14H1zm1.5 1.5v11h11v-11zm0 4l4-4h3l-7 7zm0 6l9.500-9.500H13.500v1.500l-9.500 9.500H2.500zm5 1l6-6v3l-3 3z"
      fillRule="evenodd"
    />
  ),
  cancelled: (
    <path d="M2.5 0L8 5.500 13.500 0 16 2.500 10.500 8 16 13.500 13.500 16 8 10.500 2.500 16 0 13.500 5.500 8 0 2.500z" />
  ),
};

/** A status as word, shape and colour. */
export function StatusTag({ status, isCompact = false }: { status: Status; isCompact?: boolean }) {
  const { t } = useTranslator();
  return (
    <span
      className={`camau-status camau-status--${status.replaceAll('_', '-')}${isCompact ? ' camau-status--compact' : ''}`}
    >
      <StatusShape status={status} />
      <span className="camau-status__word">{t(`milestones.status.${status}`)}</span>
    </span>
  );
}

/** The shape alone, for charts' keys and beside words that already name the status. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg
      className="camau-status__shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[status]}
    </svg>
  );
}

/** "2 off track, 1 at risk": counts, worst first, never a rolled-up colour. */
export function StatusCounts({
  counts,
  linkOf,
}: {
  counts: Readonly<Record<string, number>>;
  linkOf?: (status: Status) => string;
}) {
  const { t } = useTranslator();
  const shown = COUNT_ORDER.filter((status) => (counts[status] ?? 0) > 0);
  if (shown.length === 0) return <p className="govuk-body">{t('milestones.counts.none')}</p>;
  return (
    <ul className="camau-counts">
      {shown.map((status) => {
        const words = (
          <>
            <StatusShape status={status} />
            <span>{t(`milestones.counts.${status}`, { count: counts[status] })}</span>
          </>
        );
        const className = `camau-status camau-status--${status.replaceAll('_', '-')}`;
        return (
          <li key={status}>
            {linkOf ? (
              <AppLink className={className} to={linkOf(status)}>
                {words}
              </AppLink>
            ) : (
              <span className={className}>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const COUNT_ORDER: readonly Status[] = [
  'off_track',
  'at_risk',
  'on_track',
  'complete',
  'no_data',
  'not_in_scope',
  'cancelled',
];
