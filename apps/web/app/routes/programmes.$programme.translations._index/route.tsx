import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { PageTools } from '../../components/breadcrumbs';
import { FilterPanel } from '../../components/filter-panel';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { TextsTable } from './texts-table';
import { countWords, readTranslationFilters, selectedTranslationFilters, translationFilters } from './view-model';

/** The address may hold anything; the API is the one that judges it. */
type Filters = NonNullable<operations['Translations_list']['parameters']['query']>;

export async function loader(args: LoaderFunctionArgs) {
  const filters = readTranslationFilters(new URL(args.request.url).searchParams);
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/translations', {
      params: { path: pathOf(args.params, 'programme'), query: given({ ...filters, asAt } as Filters) },
    }),
  );
  return { list, filters };
}

export default function TranslationsPage() {
  const translator = useTranslator();
  const { t } = translator;
  const { slug } = useProgramme();
  const { list, filters } = useLoaderData<typeof loader>();
  const { language, state, cursor } = filters;
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('translations.title')} />
      <p className="govuk-body camau-measure">{t('translations.lead')}</p>
      <p className="govuk-body camau-measure">{t('translations.checkLead')}</p>
      <FilterPanel
        filters={translationFilters(filters, list.counts, translator)}
        selected={selectedTranslationFilters(slug, filters, translator)}
        clearTo={paths.translations(slug)}
        kept={[]}
      />
      <p className="govuk-body camau-list-head__total">{countWords(list, translator).join('; ')}</p>
      {list.items.length > 0 ? (
        <TextsTable items={list.items} today={list.today} />
      ) : (
        <p className="govuk-inset-text">{t('translations.empty')}</p>
      )}
      <NextPage
        next={list.nextCursor && paths.translations(slug, { language, state, cursor: list.nextCursor })}
        first={cursor ? paths.translations(slug, { language, state }) : null}
      />
    </>
  );
}
