import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { ButtonLink } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { FilterPanel } from '../../components/filter-panel';
import { Select } from '../../components/inputs';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { SheetLinks } from '../../imports/sheet-links';
import { askedOf, DEFAULT_SORT, LIST_FILTERS, listPath, type ListFilter } from '../../milestones/list-query';
import { PlanNavigation } from '../../milestones/plan-navigation';
import { PlanWays } from '../../milestones/plan-ways';
import { canTick, reforecastReach } from '../../milestones/several-form';
import { useAsAt, useFrame, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { ListHead } from './list-head';
import { loadList } from './load-list.server';
import { MilestoneTable } from './milestone-table';
import { MoreFilters, SearchField } from './more-filters';
import { TickForm } from './tick-form';
import { IN_SIGHT, listFilters, selectedFilters } from './view-model';

export const loader = (args: LoaderFunctionArgs) => loadList(args);

export default function MilestonesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { slug } = programme;
  const isLive = useAsAt() === null;
  const { me } = useFrame();
  const held = me?.permissions[slug] ?? [];
  const reach = isLive ? reforecastReach(me, slug) : null;
  const { list, query, errors: found } = useLoaderData<typeof loader>();
  const errors = fieldErrors(found);
  const filters = listFilters(programme, query, list?.facets ?? null, translator);
  const selected = selectedFilters(programme, query, translator);
  const folded = filters.filter(({ name }) => !IN_SIGHT.includes(name as ListFilter));
  const isInUse = (name: ListFilter) => !IN_SIGHT.includes(name) && query[name] !== '';
  const facets = list?.facets;
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <ErrorSummary errors={errors} />
      <PageHead title={t('milestones.title')} hasErrors={errors.items.length > 0}>
        {isLive && held.includes('milestone:plan') && (
          <ButtonLink to={paths.newMilestone(slug)} variant="secondary">
            {t('milestone-acts.title.add')}
          </ButtonLink>
        )}
      </PageHead>
      <PlanNavigation />
      <FilterPanel
        filters={filters.filter((filter) => !folded.includes(filter))}
        selected={selected}
        clearTo={paths.milestones(slug)}
        kept={query.sort === DEFAULT_SORT ? [] : [['sort', query.sort]]}
        beside={<SearchField query={query} errors={errors} />}
        below={
          <MoreFilters
            query={query}
            errors={errors}
            counts={facets ? { overdue: facets.overdue?.true ?? 0, awaiting: facets.awaiting?.true ?? 0 } : null}
            isOpen={LIST_FILTERS.some(isInUse)}
          >
            {folded.map(({ name, label, value, choices }) => (
              <Select
                key={`${name}=${value}`}
                field={{ id: `filter-${name}`, name, label }}
                defaultValue={value}
                choices={[{ value: '', label: t('common.filter.any') }, ...choices]}
              />
            ))}
          </MoreFilters>
        }
      />
      <PlanWays query={query} />
      {list === null ? (
        <p className="govuk-inset-text">{t('milestone-list.correct')}</p>
      ) : (
        <>
          <ListHead list={list} query={query} />
          {list.items.length > 0 ? (
            <TickForm programme={slug} query={query} isOffered={list.items.some((item) => canTick(item, reach))}>
              <MilestoneTable items={list.items} programme={programme} query={query} reach={reach} />
            </TickForm>
          ) : (
            <p className="govuk-inset-text">
              {t(selected.length > 0 ? 'milestone-list.empty' : 'milestones.emptyAll')}{' '}
              {selected.length > 0 && <AppLink to={paths.milestones(slug)}>{t('common.filter.clear')}</AppLink>}
            </p>
          )}
          <NextPage
            next={list.nextCursor && listPath(slug, query, { cursor: list.nextCursor })}
            first={query.cursor ? listPath(slug, query, {}) : null}
          />
          <SheetLinks programme={slug} query={askedOf(query)} />
        </>
      )}
    </>
  );
}
