import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { NextPage } from '../../components/next-page';
import { NotificationBanner } from '../../components/notice';
import { PageHead } from '../../components/page-head';
import { actOnImport } from '../../imports/act-on-import.server';
import { ImportActs } from '../../imports/import-acts';
import { AboutImport, FollowOn, ImportCounts, SheetMessages } from '../../imports/import-page';
import { ImportRows } from '../../imports/import-rows';
import { MatchColumns } from '../../imports/match-columns';
import { kindQuery, readKind } from '../../imports/view-model';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const [cursor, kind] = [search.get('cursor') ?? '', readKind(search)];
  const path = pathOf(args.params, 'programme', 'ref');
  const shown = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/imports/{ref}', {
      params: { path, query: given({ cursor, ...kindQuery(kind), asAt }) },
    }),
  );
  return { shown, cursor, kind };
}

export const action = (args: ActionFunctionArgs) => actOnImport(args);

export default function ImportPage() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { shown, cursor, kind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('milestones.title'), to: paths.milestones(slug) },
    { text: t('imports.title'), to: paths.imports(slug) },
  ];
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      {answer?.isConflict && <NotificationBanner notice={{ key: 'imports.page.planChanged', kind: 'important' }} />}
      <PageHead title={t('imports.page.title', { ref: shown.ref })} hasErrors={errors.items.length > 0} />
      {shown.state === 'previewed' && <p className="govuk-inset-text">{t('imports.page.nothingSaved')}</p>}
      <ImportCounts shown={shown} />
      <ImportActs shown={shown} errors={errors} />
      {shown.state === 'confirmed' && <FollowOn to={paths.milestones(slug)} words={t('imports.page.seeList')} />}
      <SheetMessages messages={shown.messages} />
      {shown.allowedActions.includes('match') && <MatchColumns shown={shown} errors={errors} />}
      <ImportRows shown={shown} kind={kind} />
      <NextPage
        next={shown.nextCursor && paths.import(slug, shown.ref, { ...kindQuery(kind), cursor: shown.nextCursor })}
        first={cursor ? paths.import(slug, shown.ref, kindQuery(kind)) : null}
      />
      <AboutImport shown={shown} />
      <FollowOn to={paths.imports(slug)} words={t('imports.page.another')} />
    </>
  );
}
