import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { latenessWords } from '../../components/slip-words';
import { SummaryList } from '../../components/summary-list';
import { useProgramme } from '../../platform/frame';
import { cycleName, subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { loadSubmission } from '../../progress-reports/load-submission.server';
import { useReportCrumbs } from '../../progress-reports/report-crumbs';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { FrozenSection } from './frozen-section';

export async function loader(args: LoaderFunctionArgs) {
  const { canonical: _exact, ...submission } = await loadSubmission(args);
  return withAddenda(args, submission);
}

export default function SubmissionPage() {
  const translator = useTranslator();
  const { t, instant, date } = translator;
  const programme = useProgramme();
  const submission = useLoaderData<typeof loader>();
  const { cycle, subject, number } = submission;
  const place = { programme: programme.slug, cycle, subject };
  return (
    <>
      <PageTools crumbs={useReportCrumbs(place, true)} />
      <PageHead
        title={t('reviews.submission.title', { number, subject: subjectName(programme, subject, translator) })}
        caption={cycleName(cycle, translator)}
      />
      <p className="govuk-body-l">{t('reviews.submission.lead')}</p>
      <SummaryList
        rows={[
          {
            key: t('reviews.rounds.when'),
            value: `${instant(submission.submittedAt)}, ${latenessWords(submission, translator)}`,
          },
          { key: t('reviews.rounds.by'), value: <AuthoredText text={submission.submittedBy} /> },
          { key: t('reviews.submission.businessDate'), value: date(submission.businessDate) },
        ]}
      />
      {submission.sections.map((section) => (
        <FrozenSection key={section.workstream} submission={submission} section={section} />
      ))}
      <section className="camau-section">
        <h2 className="govuk-heading-m">{t('positions.one.exact')}</h2>
        <p className="govuk-body">{t('positions.one.exactHint')}</p>
        <SummaryList
          rows={[{ key: t('positions.one.hash'), value: <code className="camau-hash">{submission.sha256}</code> }]}
        />
        <p className="govuk-body">
          <AppLink to={paths.submissionText(programme.slug, cycle, subject, number)} reloadDocument>
            {t('positions.one.download')}
          </AppLink>
        </p>
        <p className="govuk-body">
          <AppLink to={paths.checkingRecords()}>{t('common.footer.frozen')}</AppLink>
        </p>
      </section>
    </>
  );
}
