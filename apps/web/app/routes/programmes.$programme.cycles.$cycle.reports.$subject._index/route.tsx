import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { ReportStateTag } from '../../components/report-state-tag';
import { Sentence } from '../../components/sentence';
import { useAsAt, useProgramme } from '../../platform/frame';
import { cycleName, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { ReportContent } from '../../progress-reports/report-content';
import { isOwed } from '../../progress-reports/owed';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { loadReport } from '../../progress-reports/report-resource.server';
import { Submissions } from '../../progress-reports/submissions';
import { WrittenWords } from '../../components/written-words';
import { dueWords } from '../../progress-reports/view-model';
import { actOnReport } from '../../progress-reports/act-on-report.server';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { TaskList } from './task-list';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, await loadReport(args));

export const action = (args: ActionFunctionArgs) => actOnReport(args);

const JUDGING = ['accept', 'send_back', 'take_back', 'record_not_received', 'admit_late'];

export default function ReportPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const report = useLoaderData<typeof loader>();
  const errors = fieldErrors(useActionData<typeof action>()?.errors ?? []);
  const isLive = useAsAt() === null;
  const can = (action: string) => isLive && report.allowedActions.includes(action);
  const isWriting = can('save') || can('submit');
  return (
    <>
      <PageTools crumbs={useReportCrumbs(report, false)} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('progress-reports.titleOf', { subject: subjectName(programme, report.subject, translator) })}
        caption={cycleName(report.cycle, translator)}
        hasErrors={errors.items.length > 0}
      >
        <ReportStateTag state={report.state} />
      </PageHead>
      {isOwed(report.state) && <p className="govuk-body-l">{dueWords(report, translator)}</p>}
      {report.returnReason && report.state === 'sent_back' && (
        <p className="govuk-inset-text camau-narrative">
          <Sentence
            of="progress-reports.sentBack"
            parts={{ reason: <WrittenWords words={report.returnReason} language={report.returnReasonLanguage} /> }}
          />
        </p>
      )}
      {report.state === 'not_started' && <p className="govuk-body">{t('progress-reports.notStarted')}</p>}
      {can('start') && <PressForm action="start" version={report.version} />}
      {isWriting ? <TaskList report={report} /> : report.state !== 'not_started' && <ReportContent report={report} />}
      {can('withdraw') && <PressForm action="withdraw" version={report.version} />}
      {JUDGING.some(can) && (
        <p className="govuk-body">
          <AppLink to={paths.review(report.programme, report.cycle, report.subject)}>
            {t('progress-reports.review.link')}
          </AppLink>
        </p>
      )}
      <Submissions report={report} />
    </>
  );
}

function PressForm({ action, version }: { action: 'start' | 'withdraw'; version: number }) {
  const { t } = useTranslator();
  return (
    <Form method="post" action="?index">
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={version} />
      <Button variant={action === 'withdraw' ? 'secondary' : undefined}>
        {t(`progress-reports.action.${action}`)}
      </Button>
    </Form>
  );
}
