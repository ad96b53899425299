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
import { NothingNew } from './nothing-new';

/** GOV.UK task list of a report being written: its sections, what lies outside them, then the check. */
export function TaskList({ report }: { report: ProgressReport }) {
  const canSubmit = report.allowedActions.includes('submit');
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
      <NothingNew report={report} />
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
        <AskTask report={report} />
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
        {t(canSubmit ? 'progress-reports.tasks.check' : 'report-sections.check')}
      </ButtonLink>
      {!canSubmit && <p className="govuk-inset-text">{t('progress-reports.check.leadSubmits')}</p>}
    </section>
  );
}

function AskTask({ report }: { report: ProgressReport }) {
  const { t } = useTranslator();
  const count = report.asks.length;
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <AppLink
          className="govuk-link govuk-task-list__link"
          to={paths.asks(report.programme, report.cycle, report.subject)}
          aria-describedby="task-asks"
        >
          {t('report-sections.asks.task')}
        </AppLink>
      </div>
      <div className="govuk-task-list__status" id="task-asks">
        {count === 0 ? t('report-sections.asks.optional') : t('report-sections.asks.count', { count })}
      </div>
    </li>
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
