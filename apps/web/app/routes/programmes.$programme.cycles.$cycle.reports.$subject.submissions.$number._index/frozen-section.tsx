import type { FrozenSubmission } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { WorkstreamName } from '../../components/names';
import { StatusTag } from '../../components/status-tag';
import { SummaryList } from '../../components/summary-list';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { NotInScope } from '../../progress-reports/not-in-scope';
import { PinnedQuestions } from '../../progress-reports/pinned-questions';
import { SectionMilestones } from '../../progress-reports/section-milestones';
import { sectionOfPointer } from '../../progress-reports/view-model';

type Submission = Pick<FrozenSubmission, 'subject' | 'milestones' | 'questions'>;

/** One section as it was frozen: statuses, words, milestones, and the questions asked of it with their answers. */
export function FrozenSection({
  submission,
  section,
}: {
  submission: Submission;
  section: FrozenSubmission['sections'][number];
}) {
  const { t } = useTranslator();
  const programme = useProgramme();
  const { workstream, declared, derived, reason, achieved, planned, hasNoChange } = section;
  const milestones = submission.milestones.filter((milestone) => milestone.workstream === workstream);
  const refs = new Set(milestones.map(({ ref }) => ref));
  const questions = submission.questions.filter(
    ({ pointer }) => sectionOfPointer(pointer)?.workstream === workstream || refs.has(pointer.split('/')[2] ?? ''),
  );
  const words = (key: 'achieved' | 'planned', text: typeof achieved) => ({
    key: t(`reviews.field.${key}`),
    value: <AuthoredText text={text} isNarrative />,
  });
  return (
    <section className="camau-card">
      <h2 className="govuk-heading-m">
        <span className="camau-ref">{workstream}</span> <WorkstreamName programme={programme} workstream={workstream} />
      </h2>
      {derived.status === 'not_in_scope' ? (
        <NotInScope />
      ) : (
        <SummaryList
          rows={[
            {
              key: t('positions.board.exceptions.declared'),
              value: declared ? <StatusTag status={declared} /> : t('progress-reports.declaredMissing'),
            },
            { key: t('positions.board.exceptions.derived'), value: <StatusTag status={derived.status} /> },
            ...(reason ? [{ key: t('reviews.field.reason'), value: <AuthoredText text={reason} isNarrative /> }] : []),
            ...(hasNoChange
              ? [{ key: t('progress-reports.section.noChange'), value: t('common.yes') }]
              : [words('achieved', achieved), words('planned', planned)]),
          ]}
        />
      )}
      <PinnedQuestions questions={questions} isAbout />
      <SectionMilestones
        programme={programme.slug}
        subject={submission.subject}
        milestones={milestones.map(({ slipCurrent, ...milestone }) => ({
          ...milestone,
          slip: slipCurrent,
          overdue: false,
        }))}
      />
    </section>
  );
}
