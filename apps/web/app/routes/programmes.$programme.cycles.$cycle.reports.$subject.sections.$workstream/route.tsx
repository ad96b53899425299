import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { chooseText, type Language } from '@camau/i18n/translator';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { SubjectName } from '../../components/names';
import { PageHead } from '../../components/page-head';
import { useProgramme } from '../../platform/frame';
import { languageOf } from '../../platform/language.server';
import { notFound } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { loadReport } from '../../progress-reports/report-resource.server';
import { saveSection, type SectionAnswer } from './save-section.server';
import { SectionConflict } from './section-conflict';
import { SectionEditor } from './section-editor';
import { SectionReader } from './section-reader';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  const report = await loadReport(args);
  const section = report.sections.find(({ workstream }) => workstream === args.params.workstream);
  if (!section) throw notFound(args);
  const writing = new URL(args.request.url).searchParams.get('writing');
  const language: Language = writing === 'en' || writing === 'cy' ? writing : languageOf(args.request);
  return withAddenda(args, { report, section, language });
}

export const action = (args: ActionFunctionArgs) => saveSection(args);

export default function SectionPage() {
  const { language: pageLanguage } = useTranslator();
  const programme = useProgramme();
  const { report, section, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const name = chooseText(section.workstreamName, pageLanguage);
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = useReportCrumbs(report, true);
  if (answer?.isConflict) {
    return (
      <>
        <PageTools crumbs={crumbs} isLiveOnly />
        <SectionConflict section={section} values={answer.values} />
      </>
    );
  }
  return (
    <>
      <PageTools crumbs={crumbs} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead
        title={name?.text ?? section.workstream}
        lang={name?.isFallback ? name.language : undefined}
        caption={<SubjectName programme={programme} subject={report.subject} />}
        hasErrors={errors.items.length > 0}
      />
      {report.allowedActions.includes('save') && section.derivedStatus !== 'not_in_scope' ? (
        <SectionEditor
          key={`${section.workstream}-${language}-${seededKey(answer)}`}
          report={report}
          section={section}
          language={language}
          typed={answer?.values}
          isSeeded={answer?.isSeeded ?? false}
          errors={errors}
        />
      ) : (
        <SectionReader report={report} section={section} />
      )}
    </>
  );
}

/** Seeded words are other words: the form is drawn anew with them. */
function seededKey(answer: SectionAnswer | undefined): string {
  return answer?.isSeeded ? `${answer.values.achieved}|${answer.values.planned}` : '';
}
