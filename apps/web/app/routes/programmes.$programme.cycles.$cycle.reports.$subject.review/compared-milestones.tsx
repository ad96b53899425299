import type { ProgressReport } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { slipWords } from '../../components/slip-words';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { PinnedQuestions } from '../../progress-reports/pinned-questions';
import { paths } from '../../paths';
import { AskAbout, type Asking } from './ask-about';
import type { ComparedMilestone, ComparedSection } from './compare-report.server';
import { milestoneTarget } from './view-model';

interface ComparedMilestonesProps {
  readonly report: Pick<ProgressReport, 'programme' | 'subject' | 'questions'>;
  readonly compared: ComparedSection;
  readonly isCompared: boolean;
  readonly asking: Asking | null;
}

/** A section's milestones: those that changed first and said to be changed, what they were beside what they are. */
export function ComparedMilestones({ report, compared, isCompared, asking }: ComparedMilestonesProps) {
  const translator = useTranslator();
  const { t, list } = translator;
  const { milestones, gone } = compared;
  if (milestones.length === 0 && gone.length === 0)
    return <p className="govuk-body">{t('progress-reports.section.noMilestones')}</p>;
  const changed = milestones.filter(({ isChanged }) => isChanged);
  const ordered = [...changed, ...milestones.filter(({ isChanged }) => !isChanged)];
  return (
    <>
      {isCompared && <p className="govuk-body">{t('reviews.milestones.changed', { count: changed.length })}</p>}
      {gone.length > 0 && <p className="govuk-body">{t('reviews.milestones.gone', { refs: list(gone) })}</p>}
      <DataTable
        caption={t('progress-reports.section.milestones')}
        columns={[
          column('ref', t('milestones.column.ref')),
          ...(isCompared ? [column('before', t('reviews.compare.before'))] : []),
          column('forecast', t('milestones.column.forecast')),
          column('status', t('milestones.column.status')),
        ]}
        rows={ordered.map((milestone) => ({
          key: milestone.now.ref,
          cells: [
            <MilestoneName key="ref" report={report} milestone={milestone} asking={asking} />,
            ...(isCompared ? [<BeforeDate key="before" milestone={milestone} />] : []),
            <NowDate key="now" milestone={milestone} />,
            <span key="status">
              <StatusTag status={milestone.now.status} />
              <span className="camau-note">{slipWords(milestone.now.slip, translator)}</span>
            </span>,
          ],
        }))}
      />
    </>
  );
}

function MilestoneName({
  report,
  milestone: { now, isChanged },
  asking,
}: Pick<ComparedMilestonesProps, 'report' | 'asking'> & { milestone: ComparedMilestone }) {
  const translator = useTranslator();
  const target = milestoneTarget(now.ref, translator);
  return (
    <>
      {isChanged && <strong className="camau-note camau-changed">{translator.t('reviews.milestones.mark')}</strong>}
      <AppLink to={paths.milestone(report.programme, report.subject, now.ref)} className="govuk-link camau-row-link">
        <span className="camau-ref">{now.ref}</span> <AuthoredText text={now.title} isUnmarked />
      </AppLink>
      <PinnedQuestions questions={report.questions.filter(({ pointer }) => pointer === target.pointer)} />
      <AskAbout target={target} asking={asking} />
    </>
  );
}

function BeforeDate({ milestone: { before } }: { milestone: ComparedMilestone }) {
  const { t, date } = useTranslator();
  if (before === null) return <>{t('reviews.milestones.new')}</>;
  const { achievedOn, forecastOn } = before;
  return (
    <>
      {achievedOn
        ? t('milestones.achieved', { date: date(achievedOn) })
        : forecastOn
          ? date(forecastOn)
          : t('common.notSet')}
    </>
  );
}

function NowDate({ milestone: { now } }: { milestone: ComparedMilestone }) {
  const { t, date } = useTranslator();
  if (now.achievedOn) return <>{t('milestones.achieved', { date: date(now.achievedOn) })}</>;
  return <>{now.forecastOn ? date(now.forecastOn) : t('common.notSet')}</>;
}
