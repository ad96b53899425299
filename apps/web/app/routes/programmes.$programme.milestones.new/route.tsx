import { data, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, type FieldError } from '../../components/field-errors';
import { Input, Select } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { newMilestoneBody } from '../../milestones/act-bodies';
import { BothLanguages, TierField, WorkstreamField } from '../../milestones/plan-fields';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { languageOf } from '../../platform/language.server';
import { subjectName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped, type Typed } from '../../platform/typed';
import { paths } from '../../paths';
import { missingOfNew, newLabels } from './new-milestone';

interface Answer {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const translator = translatorOf(args);
  const missing = missingOfNew(typed, translator);
  if (missing.length > 0) return data<Answer>({ typed, errors: missing }, { status: 422 });
  const path = pathOf(args.params, 'programme');
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/milestones', {
      params: { path },
      body: newMilestoneBody(typed, languageOf(args.request)),
    }),
  );
  if (!answer.ok) {
    const errors = errorsOfProblem(answer.problem, newLabels(translator)).items;
    return data<Answer>({ typed, errors }, { status: answer.status });
  }
  const { ref, force } = answer.data;
  return redirectWithNotice(args.request, paths.milestone(path.programme, force, ref), {
    key: 'milestone-acts.done.add',
    params: { ref },
  });
}

export default function NewMilestonePage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const typed = answer?.typed ?? {};
  const list = paths.milestones(programme.slug);
  const subjects = [...programme.forces.map(({ slug }) => slug), 'national'];
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('milestones.title'), to: list }]} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead title={t('milestone-acts.title.add')} hasErrors={errors.items.length > 0} />
      <Form method="post" noValidate className="camau-measure">
        <p className="govuk-body">{t('milestone-acts.add.lead')}</p>
        <Input
          field={{
            id: 'ref',
            label: t('milestone-acts.fields.ref'),
            labelSize: 's',
            hint: t('milestone-acts.fields.refHint', { example: 'GWP-2-03' }),
            error: errorOf(errors, 'ref'),
          }}
          className="govuk-input--width-10"
          maxLength={40}
          autoComplete="off"
          defaultValue={typed.ref}
        />
        <BothLanguages id="title" typed={typed} errors={errors} />
        <Select
          field={{
            id: 'subject',
            label: t('milestone-acts.fields.subject'),
            labelSize: 's',
            error: errorOf(errors, 'subject'),
          }}
          choices={[
            { value: '', label: t('common.form.choose') },
            ...subjects.map((slug) => ({ value: slug, label: subjectName(programme, slug, translator) })),
          ]}
          defaultValue={typed.subject ?? ''}
        />
        <WorkstreamField programme={programme} typed={typed} errors={errors} />
        <TierField typed={typed} errors={errors} />
        <BothLanguages id="ownerPost" typed={typed} errors={errors} />
        <div className="govuk-button-group">
          <Button>{t('milestone-acts.submit.add')}</Button>
          <AppLink to={list}>{t('common.form.cancel')}</AppLink>
        </div>
      </Form>
    </>
  );
}
