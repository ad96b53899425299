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
import { ReportHistory } from '../../progress-reports/report-history';
import { Rounds } from '../../progress-reports/rounds';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { Asks } from './asks';
import { ComparedSectionCard } from './compared-section';
import { CompareChoice } from './compare-choice';
import { loadReview } from './load-review.server';
import { ReviewActions } from './review-actions';
import { withAddenda } from '../../translations/with-addenda.server';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, await loadReview(args));

export const action = (args: ActionFunctionArgs) => actOnReport(args);

export default function ReviewPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { report, rounds, choices, against, sections } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const isLive = useAsAt() === null;
  const canAsk = isLive && report.allowedActions.includes('send_back');
  const asking = canAsk ? { typed: answer?.typed, errors } : null;
  const beforeWords =
    against &&
    t(`reviews.against.${against.key}`, { number: against.number, cycle: cycleName(against.cycle, translator) });
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
      <CompareChoice choices={choices} against={against} />
      {report.state !== 'not_started' &&
        report.sections.map((section, index) => (
          <ComparedSectionCard
            key={section.workstream}
            report={report}
            section={section}
            compared={sections[index]!}
            beforeWords={beforeWords}
            asking={asking}
          />
        ))}
      <Asks report={report} isLive={isLive} typed={answer?.typed} errors={errors} />
      {isLive && <ReviewActions report={report} withheld={rounds.withheld} typed={answer?.typed} errors={errors} />}
      <Rounds programme={report.programme} rounds={rounds} />
      <ReportHistory history={rounds.history} />
    </>
  );
}
