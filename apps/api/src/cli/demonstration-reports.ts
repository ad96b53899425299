import type { INestApplicationContext } from '@nestjs/common';
import type { ProgressReport } from '@camau/contracts';
import { ProgressReportsService } from '../modules/progress-reports/progress-reports.service.js';
import type { ReportPlace } from '../modules/progress-reports/report-files.service.js';
import { ReportAsksService } from '../modules/progress-reports/report-asks.service.js';
import { ReportReviewService } from '../modules/progress-reports/report-review.service.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';
import type { Commands } from './demonstration-acts.js';
import { drawn } from './demonstration-board.js';

type WritingCommandName = 'start_report' | 'save_section' | 'raise_ask' | 'submit' | 'withdraw' | 'answer_question';
type JudgingCommandName = 'send_back' | 'accept' | 'take_back' | 'record_not_received' | 'admit_late' | 'decide_ask';

/** The acts on one report, its writers' and its judges'; `slugOf` gives a subject's slug from a force's code. */
export function reportCommands(
  app: INestApplicationContext,
  slugOf: (subject: string) => string,
): Pick<Commands, WritingCommandName | JudgingCommandName> {
  const pages = new ReportPages(app.get(ProgressReportsService), slugOf);
  return { ...writingCommands(app, pages), ...judgingCommands(app, pages) };
}

/** A report as its last act left it: the versions that the next act is judged against are read once, not before each act. */
class ReportPages {
  private readonly pages = new Map<string, ProgressReport>();

  constructor(
    private readonly reports: ProgressReportsService,
    private readonly slugOf: (subject: string) => string,
  ) {}

  place(caller: SignedInPrincipal, { cycle, subject }: { cycle: string; subject: string }): ReportPlace {
    return { caller, cycle, subject: this.slugOf(subject) };
  }

  async page(at: ReportPlace): Promise<ProgressReport> {
    return this.pages.get(key(at)) ?? this.keep(at, await this.reports.find(at));
  }

  keep(at: ReportPlace, page: ProgressReport): ProgressReport {
    this.pages.set(key(at), page);
    return page;
  }
}

const key = ({ cycle, subject }: ReportPlace): string => `${cycle}/${subject}`;

function writingCommands(app: INestApplicationContext, pages: ReportPages): Pick<Commands, WritingCommandName> {
  const reports = app.get(ProgressReportsService);
  const asks = app.get(ReportAsksService);
  return {
    start_report: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reports.start(at));
    },
    save_section: async (caller, step) => {
      const at = pages.place(caller, step);
      const section = (await pages.page(at)).sections.find(({ workstream }) => workstream === step.workstream);
      const { declaredStatus = null, reason = null, achieved = null, planned = null, noChange, lastPlan } = step;
      const checklist =
        lastPlan && (section?.checklist ?? []).map(({ key, note }) => ({ key, outcome: lastPlan, note }));
      const words = { declaredStatus, reason, achieved, planned, noChange, checklist };
      return pages.keep(at, await reports.saveSection(at, step.workstream, section?.version ?? 1, words));
    },
    raise_ask: async (caller, step) => {
      const at = pages.place(caller, step);
      const { kind, workstream = null, text } = step;
      const page = pages.keep(at, await asks.add(at, { kind, workstream, text }));
      return drawn(step.ask, page.asks.at(-1)!);
    },
    submit: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reports.submit(at, (await pages.page(at)).version));
    },
    withdraw: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reports.withdraw(at, (await pages.page(at)).version));
    },
    answer_question: async (caller, step) => {
      const at = pages.place(caller, step);
      const question = (await pages.page(at)).questions.find(
        ({ pointer, answer }) => pointer === step.pointer && answer === null,
      );
      if (question === undefined) throw new Error(`no open question is pinned to ${step.pointer}`);
      return pages.keep(at, await reports.answer(at, question.id, step.answer));
    },
  };
}

function judgingCommands(app: INestApplicationContext, pages: ReportPages): Pick<Commands, JudgingCommandName> {
  const reviews = app.get(ReportReviewService);
  const asks = app.get(ReportAsksService);
  return {
    decide_ask: async (caller, step) => {
      const at = pages.place(caller, step);
      const version = (await pages.page(at)).asks.find(({ ref }) => ref === step.ask)?.version ?? 1;
      const { take, reason = null } = step;
      return pages.keep(at, await asks.decide(at, step.ask, version, { take, reason }));
    },
    send_back: async (caller, step) => {
      const at = pages.place(caller, step);
      const { reason, questions } = step;
      return pages.keep(at, await reviews.sendBack(at, (await pages.page(at)).version, { reason, questions }));
    },
    accept: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reviews.accept(at, (await pages.page(at)).version));
    },
    take_back: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reviews.takeBack(at, (await pages.page(at)).version, step.reason));
    },
    record_not_received: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reviews.recordNotReceived(at, step.reason));
    },
    admit_late: async (caller, step) => {
      const at = pages.place(caller, step);
      return pages.keep(at, await reviews.admitLate(at, step.reason));
    },
  };
}
