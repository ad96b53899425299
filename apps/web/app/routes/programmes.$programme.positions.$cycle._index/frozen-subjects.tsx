import type { Board } from '@camau/contracts';
import { jsonPointer } from '@camau/domain';
import { frozenAnchor } from '../../board/board-place';
import { FigureQuestions } from '../../board/figure-questions';
import { AuthoredText } from '../../components/authored-text';
import { StatusTag } from '../../components/status-tag';
import { SummaryList } from '../../components/summary-list';
import { useTranslator } from '../../platform/translation';
import type { FrozenDocument } from './frozen-document.server';

interface FrozenSubjectsProps {
  readonly frozen: FrozenDocument;
  /** the subject whose part is open from the start: a link from a figure leads into it */
  readonly opened: string | null;
  /** where it was circulated: the questions on its figures, and the way to ask one */
  readonly board: Board | null;
}

/** Every subject's report as it was frozen: statuses and words, workstream by workstream. */
export function FrozenSubjects({ frozen, opened, board }: FrozenSubjectsProps) {
  const { t } = useTranslator();
  return frozen.subjects.map(({ slug, subject, name, state, sections }, place) => (
    <details key={slug} id={slug} className="govuk-details camau-frozen" open={slug === opened}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {subject === 'national' ? t('milestones.national') : <AuthoredText text={name} isUnmarked />}
        </span>
      </summary>
      <div className="govuk-details__text">
        {state === 'not_received' && <p className="govuk-body">{t('positions.board.exceptions.notReceived')}</p>}
        {sections.map(({ workstream, declared, derived, reason, achieved, planned }, index) => (
          <section key={workstream} className="camau-card" id={frozenAnchor(slug, workstream)}>
            <h3 className="govuk-heading-s">
              <AuthoredText text={frozen.workstreams.find(({ ref }) => ref === workstream)?.name} empty={workstream} />
            </h3>
            <SummaryList
              isCompact
              rows={[
                {
                  key: t('positions.board.exceptions.declared'),
                  value: declared ? <StatusTag status={declared} /> : t('progress-reports.declaredMissing'),
                },
                { key: t('positions.board.exceptions.derived'), value: <StatusTag status={derived} /> },
                ...(reason
                  ? [{ key: t('progress-reports.section.reason'), value: <AuthoredText text={reason} isNarrative /> }]
                  : []),
                { key: t('progress-reports.section.achieved'), value: <AuthoredText text={achieved} isNarrative /> },
                { key: t('progress-reports.section.planned'), value: <AuthoredText text={planned} isNarrative /> },
              ]}
            />
            {board && (
              <FigureQuestions
                board={board}
                figure={{ kind: 'section', subject: slug, ref: workstream }}
                pointer={jsonPointer('subjects', place, 'sections', index)}
                about={workstream}
              />
            )}
          </section>
        ))}
      </div>
    </details>
  ));
}
