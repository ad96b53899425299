import type { MilestoneList } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { StatusCounts } from '../../components/status-tag';
import { listPath, type ListQuery } from '../../milestones/list-query';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';

/** How many there are in words, by status, and which of them wait for somebody: each count leads to them. */
export function ListHead({
  list,
  query,
}: {
  list: Pick<MilestoneList, 'total' | 'counts' | 'facets'>;
  query: ListQuery;
}) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const waiting = (['overdue', 'awaiting'] as const).filter(
    (name) => query[name] === '' && (list.facets?.[name]?.true ?? 0) > 0,
  );
  return (
    <div className="camau-list-head">
      <p className="govuk-body camau-list-head__total">{t('milestones.total', { count: list.total })}</p>
      {Object.keys(list.counts).length > 0 && (
        <StatusCounts counts={list.counts} linkOf={(status) => listPath(slug, query, { status })} />
      )}
      {waiting.map((name) => (
        <p key={name} className="govuk-body">
          <AppLink to={listPath(slug, query, { [name]: 'true' })}>
            {t(`milestone-list.waiting.${name}`, { count: list.facets?.[name]?.true ?? 0 })}
          </AppLink>
        </p>
      ))}
    </div>
  );
}
