import type { ProgressReport, ReportSection } from '@camau/contracts';
import { compareDeclared } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../platform/names';
import { paths } from '../paths';
import { newsField } from './milestone-news';

type Report = Pick<ProgressReport, 'programme' | 'cycle' | 'subject' | 'sections' | 'blockers' | 'questions'>;
type Blocker = ProgressReport['blockers'][number];

/** A section's page, field and all, from a pointer such as `/sections/WF/achieved`; null for other pointers. */
export function sectionOfPointer(pointer: string): { workstream: string; field: string } | null {
  const [, kind, workstream, field] = pointer.split('/');
  return kind === 'sections' && workstream ? { workstream: unescapePointer(workstream), field: field ?? '' } : null;
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Where to go to take a blocker away. */
export function blockerPath(blocker: Blocker, report: Report): string {
  const { programme, cycle, subject } = report;
  const section = sectionOfPointer(blocker.pointer);
  if (section) return `${paths.section(programme, cycle, subject, section.workstream)}#${section.field}`;
  const [, kind, id = ''] = blocker.pointer.split('/');
  if (kind === 'milestones') {
    const ref = unescapePointer(id);
    const of = report.sections.find(({ milestones }) => milestones.some((milestone) => milestone.ref === ref));
    if (of) return `${paths.section(programme, cycle, subject, of.workstream)}#${newsField(ref)}`;
  }
  const question = report.questions.find((candidate) => candidate.id === id);
  const asked = question && sectionOfPointer(question.pointer);
  return asked
    ? `${paths.section(programme, cycle, subject, asked.workstream)}#answer-${id}`
    : paths.report(programme, cycle, subject);
}

/** What is missing, in a sentence that names the section or the milestone. */
export function blockerWords(
  blocker: Blocker,
  report: Report,
  translator: Pick<Translator, 't' | 'has' | 'language'>,
): string {
  const key = `progress-reports.blocker.${blocker.code}`;
  const workstream = sectionOfPointer(blocker.pointer)?.workstream;
  const section = report.sections.find((candidate) => candidate.workstream === workstream);
  return translator.t(translator.has(key) ? key : 'progress-reports.blocker.other', {
    section: section ? plainText(section.workstreamName, translator) : '',
    milestone: blocker.params.ref ?? '',
  });
}

export interface SectionTask {
  readonly workstream: string;
  readonly to: string;
  readonly missing: number;
  readonly questions: number;
  readonly state: 'not_started' | 'missing' | 'done' | 'not_in_scope';
}

/** The report's sections as a task list: which are done, and how much each lacks. */
export function sectionTasks(report: Report): SectionTask[] {
  const { programme, cycle, subject, blockers, questions } = report;
  return report.sections.map(({ workstream, version, derivedStatus }) => {
    const isOf = ({ pointer }: { pointer: string }) => sectionOfPointer(pointer)?.workstream === workstream;
    const missing = blockers.filter(isOf).length;
    const open = questions.filter((question) => question.answer === null && isOf(question)).length;
    const written = version === 0 ? 'not_started' : missing + open > 0 ? 'missing' : 'done';
    const state = derivedStatus === 'not_in_scope' ? 'not_in_scope' : written;
    return { workstream, to: paths.section(programme, cycle, subject, workstream), missing, questions: open, state };
  });
}

/** How the declared status stands to the derived one; null when they are equal or cannot be compared. */
export function declaredDifference({
  declaredStatus,
  derivedStatus,
}: Pick<ReportSection, 'declaredStatus' | 'derivedStatus'>): 'better' | 'worse' | null {
  const comparison = declaredStatus ? compareDeclared(declaredStatus, derivedStatus) : null;
  return comparison === 'better' || comparison === 'worse' ? comparison : null;
}

/** When the report is due, as seen today. */
export function dueWords(
  { dueOn, today }: Pick<ProgressReport, 'dueOn' | 'today'>,
  { t, date }: Pick<Translator, 't' | 'date'>,
): string {
  const key = dueOn < today ? 'dueLate' : dueOn === today ? 'dueToday' : 'due';
  return t(`progress-reports.${key}`, { date: date(dueOn) });
}
