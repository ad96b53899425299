import type { ProgressReport } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { ButtonLink } from '../../components/button';
import { useTranslator } from '../../platform/translation';
import {
  blockerPath,
  blockerWords,
  sectionOfPointer,
  sectionTasks,
  type SectionTask,
} from '../../progress-reports/view-model';
import { paths } from '../../paths';

/** GOV.UK task list of a report being written: its sections, what lies outside them, then the check. */
export function TaskList({ report }: { report: ProgressReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const tasks = sectionTasks(report);
  const others = report.blockers.filter(
    ({ pointer, code }) => !sectionOfPointer(pointer) && code !== 'question_unanswered',
  );
  const count = report.blockers.length;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('progress-reports.tasks.heading')}</h2>
      <p className="govuk-body">
        {count === 0 ? t('progress-reports.tasks.ready') : t('progress-reports.tasks.lead', { count })}
      </p>
      <ul className="govuk-task-list">
        {tasks.map((task) => (
          <li key={task.workstream} className="govuk-task-list__item govuk-task-list__item--with-link">
            <div className="govuk-task-list__name-and-hint">
              <AppLink
                className="govuk-link govuk-task-list__link"
                to={task.to}
                aria-describedby={`task-${task.workstream}`}
              >
                <AuthoredText
                  text={report.sections.find(({ workstream }) => workstream === task.workstream)?.workstreamName}
                  isUnmarked
                />
              </AppLink>
            </div>
            <TaskState task={task} />
          </li>
        ))}
        {others.map((blocker) => (
          <li key={blocker.pointer} className="govuk-task-list__item govuk-task-list__item--with-link">
            <div className="govuk-task-list__name-and-hint">
              <AppLink className="govuk-link govuk-task-list__link" to={blockerPath(blocker, report)}>
                {blockerWords(blocker, report, translator)}
              </AppLink>
            </div>
          </li>
        ))}
      </ul>
      <ButtonLink to={paths.check(report.programme, report.cycle, report.subject)}>
        {t('progress-reports.tasks.check')}
      </ButtonLink>
    </section>
  );
}

function TaskState({ task }: { task: SectionTask }) {
  const { t } = useTranslator();
  const words = {
    done: t('progress-reports.tasks.done'),
    not_in_scope: t('progress-reports.tasks.notInScope'),
    not_started: t('progress-reports.tasks.notStarted'),
    missing:
      task.missing > 0
        ? t('progress-reports.tasks.missing', { count: task.missing })
        : t('progress-reports.tasks.question', { count: task.questions }),
  }[task.state];
  return (
    <div className="govuk-task-list__status" id={`task-${task.workstream}`}>
      {task.state === 'done' || task.state === 'not_in_scope' ? (
        words
      ) : (
        <strong className="govuk-tag camau-tag--accent-light">{words}</strong>
      )}
    </div>
  );
}
