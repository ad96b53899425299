import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/choices';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useAsAt, useProgramme } from '../../platform/frame';
import { plainText, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { actOnReport } from '../../progress-reports/act-on-report.server';
import { isOwed } from '../../progress-reports/owed';
import { ReportContent } from '../../progress-reports/report-content';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { loadReport } from '../../progress-reports/report-resource.server';
import { dueWords } from '../../progress-reports/view-model';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { Blockers } from './blockers';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, await loadReport(args));

export const action = (args: ActionFunctionArgs) => actOnReport(args);

export default function CheckPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const report = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const isLive = useAsAt() === null;
  const canSubmit = isLive && report.allowedActions.includes('submit');
  const canSave = isLive && report.allowedActions.includes('save');
  return (
    <>
      <PageTools crumbs={useReportCrumbs(report, true)} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('progress-reports.check.title')}
        caption={t('progress-reports.titleOf', { subject: subjectName(programme, report.subject, translator) })}
        hasErrors={errors.items.length > 0}
      />
      {isOwed(report.state) && <p className="govuk-body-l">{dueWords(report, translator)}</p>}
      <Blockers report={report} />
      <ReportContent
        report={report}
        linkOf={(section) =>
          canSave && (
            <AppLink to={paths.section(report.programme, report.cycle, report.subject, section.workstream)}>
              {t('common.form.change')}
              <span className="govuk-visually-hidden"> {plainText(section.workstreamName, translator)}</span>
            </AppLink>
          )
        }
      />
      {canSubmit && report.blockers.length === 0 && (
        <Form method="post" noValidate className="camau-section">
          <input type="hidden" name="action" value="submit" />
          <input type="hidden" name="version" value={report.version} />
          <p className="govuk-body">{t('progress-reports.check.effect')}</p>
          <Checkbox
            field={{
              id: 'declaration',
              label: t('progress-reports.check.declaration'),
              error: errorOf(errors, 'declaration'),
            }}
            value="yes"
            defaultChecked={answer?.typed.isDeclared}
          />
          <Button>{t('progress-reports.action.submit')}</Button>
        </Form>
      )}
      {canSave && (
        <p className="govuk-body">
          <AppLink to={paths.asks(report.programme, report.cycle, report.subject)}>
            {t('report-sections.asks.add')}
          </AppLink>
        </p>
      )}
      {canSave && !canSubmit && <p className="govuk-inset-text">{t('progress-reports.check.leadSubmits')}</p>}
    </>
  );
}
