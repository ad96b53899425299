import type { OwedReport as Owed, OwedReports } from '@camau/contracts';
import { useSearchParams } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { ButtonLink } from '../../components/button';
import { column, DataTable } from '../../components/data-table';
import { SubjectName } from '../../components/names';
import { ReportStateTag } from '../../components/report-state-tag';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { MissingList } from './missing-list';
import { askedKind, kindOf } from './owed-kinds';
import { OwedSummary } from './owed-summary';
import type { OwedReport } from './view-model';

interface Props {
  readonly cycle: string;
  readonly reports: readonly OwedReport[];
  /** null for who reads no report at all */
  readonly owed: OwedReports | null;
}

const COLUMNS = ['subject', 'state', 'when', 'missing', 'action'] as const;

/** Who owes what: each report this reader may know, its state, when, what it lacks, and what comes next. */
export function OwedTable({ cycle, reports, owed }: Props) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const shown = askedKind(useSearchParams()[0]);
  const listed = shown === null ? reports : reports.filter(({ state }) => kindOf(state) === shown);
  const isOwing = owed?.items.some(({ isOwed }) => isOwed) ?? false;
  const keys = COLUMNS.filter((key) => key !== 'missing' || isOwing);
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('cycles.owes.heading')}</h2>
      <OwedSummary reports={reports} shown={shown} />
      {owed?.allowedActions.includes('chase') && (
        <ButtonLink to={paths.chase(slug, cycle)} variant="secondary">
          {t('chasing.action.all')}
        </ButtonLink>
      )}
      <DataTable
        caption={t('cycles.owes.caption')}
        isCaptionHidden
        columns={keys.map((key) => column(key, t(key === 'missing' ? 'chasing.column.missing' : `cycles.owes.${key}`)))}
        rows={listed.map((report) => {
          const found = owed?.items.find(({ subject }) => subject === report.subject) ?? null;
          const cells = cellsOf(report, found, cycle);
          return { key: report.subject, cells: keys.map((key) => cells[key]) };
        })}
      />
      {listed.length === 0 && <p className="govuk-body">{t('cycles.owes.show.none')}</p>}
    </section>
  );
}

function cellsOf(report: OwedReport, owed: Owed | null, cycle: string) {
  const { subject, state } = report;
  return {
    subject: <Subject key="subject" subject={subject} />,
    state: <State key="state" state={state} />,
    when: <When key="when" report={report} owed={owed} />,
    missing: owed?.isOwed ? <MissingList key="missing" cycle={cycle} report={owed} /> : null,
    action: <Next key="action" report={report} owed={owed} cycle={cycle} />,
  };
}

function Subject({ subject }: { subject: string }) {
  return <SubjectName programme={useProgramme()} subject={subject} />;
}

function State({ state }: { state: string | null }) {
  const { t } = useTranslator();
  if (state === null) return <span className="camau-empty">{t('cycles.owes.hidden')}</span>;
  return <ReportStateTag state={state} />;
}

function When({ report, owed }: { report: OwedReport; owed: Owed | null }) {
  const { t, instantDate } = useTranslator();
  if (report.state === null) return null;
  const last = owed?.isOwed ? owed.chases[0] : undefined;
  return (
    <>
      <span className={report.isLate ? 'camau-late' : undefined}>{report.when}</span>
      {last && <span className="camau-note">{t('chasing.last', { date: instantDate(last.sentAt) })}</span>}
    </>
  );
}

function Next({ report, owed, cycle }: { report: OwedReport; owed: Owed | null; cycle: string }) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { subject, name, next } = report;
  return (
    <span className="camau-owed__next">
      {next && (
        <AppLink to={next.to}>
          {next.words}
          <span className="govuk-visually-hidden">{t('cycles.owes.forSubject', { subject: name })}</span>
        </AppLink>
      )}
      {owed?.allowedActions.includes('chase') && (
        <AppLink to={paths.chase(slug, cycle, subject)}>
          {t('chasing.action.one')}{' '}
          <span className="govuk-visually-hidden">{t('chasing.action.oneOf', { subject: name })}</span>
        </AppLink>
      )}
    </span>
  );
}
