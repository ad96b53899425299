import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { StatusCounts } from '../../components/status-tag';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { MatrixTable } from './matrix-table';
import { basisSentence } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/matrix', { params: { path, query: { asAt } } }),
  );
}

export default function MatrixPage() {
  const translator = useTranslator();
  const { t, instantDate } = translator;
  const matrix = useLoaderData<typeof loader>();
  const programme = useProgramme();
  const { lastCirculated } = matrix;
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('workstreams.matrix.title')} />
      <p className="govuk-body-l camau-matrix-basis">{basisSentence(matrix, programme, translator)}</p>
      <div className="camau-matrix__counts">
        <div>
          <h2 className="govuk-heading-s">{t('workstreams.matrix.cells')}</h2>
          <StatusCounts counts={matrix.counts} />
        </div>
        <div>
          <h2 className="govuk-heading-s">{t('workstreams.matrix.milestones')}</h2>
          <StatusCounts counts={matrix.milestoneCounts} />
        </div>
      </div>
      <MatrixTable matrix={matrix} />
      <p className="govuk-body camau-note">
        {t('workstreams.matrix.headings')}{' '}
        {lastCirculated &&
          t('workstreams.matrix.declaredFrom', {
            cycle: cycleName(lastCirculated.cycle, translator),
            date: instantDate(lastCirculated.circulatedAt),
          })}
      </p>
    </>
  );
}
