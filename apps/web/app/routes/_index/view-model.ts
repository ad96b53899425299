import type { Board, Cycle, Programme, Work, TranslationList } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { BoardWork } from './board-work';
import { latenessWords } from '../../components/slip-words';
import { isOwed } from '../../progress-reports/owed';
import { cycleName, subjectName } from '../../platform/names';
import { paths } from '../../paths';

/** What the home page reads of one programme; null where this reader may not. */
export interface ProgrammeWork {
  readonly programme: Pick<Programme, 'slug' | 'name' | 'forces' | 'nextBoardOn'>;
  readonly cycles: readonly Cycle[];
  readonly plan: Work | null;
  /** users who wait for an administrator, by state; null for everybody else */
  readonly people: readonly { readonly state: 'invited' | 'without_access'; readonly count: number }[] | null;
  /** what waits to be translated and checked; null for those who do neither */
  readonly translations: Pick<TranslationList, 'items' | 'counts'> | null;
  readonly board: Pick<Board, 'cycle' | 'confidence' | 'confidenceScale'> | null;
  /** what Board pages ask of this reader; null where they read none */
  readonly boardWork: BoardWork | null;
}

export interface WorkItem {
  readonly key: string;
  readonly words: string;
  readonly to: string;
  /** the day it is due, by which the list is in order */
  readonly dueOn: string | null;
  /** when it is due, or how late it is, in words */
  readonly when: string;
  readonly isLate: boolean;
  readonly state: string | null;
}

type Report = Cycle['reports'][number];

/** Reports this reader writes, then the office's, the SRO's and the secretariat's acts on cycles that can be done now: by date. */
export function dueItems(work: ProgrammeWork, translator: Translator): WorkItem[] {
  const reports = work.cycles.flatMap((cycle) =>
    cycle.reports.filter(isMineToWrite).map((report) => reportItem(work, cycle, report, translator)),
  );
  const acts = work.cycles.flatMap((cycle) =>
    cycle.allowedActions
      .filter((action) => isDueAct(action, cycle))
      .map((action) => actItem(work, cycle, action, translator)),
  );
  return [...reports, ...acts].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

function isMineToWrite({ allowedActions }: Report): boolean {
  return ['start', 'save', 'submit'].some((action) => allowedActions.includes(action));
}

const DUE_ON = {
  open: 'periodEndsOn',
  begin_review: 'dueOn',
  sign: 'closeByOn',
  close: 'closeByOn',
  circulate: 'papersOn',
} as const;

/** Acts of a cycle's own page; the others are done where it is closed. */
const ON_THE_CYCLE = new Set(['open', 'begin_review']);

/** An act counts as due only when nothing but this person stands in its way. */
function isDueAct(action: string, cycle: Cycle): action is keyof typeof DUE_ON {
  if (!Object.hasOwn(DUE_ON, action)) return false;
  if (action === 'close') return cycle.closingBlockers.length === 0;
  if (action === 'begin_review') return !cycle.reports.some(({ state }) => isOwed(state));
  if (action === 'sign') return cycle.signedAt === null;
  return true;
}

function reportItem({ programme }: ProgrammeWork, cycle: Cycle, report: Report, translator: Translator): WorkItem {
  const key = report.state === 'not_started' ? 'start' : report.state === 'sent_back' ? 'sentBack' : 'report';
  return {
    key: `${cycle.ref}-${report.subject}`,
    words: translator.t(`work.due.${key}`, { subject: subjectName(programme, report.subject, translator) }),
    to: paths.report(programme.slug, cycle.ref, report.subject),
    dueOn: cycle.dueOn,
    when: owedWords(report, cycle, translator),
    isLate: report.isLate,
    state: report.state,
  };
}

function actItem({ programme }: ProgrammeWork, cycle: Cycle, action: string, translator: Translator): WorkItem {
  const due = Object.hasOwn(DUE_ON, action) ? cycle[DUE_ON[action as keyof typeof DUE_ON]] : null;
  return {
    key: `${cycle.ref}-${action}`,
    words: translator.t(`work.due.${action}`, { cycle: cycleName(cycle.ref, translator) }),
    to: ON_THE_CYCLE.has(action) ? paths.cycle(programme.slug, cycle.ref) : paths.closing(programme.slug, cycle.ref),
    dueOn: due,
    when: dueByWords(due, cycle.today, translator),
    isLate: false,
    state: null,
  };
}

/** Reports this reader can accept or send back now. */
export function reviewItems({ programme, cycles }: ProgrammeWork, translator: Translator): WorkItem[] {
  return cycles.flatMap((cycle) =>
    cycle.reports
      .filter(({ allowedActions }) => allowedActions.includes('accept') || allowedActions.includes('send_back'))
      .map((report) => ({
        key: `${cycle.ref}-${report.subject}`,
        words: translator.t('work.review.report', { subject: subjectName(programme, report.subject, translator) }),
        to: paths.review(programme.slug, cycle.ref, report.subject),
        dueOn: cycle.reviewByOn,
        when: dueByWords(cycle.reviewByOn, cycle.today, translator),
        isLate: false,
        state: report.state,
      })),
  );
}

export interface Outstanding {
  readonly key: string;
  readonly subject: string;
  readonly state: string;
  readonly when: string;
  readonly isLate: boolean;
}

/** Whose report is not in yet, in cycles that take reports: by when, or how late, in words. */
export function outstandingReports({ cycles }: Pick<ProgrammeWork, 'cycles'>, translator: Translator): Outstanding[] {
  return cycles
    .filter(({ state }) => state !== 'planned')
    .flatMap((cycle) =>
      cycle.reports
        .filter(({ state }) => isOwed(state))
        .map((report) => ({
          key: `${cycle.ref}-${report.subject}`,
          subject: report.subject,
          state: report.state ?? '',
          when: owedWords(report, cycle, translator),
          isLate: report.isLate,
        })),
    );
}

/** When a report that is still owed is due, and how late it is by now. */
function owedWords(report: Report, { dueOn, today }: Pick<Cycle, 'dueOn' | 'today'>, translator: Translator): string {
  if (!report.isLate) return dueByWords(dueOn, today, translator);
  return translator.t('work.due.late', { date: translator.date(dueOn), late: latenessWords(report, translator) });
}

/** When something is due, as seen today: "due today", or "by 16 October 2019". */
export function dueByWords(dueOn: string | null, today: string | null, { t, date }: Translator): string {
  if (dueOn === null) return '';
  return dueOn === today ? t('work.due.today') : t('work.due.by', { date: date(dueOn) });
}
