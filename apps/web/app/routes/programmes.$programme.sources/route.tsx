import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { Documents } from './documents';
import { Frameworks } from './frameworks';
import { Places } from './places';
import { Silences, Statements, Strands } from './statements';
import { toSourcesView } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const sources = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/sources', { params: { path, query: { asAt } } }),
  );
  return { view: toSourcesView(sources) };
}

export default function SourcesPage() {
  const { t } = useTranslator();
  const { view } = useLoaderData<typeof loader>();
  const crumb = useProgrammeCrumb();
  return (
    <>
      <PageTools crumbs={[crumb]} />
      <PageHead title={t('sources.title')} />
      {view.documents.length === 0 ? (
        <p className="govuk-body">{t('sources.none')}</p>
      ) : (
        <p className="govuk-body camau-lead">{t('sources.lead')}</p>
      )}
      <Documents documents={view.documents} />
      <Strands strands={view.strands} />
      <Statements topics={view.topics} />
      <Silences silences={view.silences} />
      <Places places={view.places} otherInitiatives={view.otherInitiatives} />
      <Frameworks frameworks={view.frameworks} />
    </>
  );
}
