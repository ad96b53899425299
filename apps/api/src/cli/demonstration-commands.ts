import type { INestApplicationContext } from '@nestjs/common';
import { changeRequestQuerySchema } from '@camau/contracts';
import { ChangeRequestsService } from '../modules/change-requests/change-requests.service.js';
import { MilestonesService } from '../modules/milestones/milestones.service.js';
import { CellsService } from '../modules/workstreams/cells.service.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';
import type { Commands } from './demonstration-acts.js';
import { boardCommands } from './demonstration-board.js';
import { cycleCommands } from './demonstration-cycles.js';
import { reportCommands } from './demonstration-reports.js';

/** The commands over a running application; `slugOf` gives a subject's slug from a force's code. */
export function demonstrationCommands(app: INestApplicationContext, slugOf: (subject: string) => string): Commands {
  return {
    ...milestoneCommands(app.get(MilestonesService), slugOf),
    ...changeCommands(app.get(ChangeRequestsService)),
    ...cellCommands(app.get(CellsService), slugOf),
    ...reportCommands(app, slugOf),
    ...cycleCommands(app, slugOf),
    ...boardCommands(app, slugOf),
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
