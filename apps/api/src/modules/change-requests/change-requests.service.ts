import { Inject, Injectable } from '@nestjs/common';
import type {
  Approval,
  ChangeRequest,
  ChangeRequestList,
  ChangeRequestQuery,
  NewChangeRequest,
  RefusalWords,
} from '@camau/contracts';
import {
  canWrite,
  changeEffects,
  checkProposal,
  decideApproval,
  decideChangeReason,
  decideRejection,
  decideWithdrawal,
  type ChangeProposal,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { MilestoneActs } from '../milestones/milestone-acts.service.js';
import { MilestonePages } from '../milestones/milestone-pages.service.js';
import { ChangeRequestReadModel, type ChangeRequestRow } from './change-request.read-model.js';
import { toChangeRequest } from './change-request.mapper.js';
import { ChangeRequestsRepository, type Deciding } from './change-requests.repository.js';

interface Place {
  readonly ref: string;
  readonly version: number;
}
type Decided = Omit<Deciding, 'decidedBy' | 'effects'>;

/** Change requests: raised by one, decided by another; approval shows what it will change and applies it in one transaction. */
@Injectable()
export class ChangeRequestsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ChangeRequestReadModel) private readonly readModel: ChangeRequestReadModel,
    @Inject(ChangeRequestsRepository) private readonly requests: ChangeRequestsRepository,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
    @Inject(MilestoneActs) private readonly acts: MilestoneActs,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: ChangeRequestQuery): Promise<ChangeRequestList> {
    return this.db.read(caller.context, async (tx) => ({
      ...(await this.readModel.page(tx, caller.programmeId, query)),
      today: tx.today,
    }));
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<ChangeRequest> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, ref));
  }

  /** Raises a request. Refused while another waits for the same milestone, and where the proposal changes nothing. */
  async raise(caller: SignedInPrincipal, input: NewChangeRequest): Promise<ChangeRequest> {
    return this.db.write(caller.context, async (tx) => {
      const at = await this.pages.changeSubject(tx, caller.programmeId, input.milestone);
      if (!canWrite(caller.access, 'milestone:raise_change', at)) throw new ProblemError('forbidden');
      if (at.openChangeRequest !== null) {
        throw new ProblemError('refused', [
          { pointer: '', code: 'change_request_open', params: { ref: at.openChangeRequest } },
        ]);
      }
      const proposal = orThrow(checkProposal(at.subject, input.proposal, at.rules));
      const { reasonCode, reason } = orThrow(decideChangeReason(input));
      const { programmeId, forceId, id: milestoneId } = at;
      const ref = await this.requests.add(tx, {
        ...{ programmeId, forceId, milestoneId, proposal, reasonCode, reason },
        reasonLanguage: input.language ?? caller.account.language,
        raisedBy: caller.account.userId,
        effects: changeEffects(at.subject, proposal, at.rules),
      });
      await this.record(tx, caller, 'change_request_raised', ref, { milestone: input.milestone, proposal, reason });
      return this.page(tx, caller, ref);
    });
  }

  /** Approves and applies: the milestone takes the new dates, tier or owner, or is cancelled, in the same transaction. */
  async approve(caller: SignedInPrincipal, place: Place, input: Approval): Promise<ChangeRequest> {
    return this.decide(caller, place, 'milestone:approve_change', async (tx, row) => {
      const { reference } = orThrow(decideApproval(factsOf(row), { id: caller.account.userId }, input.reference));
      const at = await this.pages.changeSubject(tx, caller.programmeId, row.milestone);
      const proposal = orThrow(checkProposal(at.subject, row.proposal, at.rules));
      const because = { cites: row.ref, note: row.reason, noteLanguage: row.reasonLanguage };
      const effects = changeEffects(at.subject, proposal, at.rules);
      await this.acts.applyChange(tx, caller, row.milestone, proposal, because);
      return {
        state: 'approved',
        reason: null,
        reference,
        language: input.language ?? caller.account.language,
        effects,
      };
    });
  }

  /** Rejects, with a reason; changes nothing else. */
  async reject(caller: SignedInPrincipal, place: Place, input: RefusalWords): Promise<ChangeRequest> {
    return this.decide(caller, place, 'milestone:approve_change', async (_, row) => {
      const { reason } = orThrow(decideRejection(factsOf(row), { id: caller.account.userId }, input.reason));
      const language = input.language ?? caller.account.language;
      return { state: 'rejected', reason, reference: null, language, effects: row.effects };
    });
  }

  /** Withdraws one's own request while nobody has decided. */
  async withdraw(caller: SignedInPrincipal, place: Place): Promise<ChangeRequest> {
    return this.decide(caller, place, 'milestone:raise_change', async (_, row) => {
      orThrow(decideWithdrawal(factsOf(row), { id: caller.account.userId }));
      return { state: 'withdrawn', reason: null, reference: null, language: null, effects: row.effects };
    });
  }

  private async decide(
    caller: SignedInPrincipal,
    { ref, version }: Place,
    permission: 'milestone:approve_change' | 'milestone:raise_change',
    decision: (tx: Tx, row: ChangeRequestRow) => Promise<Decided & Pick<Deciding, 'effects'>>,
  ): Promise<ChangeRequest> {
    return this.db.write(caller.context, async (tx) => {
      const row = await this.require(tx, caller, ref);
      if (!canWrite(caller.access, permission, row)) throw new ProblemError('forbidden');
      if (row.version !== version) return this.stale(tx, caller, ref);
      const deciding = { ...(await decision(tx, row)), decidedBy: caller.account.userId };
      if (!(await this.requests.decide(tx, row.id, version, deciding))) return this.stale(tx, caller, ref);
      const { state, reason, reference } = deciding;
      await this.record(tx, caller, `change_request_${state}`, ref, { milestone: row.milestone, reason, reference });
      return this.page(tx, caller, ref);
    });
  }

  private async require(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<ChangeRequestRow> {
    const row = await this.readModel.findByRef(tx, caller.programmeId, ref);
    if (row === null) throw new ProblemError('not_found');
    return row;
  }

  private async stale(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<never> {
    throw new ProblemError(
      'version_mismatch',
      [{ pointer: '', code: 'version_stale' }],
      await this.page(tx, caller, ref),
    );
  }

  /** While a request waits, its effects are computed against the milestone as it is. */
  private async page(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<ChangeRequest> {
    const row = await this.require(tx, caller, ref);
    const isReadNow = caller.context.asAt === null;
    if (row.state !== 'raised') return toChangeRequest({ row, caller, isReadNow, today: tx.today });
    const { subject, rules } = await this.pages.changeSubject(tx, caller.programmeId, row.milestone);
    const proposal = row.proposal as ChangeProposal;
    const check = checkProposal(subject, proposal, rules);
    const obstacle = check.ok ? null : (check.refusals[0]?.code ?? null);
    const effects = changeEffects(subject, proposal, rules);
    return toChangeRequest({ row: { ...row, effects }, caller, isReadNow, obstacle, today: tx.today });
  }

  private async record(
    tx: Tx,
    caller: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const { programmeId } = caller;
    await this.audit.record(tx, { action, programmeId, subjectType: 'change_request', subjectId: ref, facts });
  }
}

function factsOf({ state, raisedById }: ChangeRequestRow): { state: ChangeRequestRow['state']; raisedBy: string } {
  return { state, raisedBy: raisedById };
}
