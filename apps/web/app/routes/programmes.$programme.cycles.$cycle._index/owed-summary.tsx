import { useLocation } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { useTranslator } from '../../platform/translation';
import { withQuery } from '../../paths';
import { countKinds, OWED_KINDS, type OwedKind } from './owed-kinds';
import type { OwedReport } from './view-model';

/** From so many reports on, the list can be narrowed: fewer are seen at once anyway. */
const NARROWED_FROM = 8;

/** How many reports are late, and of a long list the kinds to narrow it to, each with its number. */
export function OwedSummary({ reports, shown }: { reports: readonly OwedReport[]; shown: OwedKind | null }) {
  const { t } = useTranslator();
  const { pathname, search } = useLocation();
  const counts = countKinds(reports);
  const asAt = new URLSearchParams(search).get('asAt');
  const kinds = [null, ...OWED_KINDS];
  return (
    <>
      {reports.length > 1 && counts.late > 0 && (
        <p className="govuk-body camau-late">{t('cycles.owes.lateReports', { count: counts.late })}</p>
      )}
      {reports.length >= NARROWED_FROM && (
        <nav aria-label={t('cycles.owes.show.label')}>
          <ul className="camau-kinds">
            {kinds.map((kind) => (
              <li key={kind ?? 'all'}>
                <AppLink
                  to={withQuery(pathname, { show: kind, asAt })}
                  aria-current={kind === shown ? 'true' : undefined}
                  preventScrollReset
                >
                  {t(`cycles.owes.show.${kind ?? 'all'}`, { number: kind === null ? reports.length : counts[kind] })}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
