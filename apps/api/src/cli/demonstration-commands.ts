import type { INestApplicationContext } from '@nestjs/common';
import { changeRequestQuerySchema } from '@camau/contracts';
import { ChangeRequestsService } from '../modules/change-requests/change-requests.service.js';
import { CyclesService } from '../modules/cycles/cycles.service.js';
import { MilestonesService } from '../modules/milestones/milestones.service.js';
import type {
  DemonstrationCommand,
  DemonstrationCommandName,
} from '../modules/programmes/definition/demonstration/steps.schema.js';
import type { ReportPlace } from '../modules/progress-reports/report-files.service.js';
import { ProgressReportsService } from '../modules/progress-reports/progress-reports.service.js';
import { ReportReviewService } from '../modules/progress-reports/report-review.service.js';
import { CellsService } from '../modules/workstreams/cells.service.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';

type StepOf<Name extends DemonstrationCommandName> = Extract<DemonstrationCommand, { do: Name }>;

/** One act per command of a script, through the very services that requests go through. */
export type Commands = {
  readonly [Name in DemonstrationCommandName]: (caller: SignedInPrincipal, step: StepOf<Name>) => Promise<unknown>;
};

/** The commands over a running application; `slugOf` gives a subject's slug from a force's code. */
export function demonstrationCommands(app: INestApplicationContext, slugOf: (subject: string) => string): Commands {
  const place = (caller: SignedInPrincipal, { cycle, subject }: { cycle: string; subject: string }): ReportPlace => ({
    caller,
    cycle,
    subject: slugOf(subject),
  });
  return {
    ...milestoneCommands(app.get(MilestonesService), slugOf),
    ...changeCommands(app.get(ChangeRequestsService)),
    ...cellCommands(app.get(CellsService), slugOf),
    ...reportCommands(app.get(ProgressReportsService), app.get(ReportReviewService), place),
    ...cycleCommands(app.get(CyclesService)),
  };
}

type MilestoneCommandName =
  | 'add_milestone'
  | 'edit_milestone'
  | 'set_baseline'
  | 'reforecast'
  | 'claim'
  | 'withdraw_claim'
  | 'refuse_claim'
  | 'verify'
  | 'undo';

function milestoneCommands(
  milestones: MilestonesService,
  slugOf: (subject: string) => string,
): Pick<Commands, MilestoneCommandName> {
  const at = (step: { ref: string }) => ({ ref: step.ref, version: null });
  return {
    add_milestone: (caller, { ref, title, workstream, subject, tier, ownerPost }) =>
      milestones.add(caller, { ref, title, workstream, subject: slugOf(subject), tier, ownerPost }),
    edit_milestone: (caller, step) => {
      const { title, tier, ownerPost } = step;
      return milestones.edit(caller, at(step), {
        ...(title && { title }),
        ...(tier && { tier }),
        ...(ownerPost && { ownerPost }),
      });
    },
    set_baseline: (caller, step) => milestones.setBaseline(caller, at(step), step.on),
    reforecast: (caller, step) =>
      milestones.reforecast(caller, at(step), {
        forecastOn: step.on,
        reasonCode: step.reasonCode,
        reason: step.reason,
      }),
    claim: (caller, step) =>
      milestones.claim(caller, at(step), {
        achievedOn: step.achievedOn,
        evidence: step.evidence,
        evidenceLinks: step.links,
      }),
    withdraw_claim: (caller, step) => milestones.withdrawClaim(caller, at(step)),
    refuse_claim: (caller, step) => milestones.refuseClaim(caller, at(step), { reason: step.reason }),
    verify: (caller, step) => milestones.verify(caller, at(step)),
    undo: (caller, step) => milestones.undo(caller, at(step)),
  };
}

type ChangeCommandName = 'raise_change' | 'approve_change' | 'reject_change';

/** NB: a script names the milestone; which request of it waits is asked, so that no script knows how requests are numbered. */
function changeCommands(requests: ChangeRequestsService): Pick<Commands, ChangeCommandName> {
  const waiting = async (caller: SignedInPrincipal, milestone: string) => {
    const [found] = (await requests.list(caller, changeRequestQuerySchema.parse({ milestone, state: 'raised' }))).items;
    if (found === undefined) throw new Error(`no change of ${milestone} waits for a decision`);
    return { ref: found.ref, version: found.version };
  };
  return {
    raise_change: (caller, { ref, proposal, reasonCode, reason }) =>
      requests.raise(caller, { milestone: ref, proposal, reasonCode, reason }),
    approve_change: async (caller, { ref, reference }) =>
      requests.approve(caller, await waiting(caller, ref), { reference }),
    reject_change: async (caller, { ref, reason }) => requests.reject(caller, await waiting(caller, ref), { reason }),
  };
}

function cellCommands(cells: CellsService, slugOf: (subject: string) => string): Pick<Commands, 'set_cell'> {
  return {
    set_cell: (caller, { workstream, subject, inScope, approach }) =>
      cells.set(caller, workstream, slugOf(subject), null, { inScope, approach }),
  };
}

type ReportCommandName = 'start_report' | 'save_section' | 'submit' | 'send_back' | 'answer_question' | 'accept';
type Place = (caller: SignedInPrincipal, step: { cycle: string; subject: string }) => ReportPlace;

function reportCommands(
  reports: ProgressReportsService,
  reviews: ReportReviewService,
  place: Place,
): Pick<Commands, ReportCommandName> {
  const versionOf = async (at: ReportPlace): Promise<number> => (await reports.find(at)).version;
  return {
    start_report: (caller, step) => reports.start(place(caller, step)),
    save_section: async (caller, step) => {
      const at = place(caller, step);
      const section = (await reports.find(at)).sections.find(({ workstream }) => workstream === step.workstream);
      const { declaredStatus = null, reason = null, achieved = null, planned = null, noChange } = step;
      return reports.saveSection(at, step.workstream, section?.version ?? 1, {
        declaredStatus,
        reason,
        achieved,
        planned,
        noChange,
      });
    },
    submit: async (caller, step) => reports.submit(place(caller, step), await versionOf(place(caller, step))),
    send_back: async (caller, step) =>
      reviews.sendBack(place(caller, step), await versionOf(place(caller, step)), {
        reason: step.reason,
        questions: step.questions,
      }),
    answer_question: async (caller, step) => {
      const at = place(caller, step);
      const question = (await reports.find(at)).questions.find(
        ({ pointer, answer }) => pointer === step.pointer && answer === null,
      );
      if (question === undefined) throw new Error(`no open question is pinned to ${step.pointer}`);
      return reports.answer(at, question.id, step.answer);
    },
    accept: async (caller, step) => reviews.accept(place(caller, step), await versionOf(place(caller, step))),
  };
}

function cycleCommands(
  cycles: CyclesService,
): Pick<Commands, 'open_cycle' | 'begin_review' | 'sign' | 'close' | 'circulate'> {
  return {
    open_cycle: (caller, { cycle }) => cycles.open(caller, cycle),
    begin_review: (caller, { cycle }) => cycles.beginReview(caller, cycle),
    sign: (caller, { cycle, deliveryConfidence, reason }) =>
      cycles.sign(caller, cycle, { confidence: deliveryConfidence, reason }),
    close: (caller, { cycle }) => cycles.close(caller, cycle),
    circulate: (caller, { cycle }) => cycles.circulate(caller, cycle),
  };
}
