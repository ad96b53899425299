import type { Cycle, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { latenessWords } from '../../components/slip-words';
import { isOwed } from '../../progress-reports/owed';
import { subjectName } from '../../platform/names';
import { paths } from '../../paths';

type Report = Cycle['reports'][number];
type Place = Pick<Programme, 'slug' | 'forces'>;

const WRITING = new Set(['start', 'save', 'submit']);
const JUDGING = new Set(['accept', 'send_back']);

export interface OwedReport {
  readonly subject: string;
  readonly name: string;
  /** null where this reader may not see reports of the subject */
  readonly state: string | null;
  readonly when: string;
  readonly isLate: boolean;
  readonly next: { readonly words: string; readonly to: string } | null;
}

/**
 * Who owes what: each report with its state, when, how late in words, and where this reader goes next. Of subjects whose reports this
 * reader may not see only the national one is named.
 */
export function owedReports(
  cycle: Pick<Cycle, 'ref' | 'dueOn' | 'reports'>,
  programme: Place,
  translator: Translator,
): OwedReport[] {
  return cycle.reports
    .filter(({ state, subject }) => state !== null || subject === 'national')
    .map((report) => ({
      subject: report.subject,
      name: subjectName(programme, report.subject, translator),
      state: report.state,
      when: whenWords(report, cycle.dueOn, translator),
      isLate: report.isLate,
      next: nextStep(report, cycle.ref, programme.slug, translator),
    }));
}

function whenWords(report: Report, dueOn: string, translator: Translator): string {
  const { t, date, instantDate } = translator;
  if (report.submittedAt && !isOwed(report.state))
    return t('cycles.owes.submitted', {
      date: instantDate(report.submittedAt),
      late: latenessWords(report, translator),
    });
  if (report.isLate) return t('cycles.owes.late', { date: date(dueOn), late: latenessWords(report, translator) });
  return t('cycles.owes.due', { date: date(dueOn) });
}

function nextStep(report: Report, cycle: string, slug: string, { t }: Translator): OwedReport['next'] {
  if (report.state === null) return null;
  const can = (actions: ReadonlySet<string>) => report.allowedActions.some((action) => actions.has(action));
  if (can(JUDGING)) return { words: t('cycles.owes.review'), to: paths.review(slug, cycle, report.subject) };
  if (can(WRITING))
    return {
      words: t(report.state === 'not_started' ? 'cycles.owes.start' : 'cycles.owes.write'),
      to: paths.report(slug, cycle, report.subject),
    };
  if (report.allowedActions.length > 0)
    return { words: t('cycles.owes.read'), to: paths.review(slug, cycle, report.subject) };
  return report.state === 'not_started'
    ? null
    : { words: t('cycles.owes.read'), to: paths.report(slug, cycle, report.subject) };
}
