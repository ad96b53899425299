import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorsOfProblem, NO_ERRORS } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useFrame, useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName, subjectName } from '../../platform/names';
import { given, pathOf } from '../../platform/parameters';
import { read, readForm, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Letters } from './letters';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const subject = new URL(args.request.url).searchParams.get('subject') ?? '';
  const preview = await read(args, (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/chases/preview', {
      params: { path, query: given({ subjects: subject }) },
    }),
  );
  return { preview, cycle: path.cycle };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const path = pathOf(args.params, 'programme', 'cycle');
  const subjects = form.getAll('subjects').map(String);
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/chases', { params: { path }, body: { subjects } }),
  );
  if (!answer.ok) return data({ errors: errorsOfProblem(answer.problem, {}) }, { status: answer.status });
  const params = { count: answer.data.chased.length };
  return redirectWithNotice(args.request, paths.cycle(path.programme, path.cycle), { key: 'chasing.done', params });
}

export default function ChasePage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { slug } = programme;
  const { installation } = useFrame();
  const { preview, cycle } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? NO_ERRORS;
  const { letters, nobody, notOwed } = preview;
  const fresh = letters.filter(({ isSentToday }) => !isSentToday);
  const subjects = [...new Set(fresh.map(({ subject }) => subject))];
  const name = (subject: string) => subjectName(programme, subject, translator);
  const isOff = installation?.mail === 'off';
  return (
    <>
      <PageTools
        crumbs={[
          useProgrammeCrumb(),
          { text: t('cycles.title'), to: paths.cycles(slug) },
          { text: cycleName(cycle, translator), to: paths.cycle(slug, cycle) },
        ]}
        isLiveOnly
      />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('chasing.confirm.title')}
        caption={cycleName(cycle, translator)}
        hasErrors={errors.items.length > 0}
      />
      {letters.length > 0 && (
        <p className="govuk-body">
          {subjects.length > 1 && t('chasing.confirm.reports', { count: subjects.length })} {t('chasing.confirm.lead')}
        </p>
      )}
      {installation?.mail === 'shown' && <p className="govuk-inset-text">{t('chasing.confirm.shown')}</p>}
      {isOff && <p className="govuk-inset-text">{t('chasing.confirm.off')}</p>}
      {nobody.map((subject) => (
        <p key={subject} className="govuk-inset-text">
          {t('chasing.confirm.nobody', { subject: name(subject) })}
        </p>
      ))}
      {notOwed.map((subject) => (
        <p key={subject} className="govuk-inset-text">
          {t('chasing.confirm.notOwed', { subject: name(subject) })}
        </p>
      ))}
      {fresh.length === 0 || isOff ? (
        <p className="govuk-body">{t('chasing.confirm.nothing')}</p>
      ) : (
        <Form method="post">
          {subjects.map((subject) => (
            <input key={subject} type="hidden" name="subjects" value={subject} />
          ))}
          <Button>{t('chasing.confirm.send', { count: fresh.length })}</Button>
        </Form>
      )}
      <Letters letters={letters} />
      <p className="govuk-body">
        <AppLink to={paths.cycle(slug, cycle)}>{t('common.form.cancel')}</AppLink>
      </p>
    </>
  );
}
