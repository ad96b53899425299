import { Inject, Injectable } from '@nestjs/common';
import type { Milestone, Reforecasts } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { MilestonePages } from './milestone-pages.service.js';
import { reforecasting } from './planned-acts.js';
import { SeveralActs } from './several-acts.service.js';

/** Several milestones re-forecast in one act: all of them or none. */
@Injectable()
export class SeveralReforecasts {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(SeveralActs) private readonly several: SeveralActs,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
  ) {}

  /** Answers with the milestones as they are then. */
  async perform(caller: SignedInPrincipal, { items, ...reason }: Reforecasts): Promise<{ items: Milestone[] }> {
    return this.db.write(caller.context, async (tx) => {
      const acts = items.map(({ ref, version, forecastOn }) => ({
        ref,
        version,
        act: reforecasting({ ...reason, forecastOn }),
      }));
      await this.several.perform(tx, caller, '/items', acts);
      return { items: await this.read(tx, caller, items) };
    });
  }

  private async read(tx: Tx, caller: SignedInPrincipal, items: Reforecasts['items']): Promise<Milestone[]> {
    const milestones: Milestone[] = [];
    for (const { ref } of items) {
      milestones.push(await this.pages.page(tx, caller, await this.pages.require(tx, caller.programmeId, ref)));
    }
    return milestones;
  }
}
