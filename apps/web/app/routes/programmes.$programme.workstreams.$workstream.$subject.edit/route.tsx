import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { NARRATIVE_LIMIT } from '@camau/domain';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { Radios } from '../../components/choices';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, fieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { plainText, subjectName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { notFound, read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { CellConflict } from './cell-conflict';
import { savedCellValues } from './cell-form';
import { saveCell } from './save-cell.server';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'workstream', 'subject');
  const cell = await read(args, (api) =>
    api.GET('/api/v1/programmes/{programme}/cells/{workstream}/{subject}', { params: { path } }),
  );
  if (!cell.allowedActions.includes('edit_approach')) throw notFound(args);
  return { cell };
}

export const action = (args: ActionFunctionArgs) => saveCell(args);

export default function CellEditPage() {
  const translator = useTranslator();
  const { t, language } = translator;
  const programme = useProgramme();
  const { cell } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const values = answer?.values ?? savedCellValues(cell, language);
  const mayScope = cell.allowedActions.includes('declare_scope');
  const title = t(`workstreams.cell.form.${mayScope ? 'title' : 'titleApproach'}`);
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('workstreams.matrix.title'), to: paths.matrix(programme.slug) },
    {
      text: t('workstreams.matrix.cellOf', {
        workstream: plainText(cell.workstreamName, translator),
        subject: subjectName(programme, cell.subject, translator),
      }),
      to: paths.cell(programme.slug, cell.workstream, cell.subject),
    },
  ];
  if (answer?.isConflict) {
    return (
      <>
        <PageTools crumbs={crumbs} isLiveOnly />
        <CellConflict cell={cell} values={answer.values} />
      </>
    );
  }
  return (
    <>
      <PageTools crumbs={crumbs} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead
        title={title}
        caption={<AuthoredText text={cell.workstreamName} isUnmarked />}
        hasErrors={errors.items.length > 0}
      />
      <Form method="post" noValidate className="camau-measure">
        <input type="hidden" name="version" value={values.version} />
        <StoredPersonalData texts={bothLanguages(cell.approach)} />
        {mayScope && (
          <Radios
            field={{
              id: 'inScope',
              label: t('workstreams.cell.form.scope'),
              hint: t('workstreams.cell.form.scopeHint'),
              error: errorOf(errors, 'inScope'),
            }}
            choices={[
              { value: 'yes', label: t('workstreams.cell.form.in') },
              { value: 'no', label: t('workstreams.cell.form.out') },
            ]}
            defaultValue={values.inScope}
          />
        )}
        <Textarea
          field={{
            id: 'approach',
            label: t('workstreams.cell.form.approach'),
            labelSize: 's',
            hint: `${t('workstreams.cell.form.approachHint')} ${t('common.form.personalData')}`,
            error: errorOf(errors, 'approach'),
          }}
          defaultValue={values.approach}
          limit={NARRATIVE_LIMIT}
          lang={language}
        />
        <Button>{t('workstreams.cell.form.save')}</Button>
      </Form>
    </>
  );
}
