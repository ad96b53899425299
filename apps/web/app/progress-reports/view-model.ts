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

/**
 * The section in which what a pointer names is written: its own, or that of its milestone. What no section has any longer belongs to the
 * first that is in scope, or a question about it could never be answered.
 */
export function sectionOf<
  Section extends Pick<ReportSection, 'workstream' | 'derivedStatus'> & { milestones: readonly { ref: string }[] },
>(pointer: string, sections: readonly Section[]): Section | undefined {
  const own = sectionOfPointer(pointer);
  const [, kind, name = ''] = pointer.split('/');
  const isHome = ({ workstream, milestones }: Section) =>
    own
      ? workstream === own.workstream
      : milestones.some(({ ref }) => kind === 'milestones' && ref === unescapePointer(name));
  return sections.find(isHome) ?? sections.find(({ derivedStatus }) => derivedStatus !== 'not_in_scope');
}

/** The questions that are answered in a section. */
export function questionsIn<Question extends { pointer: string }>(
  { workstream }: Pick<ReportSection, 'workstream'>,
  { sections, questions }: { sections: Pick<Report, 'sections'>['sections']; questions: readonly Question[] },
): Question[] {
  return questions.filter(({ pointer }) => sectionOf(pointer, sections)?.workstream === workstream);
}

/** What a question is about, in words: a field of its section, or a milestone's forecast. */
export function questionAbout(pointer: string, { t, has }: Pick<Translator, 't' | 'has'>): string | null {
  const [, kind, name = '', field = ''] = pointer.split('/');
  if (kind === 'milestones') return t('reviews.ask.forecastOf', { ref: unescapePointer(name) });
  const key = `reviews.field.${field}`;
  return kind === 'sections' && has(key) ? t(key) : null;
}

/** Where to go to take a blocker away. */
export function blockerPath(blocker: Blocker, report: Report): string {
  const { programme, cycle, subject } = report;
  const section = sectionOfPointer(blocker.pointer);
  if (section) return `${paths.section(programme, cycle, subject, section.workstream)}#${section.field}`;
  const [, kind, id = ''] = blocker.pointer.split('/');
  if (kind === 'milestones') {
    const ref = unescapePointer(id);
    const of = sectionOf(blocker.pointer, report.sections);
    if (of) return `${paths.section(programme, cycle, subject, of.workstream)}#${newsField(ref)}`;
  }
  const question = report.questions.find((candidate) => candidate.id === id);
  const asked = question && sectionOf(question.pointer, report.sections);
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
  const { programme, cycle, subject, blockers } = report;
  return report.sections.map((section) => {
    const { workstream, version, derivedStatus } = section;
    const missing = blockers.filter(({ pointer }) => sectionOfPointer(pointer)?.workstream === workstream).length;
    const open = questionsIn(section, report).filter(({ answer }) => answer === null).length;
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
