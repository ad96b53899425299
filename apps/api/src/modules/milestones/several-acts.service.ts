import { Inject, Injectable } from '@nestjs/common';
import type { MilestoneNews } from '@camau/contracts';
import { jsonPointer } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError, type ProblemPart } from '../../platform/problems/problem-error.js';
import { MilestoneActs, type ActPlace } from './milestone-acts.service.js';
import { claiming, reforecasting, type PlannedAct } from './planned-acts.js';

/** One of several acts: on which milestone, and what. */
export interface OneOfSeveral extends ActPlace {
  readonly act: PlannedAct;
}

/** Several milestones changed within one transaction of the caller's: all of them or none. */
@Injectable()
export class SeveralActs {
  constructor(@Inject(MilestoneActs) private readonly acts: MilestoneActs) {}

  /**
   * Performs each act. What is wrong is gathered over all items, each with its place in `list` (`/items/3/forecastOn`); one stale
   * version makes the whole a 412 with the milestones that somebody changed.
   */
  async perform(tx: Tx, caller: SignedInPrincipal, list: string, items: readonly OneOfSeveral[]): Promise<void> {
    const faults: ProblemError[] = [];
    const parts: ProblemPart[] = [];
    for (const [index, { ref, version, act }] of inOrderOfRef(items)) {
      try {
        await this.acts.perform(tx, caller, { ref, version }, act);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        faults.push(error);
        parts.push(...placed(error, list + jsonPointer(index)));
      }
    }
    if (faults.length > 0) throw together(faults, parts);
  }

  /** What a report's author says of milestones beside a section's words: new forecasts and claims, at `/milestones/…`. */
  async recordNews(tx: Tx, caller: SignedInPrincipal, news: readonly MilestoneNews[]): Promise<void> {
    const items = news.map((item): OneOfSeveral => {
      const { ref, version } = item;
      return { ref, version, act: item.act === 'claim' ? claiming(item) : reforecasting(item) };
    });
    await this.perform(tx, caller, '/milestones', items);
  }
}

/** NB: rows are taken in one order by everybody, so that two such acts wait for each other and never lock each other out. */
function inOrderOfRef<Item extends { readonly ref: string }>(items: readonly Item[]): [number, Item][] {
  return [...items.entries()].sort(([, a], [, b]) => (a.ref < b.ref ? -1 : 1));
}

function placed({ code, parts }: ProblemError, place: string): ProblemPart[] {
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
