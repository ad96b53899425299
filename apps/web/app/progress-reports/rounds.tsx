import type { ReportRounds } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { latenessWords } from '../components/slip-words';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

interface RoundsProps {
  readonly programme: string;
  readonly rounds: ReportRounds;
}

/** Every time the report was sent: each round stays to be read. */
export function Rounds({ programme, rounds: { cycle, subject, rounds } }: RoundsProps) {
  const translator = useTranslator();
  const { t, instant } = translator;
  if (rounds.length === 0) return null;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('progress-reports.submissions')}</h2>
      <DataTable
        caption={t('reviews.rounds.caption')}
        isCaptionHidden
        columns={(['number', 'when', 'by', 'questions'] as const).map((key) => column(key, t(`reviews.rounds.${key}`)))}
        rows={rounds.map((round) => ({
          key: String(round.number),
          cells: [
            <AppLink key="number" to={paths.submission(programme, cycle, subject, round.number)}>
              {t('reviews.submission.name', { number: round.number })}
            </AppLink>,
            <>
              {instant(round.submittedAt)}
              <span className="camau-note">{latenessWords(round, translator)}</span>
            </>,
            <AuthoredText key="by" text={round.submittedBy} />,
            questionWords(round.questions, translator.t),
          ],
        }))}
      />
    </section>
  );
}

function questionWords(
  questions: ReportRounds['rounds'][number]['questions'],
  t: (key: string, params?: Record<string, string | number>) => string,
): string {
  if (questions.length === 0) return t('reviews.rounds.none');
  const open = questions.filter(({ answer }) => answer === null).length;
  const asked = t('reviews.rounds.asked', { count: questions.length });
  return open === 0 ? t('reviews.rounds.allAnswered', { asked }) : t('reviews.rounds.open', { asked, count: open });
}
