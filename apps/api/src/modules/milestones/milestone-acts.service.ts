import { Inject, Injectable } from '@nestjs/common';
import type { Language, MilestoneEdit, NewMilestone } from '@camau/contracts';
import {
  accepted,
  applyProposal,
  canWrite,
  decideUndo,
  fieldRefusals,
  refusal,
  refused,
  undoPermission,
  type ChangeProposal,
  type Decision,
  type MilestoneAct,
  type WritePermission,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { ProgrammeFactsService, subjectForceId } from '../programmes/programme-facts.service.js';
import { MilestoneHistoryReadModel, type MilestoneVersion } from './milestone-history.read-model.js';
import { MilestonePages } from './milestone-pages.service.js';
import { MilestonesRepository, type MilestoneChange } from './milestones.repository.js';
import type { PlannedMilestone } from './planned-milestone.read-model.js';
import { editing, type PlannedAct } from './planned-acts.js';

/** Which milestone, at the version it was read at; null takes it as it is (scripts, which lock nothing else). */
export interface ActPlace {
  readonly ref: string;
  readonly version: number | null;
}

/** What the act is recorded as when it is part of something larger: an import, an approved change. */
export interface ActMark {
  readonly act: MilestoneAct;
  readonly cites: string;
}

/** The one way a milestone comes to be and changes, within a transaction of the caller's. */
@Injectable()
export class MilestoneActs {
  constructor(
    @Inject(MilestonesRepository) private readonly milestones: MilestonesRepository,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Adds a planned milestone. Unknown workstream or subject and a ref that is taken are refused with their field. */
  async add(tx: Tx, caller: SignedInPrincipal, input: NewMilestone, mark?: ActMark): Promise<void> {
    const { programmeId } = caller;
    const { ref, title, tier, ownerPost } = input;
    const facts = await this.programmes.find(tx, programmeId);
    const workstreamId = facts.workstreams.find((workstream) => workstream.ref === input.workstream)?.id;
    const isKnown = input.subject === 'national' || facts.forces.some(({ slug }) => slug === input.subject);
    const faults = [
      ...(workstreamId === undefined ? [{ pointer: '/workstream', code: 'workstream_unknown' }] : []),
      ...(isKnown ? [] : [{ pointer: '/subject', code: 'subject_unknown' }]),
      ...((await this.milestones.isTaken(tx, programmeId, ref)) ? [{ pointer: '/ref', code: 'ref_taken' }] : []),
      ...fieldRefusals({ title, tier, ownerPost }),
    ];
    if (faults.length > 0 || workstreamId === undefined) throw new ProblemError('unprocessable', faults);
    const forceId = subjectForceId(facts, input.subject);
    if (!canWrite(caller.access, 'milestone:plan', { programmeId, forceId })) throw new ProblemError('forbidden');
    await this.requireScope(tx, programmeId, workstreamId, forceId);
    const { act, cites } = mark ?? { act: 'added' as const, cites: null };
    await this.milestones.add(tx, { programmeId, ref, title, tier, ownerPost, workstreamId, forceId, act, cites });
    await this.record(tx, caller, 'milestone_added', ref, { tier, cites });
  }

  /**
   * Performs an act. `not_found` out of reach, `forbidden` where the caller may read but not do this, 412 with the present milestone
   * when the version is stale or somebody was quicker, else the act's own refusals. Answers with the row as it is then; the names
   * behind a claim and its verification are those from before.
   */
  async perform(
    tx: Tx,
    caller: SignedInPrincipal,
    { ref, version }: ActPlace,
    { act, permission, decide }: PlannedAct,
    mark?: ActMark,
  ): Promise<PlannedMilestone> {
    const row = await this.pages.require(tx, caller.programmeId, ref);
    // NB: a force lead reads national milestones but changes only the own force's: that one is forbidden, not hidden.
    if (!canWrite(caller.access, permission, row)) throw new ProblemError('forbidden');
    if (version !== null && row.version !== version) return this.pages.stale(tx, caller, ref);
    const { userId, employer, language } = caller.account;
    const rules = await this.pages.rules(tx, row);
    const moment = { row, rules, person: { id: userId, employer, language }, instant: tx.instant };
    const change = orThrow(decide(moment));
    const said: MilestoneChange = { note: null, noteLanguage: null, cites: null, ...change, act, ...mark };
    if (!(await this.milestones.change(tx, row.id, row.version, said))) {
      // NB: read again, the row shows what the quicker one committed; an act at no particular version is decided afresh.
      if (version === null) return this.perform(tx, caller, { ref, version }, { act, permission, decide }, mark);
      return this.pages.stale(tx, caller, ref);
    }
    const { forecastOn, ...rest } = change;
    const moved = forecastOn === undefined ? {} : { from: row.forecastOn, to: forecastOn };
    await this.record(tx, caller, `milestone_${act}`, ref, { ...rest, ...mark, ...moved });
    return { ...row, ...said, version: row.version + 1 };
  }

  async edit(tx: Tx, caller: SignedInPrincipal, place: ActPlace, input: MilestoneEdit, mark?: ActMark): Promise<void> {
    const facts = await this.programmes.find(tx, caller.programmeId);
    const workstreams = new Map(facts.workstreams.map(({ ref, id }) => [ref, id]));
    const movesTo = input.workstream === undefined ? undefined : workstreams.get(input.workstream);
    if (movesTo !== undefined) {
      const { forceId } = await this.pages.require(tx, caller.programmeId, place.ref);
      await this.requireScope(tx, caller.programmeId, movesTo, forceId);
    }
    await this.perform(tx, caller, place, editing(input, workstreams), mark);
  }

  /** A new change that brings back the state before the latest act and cites that act's instant. */
  async undo(tx: Tx, caller: SignedInPrincipal, place: ActPlace): Promise<void> {
    const row = await this.pages.require(tx, caller.programmeId, place.ref);
    const versions = await this.histories.versions(tx, row.id);
    const latest = versions.at(-1);
    const before = versions.at(-2);
    const act = row.act as MilestoneAct | null;
    const undone = {
      act: 'undone' as const,
      permission: undoPermission(act) ?? ('milestone:plan' satisfies WritePermission),
      decide: () => {
        const state = { act, by: latest?.changedBy ?? null };
        const decision = decideUndo(state, before !== undefined, caller.account.userId);
        if (!decision.ok) return decision;
        return accepted({ ...stateOf(before!), cites: latest!.at, note: decision.value.undoes });
      },
    };
    await this.perform(tx, caller, place, undone);
  }

  /** What an approved change request asks for, in its name and with its reason. */
  async applyChange(
    tx: Tx,
    caller: SignedInPrincipal,
    ref: string,
    proposal: ChangeProposal,
    because: { readonly cites: string; readonly note: string; readonly noteLanguage: Language | null },
  ): Promise<void> {
    const { isCancelled, ...fields } = applyProposal(proposal);
    const change = { ...fields, ...because, ...(isCancelled ? { cancelledAt: tx.instant } : {}) };
    const decide = (): Decision<MilestoneChange> => accepted(change);
    await this.perform(
      tx,
      caller,
      { ref, version: null },
      { act: 'change_applied', permission: 'milestone:approve_change', decide },
    );
  }

  /** Brings a milestone back to the recorded state, or removes it when there is none: what undoing an import does. */
  async restore(
    tx: Tx,
    caller: SignedInPrincipal,
    place: ActPlace,
    before: MilestoneVersion | null,
    cites: string,
  ): Promise<void> {
    const change = before === null ? { removedAt: tx.instant } : stateOf(before);
    const act = { act: 'undone', permission: 'milestone:reforecast', decide: () => accepted(change) } as const;
    await this.perform(tx, caller, place, act, { act: 'undone', cites });
  }

  private async requireScope(tx: Tx, programmeId: string, workstreamId: string, forceId: string | null): Promise<void> {
    if (!(await this.milestones.isOutOfScope(tx, programmeId, workstreamId, forceId))) return;
    orThrow(refused(refusal('conflict', 'cell_not_in_scope', '/workstream')));
  }

  private async record(
    tx: Tx,
    caller: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const { programmeId } = caller;
    await this.audit.record(tx, { action, programmeId, subjectType: 'milestone', subjectId: ref, facts });
  }
}

/** The fields of a recorded state that acts change, as a change that brings them back. */
function stateOf(version: MilestoneVersion): MilestoneChange {
  const { title, ownerPost, workstreamId, tier, originalBaselineOn, baselineOn, forecastOn } = version;
  const { achievedOn, claimedAt, claimedBy, evidence, evidenceLinks, verifiedAt, verifiedBy, cancelledAt } = version;
  const { reasonCode, reason, reasonLanguage } = version;
  return {
    ...{ title, ownerPost, workstreamId, tier, originalBaselineOn, baselineOn, forecastOn },
    ...{ achievedOn, claimedAt, claimedBy, evidence, evidenceLinks, verifiedAt, verifiedBy, cancelledAt },
    ...{ reasonCode, reason, reasonLanguage },
  };
}
