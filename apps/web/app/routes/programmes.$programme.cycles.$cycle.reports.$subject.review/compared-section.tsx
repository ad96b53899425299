import type { ProgressReport, ReportSection } from '@camau/contracts';
import type { Status } from '@camau/domain';
import type { ReactNode } from 'react';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable, type Row } from '../../components/data-table';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { MarkedWords } from '../../progress-reports/marked-words';
import { NotInScope } from '../../progress-reports/not-in-scope';
import { PinnedQuestions } from '../../progress-reports/pinned-questions';
import { AskAbout, type Asking } from './ask-about';
import { ComparedMilestones } from './compared-milestones';
import type { ComparedSection } from './compare-report.server';
import { sectionTarget } from './view-model';

interface ComparedSectionProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly compared: ComparedSection;
  /** what the earlier side is called; null when there is none */
  readonly beforeWords: string | null;
  readonly asking: Asking | null;
}

/** One section beside the earlier submission: statuses, words with their changes marked, milestones; questions where they are pinned. */
export function ComparedSectionCard(props: ComparedSectionProps) {
  const { report, section, compared, beforeWords, asking } = props;
  const { t } = useTranslator();
  const columns = [
    column('field', t('milestones.conflict.field')),
    ...(beforeWords === null ? [] : [column('before', beforeWords)]),
    column('now', t('reviews.compare.now')),
  ];
  return (
    <section className="camau-card" aria-labelledby={`section-${section.workstream}`}>
      <h2 className="govuk-heading-m" id={`section-${section.workstream}`}>
        <span className="camau-ref">{section.workstream}</span>{' '}
        <AuthoredText text={section.workstreamName} isUnmarked />
      </h2>
      {section.derivedStatus === 'not_in_scope' ? (
        <NotInScope />
      ) : (
        <DataTable
          caption={t('reviews.compare.caption')}
          isCaptionHidden
          columns={columns}
          rows={useRows(props).map(({ key, cells: [name, before, now] }) => ({
            key,
            cells: beforeWords === null ? [name, now] : [name, before, now],
          }))}
        />
      )}
      <ComparedMilestones report={report} compared={compared} isCompared={beforeWords !== null} asking={asking} />
    </section>
  );
}

function useRows({ report, section, compared, asking }: ComparedSectionProps): Row[] {
  const translator = useTranslator();
  const { t } = translator;
  const { before } = compared;
  const asked = (field: Parameters<typeof sectionTarget>[1], now: ReactNode) => {
    const target = sectionTarget(section, field, translator);
    return (
      <div key="now">
        {now}
        <PinnedQuestions questions={report.questions.filter(({ pointer }) => pointer === target.pointer)} />
        <AskAbout target={target} asking={asking} />
      </div>
    );
  };
  return [
    {
      key: 'declaredStatus',
      cells: [
        t('positions.board.exceptions.declared'),
        <StatusOrNone key="before" status={before?.declared ?? null} />,
        asked('declaredStatus', <StatusOrNone status={section.declaredStatus} />),
      ],
    },
    {
      key: 'derivedStatus',
      cells: [
        t('positions.board.exceptions.derived'),
        <StatusOrNone key="before" status={(before?.derived ?? null) as Status | null} />,
        <div key="now">
          <StatusTag status={section.derivedStatus} /> <DerivedWhy section={section} />
        </div>,
      ],
    },
    ...compared.fields
      .filter(({ field, texts }) => field !== 'reason' || texts.length > 0)
      .map(({ field, texts }) => ({
        key: field,
        cells: [
          t(`reviews.field.${field}`),
          before?.hasNoChange && field !== 'reason' ? (
            t('progress-reports.section.noChange')
          ) : (
            <MarkedWords key="before" texts={texts} side="before" />
          ),
          asked(
            field,
            section.noChange && field !== 'reason' ? (
              t('progress-reports.section.noChange')
            ) : (
              <MarkedWords texts={texts} side="now" />
            ),
          ),
        ],
      })),
  ];
}

function StatusOrNone({ status }: { status: Status | null }) {
  const { t } = useTranslator();
  return status === null ? (
    <span className="camau-empty">{t('progress-reports.declaredMissing')}</span>
  ) : (
    <StatusTag status={status} />
  );
}
