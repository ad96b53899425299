import { Inject, Injectable } from '@nestjs/common';
import type { Milestone, Reforecasts } from '@camau/contracts';
import { jsonPointer } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError, type ProblemPart } from '../../platform/problems/problem-error.js';
import { MilestoneActs } from './milestone-acts.service.js';
import { MilestonePages } from './milestone-pages.service.js';
import { reforecasting } from './planned-acts.js';

/** Several milestones re-forecast in one act: all of them or none. */
@Injectable()
export class SeveralReforecasts {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestoneActs) private readonly acts: MilestoneActs,
    @Inject(MilestonePages) private readonly pages: MilestonePages,
  ) {}

  /**
   * Answers with the milestones as they are then. What is wrong is gathered over all items, each with its place (`/items/3/forecastOn`);
   * one stale version makes the whole a 412 with the milestones that somebody changed.
   */
  async perform(caller: SignedInPrincipal, { items, ...reason }: Reforecasts): Promise<{ items: Milestone[] }> {
    return this.db.write(caller.context, async (tx) => {
      const faults: ProblemError[] = [];
      const parts: ProblemPart[] = [];
      for (const [index, { ref, version, forecastOn }] of inOrderOfRef(items)) {
        try {
          await this.acts.perform(tx, caller, { ref, version }, reforecasting({ ...reason, forecastOn }));
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          faults.push(error);
          parts.push(...placed(error, index));
        }
      }
      if (faults.length > 0) throw together(faults, parts);
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

/** NB: rows are taken in one order by everybody, so that two such acts wait for each other and never lock each other out. */
function inOrderOfRef<Item extends { readonly ref: string }>(items: readonly Item[]): [number, Item][] {
  return [...items.entries()].sort(([, a], [, b]) => (a.ref < b.ref ? -1 : 1));
}

function placed({ code, parts }: ProblemError, index: number): ProblemPart[] {
  const place = '/items' + jsonPointer(index);
  if (parts.length === 0) return [{ pointer: `${place}/ref`, code }];
  return parts.map((part) => ({ ...part, pointer: place + (part.pointer === '' ? '/ref' : part.pointer) }));
}

function together(faults: readonly ProblemError[], parts: readonly ProblemPart[]): ProblemError {
  const stale = faults.filter(({ code }) => code === 'version_mismatch');
  if (stale.length > 0) {
    return new ProblemError('version_mismatch', parts, { items: stale.map(({ current }) => current) });
  }
  return new ProblemError(faults[0]!.code, parts);
}
