import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { ReportAsk } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useProgramme } from '../../platform/frame';
import { subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { AskList } from '../../progress-reports/ask-list';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { loadReport } from '../../progress-reports/report-resource.server';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { AskFields } from './ask-fields';
import { askTyped } from './ask-form';
import { saveAsk } from './save-ask.server';

export async function loader(args: LoaderFunctionArgs) {
  const report = await loadReport(args);
  const ref = new URL(args.request.url).searchParams.get('edit');
  return withAddenda(args, { report, edited: report.asks.find((ask) => ask.ref === ref) ?? null });
}

export const action = (args: ActionFunctionArgs) => saveAsk(args);

export default function AsksPage() {
  const translator = useTranslator();
  const { t, language } = translator;
  const programme = useProgramme();
  const { report, edited } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const canSave = report.allowedActions.includes('save');
  const typed = answer?.typed ?? askTyped(edited ?? undefined, language);
  const { programme: slug, cycle, subject } = report;
  return (
    <>
      <PageTools crumbs={useReportCrumbs(report, true)} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('report-sections.asks.title')}
        caption={t('progress-reports.titleOf', { subject: subjectName(programme, subject, translator) })}
        hasErrors={errors.items.length > 0}
      />
      <p className="govuk-body">{t('report-sections.asks.lead')}</p>
      <AskList
        report={report}
        actionsOf={(ask) =>
          canSave && <AskActions ask={ask} to={paths.asks(slug, cycle, subject, { edit: ask.ref })} />
        }
      />
      {canSave && (
        <Form method="post" noValidate className="camau-measure camau-section" key={`${edited?.ref}${report.version}`}>
          <h2 className="govuk-heading-m">
            {edited ? t('report-sections.asks.edit', { ref: edited.ref }) : t('report-sections.asks.add')}
          </h2>
          <input type="hidden" name="ref" value={edited?.ref ?? ''} />
          <input type="hidden" name="version" value={edited?.version ?? ''} />
          <AskFields report={report} edited={edited} typed={typed} errors={errors} />
          <div className="govuk-button-group">
            <Button>{t('report-sections.asks.save')}</Button>
            <AppLink to={paths.report(slug, cycle, subject)}>{t('common.form.cancel')}</AppLink>
          </div>
        </Form>
      )}
    </>
  );
}

function AskActions({ ask, to }: { ask: ReportAsk; to: string }) {
  const { t } = useTranslator();
  return (
    <Form method="post" className="govuk-button-group camau-asks__actions">
      <AppLink to={to}>{t('report-sections.asks.edit', { ref: ask.ref })}</AppLink>
      <input type="hidden" name="act" value="remove" />
      <input type="hidden" name="ref" value={ask.ref} />
      <input type="hidden" name="version" value={ask.version} />
      <Button variant="secondary">{t('report-sections.asks.remove', { ref: ask.ref })}</Button>
    </Form>
  );
}
