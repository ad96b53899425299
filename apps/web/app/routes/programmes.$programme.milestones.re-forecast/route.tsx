import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { Milestone } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { ReasonFields } from '../../milestones/reason-fields';
import { chosenRefs } from '../../milestones/several-form';
import { useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { readIfThere } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { localPath, paths } from '../../paths';
import { MilestoneRow } from './milestone-row';
import { reforecastSeveral } from './reforecast-several.server';
import type { SeveralAnswer } from './sides';

export async function loader(args: LoaderFunctionArgs) {
  const { programme } = pathOf(args.params, 'programme');
  const search = new URL(args.request.url).searchParams;
  const chosen = await Promise.all(
    chosenRefs(search.getAll('ref')).map((ref) =>
      readIfThere<Milestone>(args, (api) =>
        api.GET('/api/v1/programmes/{programme}/milestones/{ref}', { params: { path: { programme, ref } } }),
      ),
    ),
  );
  const back = search.get('back');
  return {
    milestones: chosen.filter((milestone) => milestone !== null),
    back: back ? localPath(back) : paths.milestones(programme),
  };
}

export const action = (args: ActionFunctionArgs) => reforecastSeveral(args);

export default function ReforecastSeveralPage() {
  const { t } = useTranslator();
  const { milestones, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const typed = answer?.typed ?? {};
  const conflicts: SeveralAnswer['conflicts'] = answer?.conflicts ?? [];
  const rows = milestones.filter(
    ({ ref, allowedActions }) => allowedActions.includes('reforecast') || conflicts.includes(ref),
  );
  const leftOut = milestones.filter((milestone) => !rows.includes(milestone));
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('milestones.title'), to: back }]} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead title={t('milestone-list.several.title', { count: rows.length })} hasErrors={errors.items.length > 0} />
      {leftOut.length > 0 && (
        <p className="govuk-inset-text">
          {t('milestone-list.several.leftOut', { refs: leftOut.map(({ ref }) => ref).join(', ') })}
        </p>
      )}
      {rows.length === 0 ? (
        <>
          <p className="govuk-body">{t('milestone-list.several.nothing')}</p>
          <AppLink to={back}>{t('milestone-list.several.back')}</AppLink>
        </>
      ) : (
        <Form method="post" noValidate>
          <p className="govuk-body">{t('milestone-list.several.lead')}</p>
          <div className="camau-several">
            {rows.map((milestone) => (
              <MilestoneRow
                key={`${milestone.ref}${milestone.version}`}
                milestone={milestone}
                typed={typed}
                errors={errors}
                isInConflict={conflicts.includes(milestone.ref)}
              />
            ))}
          </div>
          <div className="camau-measure">
            <ReasonFields
              typed={typed}
              errors={errors}
              codeLabel={t('milestones.reforecast.reasonCode')}
              wordsLabel={t('milestone-list.several.reason')}
            />
          </div>
          <div className="govuk-button-group">
            <Button>{t('milestone-list.several.submit', { count: rows.length })}</Button>
            <AppLink to={back}>{t('common.form.cancel')}</AppLink>
          </div>
        </Form>
      )}
    </>
  );
}
