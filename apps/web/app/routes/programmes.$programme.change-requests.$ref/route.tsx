import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EffectsTable } from '../../change-requests/effects-table';
import { RequestState } from '../../change-requests/request-state';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read, translatorOf } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { decide } from './decide.server';
import { Decision } from './decision';
import { RequestWords } from './request-words';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'ref');
  const request = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/change-requests/{ref}', { params: { path, query: { asAt } } }),
  );
  const { t, has } = translatorOf(args);
  const key = `problems.field.${request.obstacle}`;
  return { request, obstacle: request.obstacle === null ? null : has(key) ? t(key) : t('problems.field.invalid') };
}

export const action = (args: ActionFunctionArgs) => decide(args);

export default function ChangeRequestPage() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { request, obstacle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('milestones.title'), to: paths.milestones(slug) },
    { text: t('change-requests.title'), to: paths.changeRequests(slug) },
  ];
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('change-requests.page.title', { ref: request.ref })}
        caption={
          <>
            {request.milestone}, <AuthoredText text={request.title} isUnmarked />
          </>
        }
        hasErrors={errors.items.length > 0}
      >
        <RequestState state={request.state} />
      </PageHead>
      <RequestWords request={request} />
      <section className="camau-section" aria-labelledby="effects-heading">
        <h2 className="govuk-heading-m" id="effects-heading">
          {t(`change-requests.effects.caption.${request.state}`)}
        </h2>
        {obstacle && <p className="govuk-inset-text">{t('change-requests.obstacle', { why: obstacle })}</p>}
        <EffectsTable request={request} />
        <AppLink to={paths.milestone(slug, request.force, request.milestone)}>
          {t('milestone-acts.backToMilestone')}
        </AppLink>
      </section>
      <Decision request={request} typed={answer?.typed ?? {}} errors={errors} />
    </>
  );
}
