import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { ReportStateTag } from '../../components/report-state-tag';
import { useAsAt, useProgramme } from '../../platform/frame';
import { cycleName, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { actOnReport } from '../../progress-reports/act-on-report.server';
import { ReportContent } from '../../progress-reports/report-content';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { loadReport } from '../../progress-reports/report-resource.server';
import { Submissions } from '../../progress-reports/submissions';
import { ReviewActions } from './review-actions';

export const loader = (args: LoaderFunctionArgs) => loadReport(args);

export const action = (args: ActionFunctionArgs) => actOnReport(args);

export default function ReviewPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const report = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const isLive = useAsAt() === null;
  return (
    <>
      <PageTools crumbs={useReportCrumbs(report, true)} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('progress-reports.review.title', { subject: subjectName(programme, report.subject, translator) })}
        caption={cycleName(report.cycle, translator)}
        hasErrors={errors.items.length > 0}
      >
        <ReportStateTag state={report.state} />
      </PageHead>
      <Submissions report={report} />
      {report.state !== 'not_started' && <ReportContent report={report} />}
      {isLive && <ReviewActions report={report} typed={answer?.typed} errors={errors} />}
    </>
  );
}
