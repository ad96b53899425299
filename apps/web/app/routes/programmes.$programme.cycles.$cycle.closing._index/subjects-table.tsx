import type { Closing } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { column, DataTable } from '../../components/data-table';
import { SubjectName } from '../../components/names';
import { ReportStateTag } from '../../components/report-state-tag';
import { latenessWords } from '../../components/slip-words';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { WrittenWords } from '../../components/written-words';
import { paths } from '../../paths';

/** Each subject's part: the accepted submission with its hash, or why nothing was received. */
export function SubjectsTable({ closing, isFrozen }: { closing: Closing; isFrozen: boolean }) {
  const { t } = useTranslator();
  const programme = useProgramme();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t(`closings.subjects.${isFrozen ? 'headingFrozen' : 'heading'}`)}</h2>
      <DataTable
        caption={t('closings.subjects.caption')}
        isCaptionHidden
        columns={(['subject', 'state', 'submission'] as const).map((key) => column(key, t(`closings.subjects.${key}`)))}
        rows={closing.subjects.map((part) => ({
          key: part.subject,
          cells: [
            <AppLink key="subject" to={paths.review(programme.slug, closing.cycle, part.subject)}>
              <SubjectName programme={programme} subject={part.subject} />
            </AppLink>,
            <ReportStateTag key="state" state={part.state} />,
            <Part key="part" cycle={closing.cycle} part={part} />,
          ],
        }))}
      />
    </section>
  );
}

function Part({ cycle, part }: { cycle: string; part: Closing['subjects'][number] }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  const programme = useProgramme();
  const { submission, notReceivedReason, notReceivedReasonLanguage } = part;
  if (notReceivedReason !== null)
    return (
      <>
        {t('closings.subjects.notReceived')}
        <span className="camau-note">
          <WrittenWords words={notReceivedReason} language={notReceivedReasonLanguage} />
        </span>
      </>
    );
  if (submission === null) return <span className="camau-empty">{t('closings.subjects.none')}</span>;
  return (
    <>
      <AppLink to={paths.submission(programme.slug, cycle, part.subject, submission.number)}>
        {t('reviews.submission.name', { number: submission.number })}
        <span className="govuk-visually-hidden">
          , <SubjectName programme={programme} subject={part.subject} />
        </span>
      </AppLink>
      <span className="camau-note">
        {instant(submission.submittedAt)}, {latenessWords(submission, translator)}
      </span>
      <code className="camau-hash camau-note">{submission.sha256}</code>
    </>
  );
}
