import { AppLink } from '../../components/app-link';
import { column, DataTable } from '../../components/data-table';
import { SubjectName } from '../../components/names';
import { ReportStateTag } from '../../components/report-state-tag';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import type { OwedReport } from './view-model';

/** The reports of a cycle: whose, in which state, when, and what comes next. */
export function OwedTable({ reports }: { reports: readonly OwedReport[] }) {
  const { t } = useTranslator();
  const programme = useProgramme();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('cycles.owes.heading')}</h2>
      <DataTable
        caption={t('cycles.owes.caption')}
        isCaptionHidden
        columns={(['subject', 'state', 'when', 'action'] as const).map((key) => column(key, t(`cycles.owes.${key}`)))}
        rows={reports.map(({ subject, name, state, when, isLate, next }) => ({
          key: subject,
          cells: [
            <SubjectName key="name" programme={programme} subject={subject} />,
            state === null ? (
              <span key="state" className="camau-empty">
                {t('cycles.owes.hidden')}
              </span>
            ) : (
              <ReportStateTag key="state" state={state} />
            ),
            state === null ? (
              ''
            ) : (
              <span key="when" className={isLate ? 'camau-late' : undefined}>
                {when}
              </span>
            ),
            next && (
              <AppLink key="next" to={next.to}>
                {next.words}
                <span className="govuk-visually-hidden">{t('cycles.owes.forSubject', { subject: name })}</span>
              </AppLink>
            ),
          ],
        }))}
      />
    </section>
  );
}
