import { Inject, Injectable } from '@nestjs/common';
import type { ImportAct } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneActs, type ActMark, type ActPlace } from './milestone-acts.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { MilestonePages } from './milestone-pages.service.js';
import { reforecasting, settingBaseline } from './planned-acts.js';

/** A milestone at the version an import left or found it at. */
interface ImportPlace extends ActPlace {
  readonly version: number;
}

/** What an import does to one milestone, act by act, and how it takes all of them back. */
@Injectable()
export class MilestoneImports {
  constructor(
    @Inject(MilestoneActs) private readonly acts: MilestoneActs,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
  ) {}

  /** Performs the acts in their order, each recorded as the import's (`cites`); answers with the version the milestone has then. */
  async apply(
    tx: Tx,
    caller: SignedInPrincipal,
    { ref, version }: ImportPlace,
    acts: readonly ImportAct[],
    cites: string,
  ): Promise<number> {
    for (const [done, act] of acts.entries()) {
      await this.perform(tx, caller, act, { ref, version: version + done }, { act: 'imported', cites });
    }
    return version + acts.length;
  }

  /** Brings a milestone back to what it was before the import, or removes it when the import added it. */
  async takeBack(tx: Tx, caller: SignedInPrincipal, place: ImportPlace, cites: string): Promise<void> {
    const { id } = await this.pages.require(tx, caller.programmeId, place.ref);
    // NB: one transaction is one recorded state, however many acts it held: what was before is the state before the latest.
    const before = (await this.histories.versions(tx, id)).at(-2) ?? null;
    await this.acts.restore(tx, caller, place, before, cites);
  }

  private async perform(
    tx: Tx,
    caller: SignedInPrincipal,
    act: ImportAct,
    place: ImportPlace,
    mark: ActMark,
  ): Promise<void> {
    switch (act.do) {
      case 'add': {
        const { do: _, ...milestone } = act;
        return this.acts.add(tx, caller, { ref: place.ref, ...milestone }, mark);
      }
      case 'edit': {
        const { do: _, ...edit } = act;
        return this.acts.edit(tx, caller, place, edit, mark);
      }
      case 'set_baseline':
        await this.acts.perform(tx, caller, place, settingBaseline(act.baselineOn), mark);
        return;
      case 'reforecast': {
        const { forecastOn, reasonCode, reason } = act;
        const input = { forecastOn, reasonCode, reason: reason ?? '' };
        await this.acts.perform(tx, caller, place, reforecasting(input), mark);
      }
    }
  }
}
