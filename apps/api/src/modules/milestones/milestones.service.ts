import { Inject, Injectable } from '@nestjs/common';
import type {
  Claim,
  Milestone,
  MilestoneEdit,
  MilestoneHistory,
  MilestoneList,
  MilestoneQuery,
  NewMilestone,
  Reforecast,
  RefusalWords,
} from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { toMilestoneHistory } from './milestone-history.mapper.js';
import { MilestoneActs, type ActPlace } from './milestone-acts.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { MilestoneListReadModel } from './milestone-list.read-model.js';
import { MilestonePages } from './milestone-pages.service.js';
import {
  claiming,
  reforecasting,
  refusingClaim,
  settingBaseline,
  verifying,
  withdrawingClaim,
  type PlannedAct,
} from './planned-acts.js';

/** Milestones for the people who use them: the list, one page, its history, and every act, each a transaction of its own. */
@Injectable()
export class MilestonesService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestoneListReadModel) private readonly lists: MilestoneListReadModel,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
    @Inject(MilestoneActs) private readonly acts: MilestoneActs,
  ) {}

  async list(caller: SignedInPrincipal, query: MilestoneQuery): Promise<MilestoneList> {
    return this.db.read(caller.context, async (tx) => {
      const page = await this.lists.page(tx, caller.programmeId, query);
      return { ...page, asAt: tx.instant, today: tx.today };
    });
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<Milestone> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, ref));
  }

  async history(caller: SignedInPrincipal, ref: string): Promise<MilestoneHistory> {
    return this.db.read(caller.context, async (tx) => {
      const row = await this.pages.require(tx, caller.programmeId, ref);
      return toMilestoneHistory(await this.histories.versions(tx, row.id));
    });
  }

  async add(caller: SignedInPrincipal, input: NewMilestone): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) => {
      await this.acts.add(tx, caller, input);
      return this.page(tx, caller, input.ref);
    });
  }

  async edit(caller: SignedInPrincipal, place: ActPlace, input: MilestoneEdit): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) => {
      await this.acts.edit(tx, caller, place, input);
      return this.page(tx, caller, place.ref);
    });
  }

  /** Moves the forecast. 412 with the present milestone when the version is stale; refusals of the rule name their field. */
  async reforecast(caller: SignedInPrincipal, place: ActPlace, input: Reforecast): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) =>
      this.pages.page(tx, caller, await this.acts.perform(tx, caller, place, reforecasting(input))),
    );
  }

  async setBaseline(caller: SignedInPrincipal, place: ActPlace, baselineOn: string): Promise<Milestone> {
    return this.perform(caller, place, settingBaseline(baselineOn));
  }

  async claim(caller: SignedInPrincipal, place: ActPlace, input: Claim): Promise<Milestone> {
    return this.perform(caller, place, claiming(input));
  }

  async withdrawClaim(caller: SignedInPrincipal, place: ActPlace): Promise<Milestone> {
    return this.perform(caller, place, withdrawingClaim());
  }

  async verify(caller: SignedInPrincipal, place: ActPlace): Promise<Milestone> {
    return this.perform(caller, place, verifying());
  }

  async refuseClaim(caller: SignedInPrincipal, place: ActPlace, input: RefusalWords): Promise<Milestone> {
    return this.perform(caller, place, refusingClaim(input));
  }

  async undo(caller: SignedInPrincipal, place: ActPlace): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) => {
      await this.acts.undo(tx, caller, place);
      return this.page(tx, caller, place.ref);
    });
  }

  private async perform(caller: SignedInPrincipal, place: ActPlace, act: PlannedAct): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) => {
      await this.acts.perform(tx, caller, place, act);
      return this.page(tx, caller, place.ref);
    });
  }

  private async page(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<Milestone> {
    return this.pages.page(tx, caller, await this.pages.require(tx, caller.programmeId, ref));
  }
}
