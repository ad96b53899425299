import { Inject, Injectable } from '@nestjs/common';
import type { Cycle, CycleList, Reopening, Signature } from '@camau/contracts';
import {
  decideCycleAction,
  type CycleAction,
  type CycleActionInput,
  type CycleChange,
  type CycleFacts,
  type TellClosing,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { PositionsService } from '../positions/positions.service.js';
import { ProgrammeFactsService, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { SettledReportsService } from '../progress-reports/settled-reports.service.js';
import type { CycleEntity } from './cycle.entity.js';
import { stateToday } from './cycle-facts.service.js';
import { CycleOverviewReadModel } from './cycle-overview.read-model.js';
import { toCycle, toCycleListItem } from './cycle.mapper.js';
import { CyclesRepository } from './cycles.repository.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';

/** An act on a cycle: which, what was sent along, and the version it was judged on (null: on whatever it is now). */
interface CycleAct {
  readonly action: CycleAction;
  readonly version: number | null;
  readonly input?: CycleActionInput;
}

interface Acting {
  readonly programme: ProgrammeFacts;
  readonly cycle: CycleEntity;
  readonly change: CycleChange;
}
type Effect = (tx: Tx, acting: Acting) => Promise<Partial<CycleEntity>>;
const SIGNED = { signatureClearedAt: null, signatureClearedByAct: null, signatureClearedSubject: null };
const NOTHING: Effect = async () => ({});
const UNHEARD: TellClosing = async () => {};

/** The reporting cycle: who owes what, and the acts that open, sign, close, circulate and reopen it. */
@Injectable()
export class CyclesService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(CyclesRepository) private readonly cycles: CyclesRepository,
    @Inject(CycleOverviewReadModel) private readonly overviews: CycleOverviewReadModel,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(SettledReportsService) private readonly reports: SettledReportsService,
    @Inject(PositionsService) private readonly positions: PositionsService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal): Promise<CycleList> {
    return this.db.read(caller.context, async (tx) => {
      const rows = await this.cycles.all(tx, caller.programmeId);
      return { items: rows.map((row) => toCycleListItem(row, stateToday(row, tx.today))) };
    });
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<Cycle> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, ref));
  }

  async open(caller: SignedInPrincipal, ref: string, version: number | null = null): Promise<Cycle> {
    return this.act(caller, ref, { action: 'open', version }, NOTHING);
  }

  async beginReview(caller: SignedInPrincipal, ref: string, version: number | null = null): Promise<Cycle> {
    return this.act(caller, ref, { action: 'begin_review', version }, NOTHING);
  }

  /** The SRO's signature: delivery confidence with its reason. */
  async sign(
    caller: SignedInPrincipal,
    ref: string,
    { confidence, reason }: Signature,
    version: number | null = null,
  ): Promise<Cycle> {
    return this.act(caller, ref, { action: 'sign', version, input: { confidence, reason } }, async (tx) => ({
      deliveryConfidence: confidence,
      confidenceReason: reason,
      signedBy: caller.account.userId,
      signedAt: tx.instant,
      ...SIGNED,
    }));
  }

  /** One act freezes what was accepted as the next version, hashed and chained; `tell` hears how far it has come. */
  async close(
    caller: SignedInPrincipal,
    ref: string,
    version: number | null = null,
    tell: TellClosing = UNHEARD,
  ): Promise<Cycle> {
    const closed = await this.act(
      caller,
      ref,
      { action: 'close', version },
      async (tx, { programme, cycle, change }) => {
        const signedBy = await this.overviews.postOf(tx, cycle.signedBy);
        const closing = {
          caller,
          programme,
          cycle: { row: cycle, state: change.from },
          version: change.positionVersion ?? 1,
          signedBy,
          tell,
        };
        const frozen = await this.positions.freeze(tx, closing);
        await this.record(tx, caller, ref, 'position_frozen', frozen);
        return {};
      },
    );
    await tell({ step: 'recording', done: 1, of: 1 });
    return closed;
  }

  async circulate(caller: SignedInPrincipal, ref: string, version: number | null = null): Promise<Cycle> {
    return this.act(caller, ref, { action: 'circulate', version }, async (tx, { cycle }) => {
      await this.positions.circulate(tx, caller, cycle.id);
      return {};
    });
  }

  /** Opens a closed cycle again for the reports named; the SRO signs anew before it closes as the next version. */
  async reopen(
    caller: SignedInPrincipal,
    ref: string,
    { subjects, reason, language = caller.account.language }: Reopening,
    version: number | null = null,
  ): Promise<Cycle> {
    return this.act(caller, ref, { action: 'reopen', version, input: { subjects, reason } }, async (tx) => ({
      reopenedSubjects: subjects,
      reopenReason: reason,
      reopenReasonLanguage: language,
      signatureClearedAt: tx.instant,
      signatureClearedByAct: 'reopen',
      signatureClearedSubject: null,
    }));
  }

  private async act(caller: SignedInPrincipal, ref: string, act: CycleAct, effect: Effect): Promise<Cycle> {
    return this.db.write(caller.context, async (tx) => {
      const programme = await this.programmes.find(tx, caller.programmeId);
      const cycle = await this.cycles.lock(tx, programme.id, ref);
      if (cycle === null) throw new ProblemError('not_found');
      const change = await this.decide(tx, caller, programme, cycle, act);
      const columns = await effect(tx, { programme, cycle, change });
      const cleared = change.clearsSignature
        ? { deliveryConfidence: null, confidenceReason: null, signedBy: null, signedAt: null }
        : {};
      if (!(await this.cycles.change(tx, cycle, { ...cleared, ...columns, state: change.to })))
        throw new ProblemError('conflict');
      await this.record(tx, caller, ref, `cycle_${act.action}`, { from: change.from, to: change.to, ...columns });
      return this.page(tx, caller, ref);
    });
  }

  /** Who may not act, or not in this state, is told so whatever the version; then a stale version is 412 with the cycle as it now is. */
  private async decide(
    tx: Tx,
    caller: SignedInPrincipal,
    programme: ProgrammeFacts,
    cycle: CycleEntity,
    { action, version, input = {} }: CycleAct,
  ): Promise<CycleChange> {
    const decision = decideCycleAction(action, await this.facts(tx, caller, programme, cycle), input);
    const isJudged = !decision.ok && decision.refusals[0]?.kind !== 'invalid';
    if (version === null || version === cycle.version || isJudged) return orThrow(decision);
    const parts = [{ pointer: '', code: 'version_stale' }];
    throw new ProblemError('version_mismatch', parts, await this.page(tx, caller, cycle.ref));
  }

  private async facts(
    tx: Tx,
    caller: SignedInPrincipal,
    programme: ProgrammeFacts,
    cycle: CycleEntity,
  ): Promise<CycleFacts> {
    const owed = await this.reports.owed(tx, programme, cycle.id);
    return {
      state: stateToday(cycle, tx.today),
      isSigned: cycle.signedAt !== null,
      positionVersion: await this.positions.versionOf(tx, programme.id, cycle.id),
      reports: owed.map(({ slug, state, undecidedAsks }) => ({ slug, state, undecidedAsks })),
      confidenceScale: programme.confidenceScale.map(({ code }) => code),
      actorRoles: caller.access.grants
        .filter(({ programmeId }) => programmeId === programme.id)
        .map(({ role }) => role),
    };
  }

  private async page(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<Cycle> {
    const programme = await this.programmes.find(tx, caller.programmeId);
    const row = await this.cycles.find(tx, programme.id, ref);
    if (row === null) throw new ProblemError('not_found');
    return toCycle({
      row,
      programme,
      facts: await this.facts(tx, caller, programme, row),
      reports: await this.overviews.reports(tx, programme.id, row.id),
      access: caller.access,
      userId: caller.account.userId,
      calendar: await this.calendars.calendar(tx),
      today: tx.today,
      isLive: tx.context.asAt === null,
    });
  }

  private async record(
    tx: Tx,
    caller: SignedInPrincipal,
    ref: string,
    action: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, {
      action,
      programmeId: caller.programmeId,
      subjectType: 'cycle',
      subjectId: ref,
      facts,
    });
  }
}
