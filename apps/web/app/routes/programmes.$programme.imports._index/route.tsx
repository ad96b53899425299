import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { ImportTable } from '../../imports/import-list';
import { startImport } from '../../imports/start-import.server';
import { StartImport } from '../../imports/start-page';
import { useAsAt, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const cursor = new URL(args.request.url).searchParams.get('cursor') ?? '';
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/imports', { params: { path, query: given({ cursor, asAt }) } }),
  );
  return { ...list, cursor };
}

export const action = (args: ActionFunctionArgs) => startImport(args);

export default function ImportsPage() {
  const { t } = useTranslator();
  const programme = useProgramme();
  const asAt = useAsAt();
  const { items, nextCursor, cursor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [useProgrammeCrumb(), { text: t('milestones.title'), to: paths.milestones(programme.slug) }];
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <PageHead title={t('imports.title')} hasErrors={errors.items.length > 0} />
      <p className="govuk-body-l">{t('imports.lead')}</p>
      {!asAt && <StartImport errors={errors} paste={answer?.paste ?? ''} />}
      <h2 className="govuk-heading-m">{t('imports.list.heading')}</h2>
      <ImportTable items={items} programme={programme.slug} />
      <NextPage
        next={nextCursor && paths.imports(programme.slug, { cursor: nextCursor })}
        first={cursor ? paths.imports(programme.slug) : null}
      />
    </>
  );
}
