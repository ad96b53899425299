import type { Board } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { StatusTag } from '../components/status-tag';
import { SummaryList } from '../components/summary-list';
import { useTranslator } from '../platform/translation';
import { frozenNames } from './view-model';

type Subject = Board['subjects'][number];

/** An annex a subject: its words workstream by workstream and its milestones, as the position froze them. */
export function Annexes({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const names = frozenNames(board, translator);
  return board.subjects.map((subject, index) => (
    <section key={subject.slug} className="camau-annex" aria-labelledby={`annex-${subject.slug}`}>
      <h2 className="govuk-heading-l" id={`annex-${subject.slug}`}>
        {t('board.print.annex', { number: index + 1, subject: names.subject(subject.slug) })}
      </h2>
      {subject.state === 'not_received' && <p className="govuk-body">{t('positions.board.exceptions.notReceived')}</p>}
      {subject.changedAfterAcceptance > 0 && (
        <p className="govuk-body">{t('board.page.changedAfter', { count: subject.changedAfterAcceptance })}</p>
      )}
      {subject.sections.map((section) => (
        <AnnexSection key={section.workstream} section={section} name={names.workstream(section.workstream)} />
      ))}
      <AnnexMilestones subject={subject} />
    </section>
  ));
}

function AnnexSection({ section, name }: { section: Subject['sections'][number]; name: string }) {
  const { t } = useTranslator();
  const { declared, derived, reason, achieved, planned, hasNoChange } = section;
  return (
    <section className="camau-annex__section">
      <h3 className="govuk-heading-s">{name}</h3>
      <p className="camau-exceptions__statuses">
        {declared && (
          <span>
            {t('positions.board.exceptions.declared')} <StatusTag status={declared} isCompact />
          </span>
        )}
        <span>
          {t('positions.board.exceptions.derived')} <StatusTag status={derived} isCompact />
        </span>
      </p>
      {hasNoChange && <p className="govuk-body">{t('board.print.noChange')}</p>}
      <SummaryList
        isCompact
        rows={[
          ...(reason
            ? [{ key: t('progress-reports.section.reason'), value: <AuthoredText text={reason} isNarrative /> }]
            : []),
          ...(achieved
            ? [{ key: t('progress-reports.section.achieved'), value: <AuthoredText text={achieved} isNarrative /> }]
            : []),
          ...(planned
            ? [{ key: t('progress-reports.section.planned'), value: <AuthoredText text={planned} isNarrative /> }]
            : []),
        ]}
      />
    </section>
  );
}

function AnnexMilestones({ subject: { milestones } }: { subject: Subject }) {
  const { t, date } = useTranslator();
  if (milestones.length === 0) return null;
  const on = (day: string | null) => (day ? date(day) : t('board.print.noDate'));
  return (
    <DataTable
      caption={t('board.print.milestones')}
      columns={(['ref', 'tier', 'baseline', 'forecast', 'status'] as const).map((key) =>
        column(key, t(`board.print.column.${key}`)),
      )}
      rows={milestones.map(({ ref, title, tier, baselineOn, forecastOn, achievedOn, status }) => ({
        key: ref,
        cells: [
          <span key="ref">
            <span className="camau-ref">{ref}</span> <AuthoredText text={title} isUnmarked />
          </span>,
          t(`milestones.tier.${tier}`),
          on(baselineOn),
          on(achievedOn ?? forecastOn),
          <StatusTag key="status" status={status} isCompact />,
        ],
      }))}
    />
  );
}
