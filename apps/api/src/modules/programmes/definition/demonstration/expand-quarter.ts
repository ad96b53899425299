import { startOfBusinessDay } from '@camau/domain';
import type { CycleEvent, Moment, Quarter, QuarterReport, QuarterSection, ReportEvent } from './quarters.schema.js';
import type { DemonstrationPost } from './posts.schema.js';
import { sectionWords, textOf } from './quarter-words.js';
import { whoActs, type WhoActs } from './quarter-posts.js';
import type { DemonstrationCommand, DemonstrationStep } from './steps.schema.js';

/** What a quarter is expanded with: the file it was read from, and how to say what is wrong in it. */
export interface QuarterFile {
  readonly quarter: Quarter;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly wrong: (path: readonly PropertyKey[], message: string) => void;
}

type Path = readonly PropertyKey[];
/** A command still without its instant, and where in its file it stands. */
interface Act {
  readonly moment: Moment;
  readonly by: string | undefined;
  readonly command: Without<DemonstrationCommand, 'at' | 'by'>;
  readonly path: Path;
}
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Seconds after midnight from which the acts of a day without a time are done: 13:00, when the plan's are over. */
const FIRST = 13 * 3600;
/** Seconds between the acts of one day. */
const APART = 120;

/** The steps of a quarter, in the order of their instants; acts of one day in the order of the file. */
export function expandQuarter(
  { quarter, file, lineOf, wrong }: QuarterFile,
  posts: readonly DemonstrationPost[],
): DemonstrationStep[] {
  const who = whoActs(posts);
  const { cycle } = quarter;
  const opening: Act = {
    moment: quarter.opened,
    by: undefined,
    command: { do: 'open_cycle', cycle },
    path: ['opened'],
  };
  const acts = [
    opening,
    ...Object.entries(quarter.reports).flatMap(([subject, report]) => reportActs({ cycle, subject, report, who })),
    ...quarter.then.map((event, index) => cycleAct(cycle, event, ['then', index])),
  ];
  const taken = new Map<string, number>();
  const at = ({ day, time }: Moment): string => {
    const midnight = startOfBusinessDay(day).getTime();
    if (time !== null) return new Date(midnight + secondsOf(time) * 1000).toISOString();
    const before = taken.get(day) ?? 0;
    taken.set(day, before + 1);
    return new Date(midnight + (FIRST + before * APART) * 1000).toISOString();
  };
  return acts
    .flatMap(({ moment, by, command, path }): DemonstrationStep[] => {
      const doer = by ?? who.byDefault(command, moment.day);
      if (doer !== undefined) return [{ ...command, at: at(moment), by: doer, file, path, line: lineOf(path) }];
      wrong(path, `no post does this on ${moment.day}: name one with \`by\``);
      return [];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

interface Reporting {
  readonly cycle: string;
  readonly subject: string;
  readonly report: QuarterReport;
  readonly who: WhoActs;
}

function reportActs({ cycle, subject, report, who }: Reporting): Act[] {
  const of = { cycle, subject };
  const top = ['reports', subject];
  const saved = new Map<string, QuarterSection>();
  const saves = (sections: QuarterReport['sections'], moment: Moment, by: string | undefined, path: Path): Act[] =>
    Object.entries(sections).map(([workstream, given]): Act => {
      const section = { ...saved.get(workstream), ...given };
      saved.set(workstream, section);
      const command = { do: 'save_section' as const, ...of, workstream, ...sectionWords(section, report.language) };
      const writer = by ?? report.writer ?? who.lead(subject, moment.day);
      return { moment, by: writer, command, path: [...path, 'sections', workstream] };
    });
  const event = (given: ReportEvent, index: number): Act[] => {
    const path = [...top, 'then', index];
    const { at: moment, by, ...act } = given;
    if (act.do === 'save') return saves(act.sections, moment, by, path);
    return [{ moment, by, command: { ...of, ...act }, path }];
  };
  return [
    ...(report.start
      ? [
          {
            moment: report.start,
            by: undefined,
            command: { do: 'start_report' as const, ...of },
            path: [...top, 'start'],
          },
        ]
      : []),
    ...(report.save ? saves(report.sections, report.save, undefined, top) : []),
    ...report.asks.map(({ text, ...ask }, index): Act => {
      const moment = report.save ?? report.start!;
      const command = { do: 'raise_ask' as const, ...of, ...ask, text: textOf(text, report.language) };
      return { moment, by: report.writer, command, path: [...top, 'asks', index] };
    }),
    ...report.then.flatMap(event),
  ];
}

function cycleAct(cycle: string, event: CycleEvent, path: Path): Act {
  const { at: moment, by, ...act } = event;
  return { moment, by, command: cycleCommand(cycle, act), path };
}

function cycleCommand(cycle: string, act: Without<CycleEvent, 'at' | 'by'>): Act['command'] {
  switch (act.do) {
    case 'sign':
      return { ...act, cycle, reason: textOf(act.reason, 'en') };
    case 'record_for_board':
      return { ...act, cycle, text: textOf(act.text, 'en'), ownerPost: act.ownerPost && textOf(act.ownerPost, 'en') };
    case 'close_board_record':
      return { ...act, closingWords: textOf(act.closingWords, 'en') };
    case 'answer_board_question':
    case 'circulate_board_answer':
      return act;
    default:
      return { ...act, cycle };
  }
}

function secondsOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 3600 + minutes! * 60;
}
