import { Inject, Injectable } from '@nestjs/common';
import type { MilestoneListItem, MilestoneQuery } from '@camau/contracts';
import { businessDateOf, type BusinessDate, type PresentMilestone } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { MilestoneListReadModel } from './milestone-list.read-model.js';
import { MilestoneSheetReadModel, type SheetMilestone } from './milestone-sheet.read-model.js';

/** A milestone as a spreadsheet shows it: what the list says, and what only its page does. */
export interface ListedMilestone {
  readonly listed: MilestoneListItem;
  readonly present: PlannedForSheet;
}

/** A milestone as an import meets it; `forceId` null is national. */
export interface PlannedForSheet extends Omit<PresentMilestone, 'canReforecast'> {
  readonly forceId: string | null;
  readonly version: number;
}

/** Most milestones of one export; more are asked for by filters. */
export const EXPORT_LIMIT = 10_000;

/** Milestones as spreadsheets want them: the filtered list in full, and those of given refs. */
@Injectable()
export class MilestoneSheets {
  constructor(
    @Inject(MilestoneListReadModel) private readonly lists: MilestoneListReadModel,
    @Inject(MilestoneSheetReadModel) private readonly sheets: MilestoneSheetReadModel,
  ) {}

  /** Everything the filters let through, in the order asked for. Throws when it is more than one sheet should hold. */
  async listed(
    tx: Tx,
    programmeId: string,
    query: Omit<MilestoneQuery, 'limit' | 'cursor'>,
  ): Promise<ListedMilestone[]> {
    const page = await this.lists.page(tx, programmeId, { ...query, limit: EXPORT_LIMIT });
    if (page.nextCursor !== null) {
      throw new ProblemError('unprocessable', [
        { pointer: '', code: 'export_too_large', params: { limit: EXPORT_LIMIT } },
      ]);
    }
    const refs = page.items.map(({ ref }) => ref);
    const found = new Map((await this.byRefs(tx, programmeId, refs)).map((row) => [row.ref, row]));
    return page.items.flatMap((listed) => {
      const present = found.get(listed.ref);
      return present === undefined ? [] : [{ listed, present }];
    });
  }

  /** Milestones of those refs that the reader may see; with `isLocking` they stay as they are until the transaction ends. */
  async byRefs(tx: Tx, programmeId: string, refs: readonly string[], isLocking = false): Promise<PlannedForSheet[]> {
    return (await this.sheets.byRefs(tx, programmeId, refs, isLocking)).map(toPlanned);
  }
}

function toPlanned(row: SheetMilestone): PlannedForSheet {
  const day = (instant: string | null): BusinessDate | null =>
    instant === null ? null : businessDateOf(new Date(instant));
  const { claimedAt, verifiedAt, cancelledAt, force, ...rest } = row;
  return {
    ...(rest as Pick<PlannedForSheet, keyof typeof rest>),
    subject: force ?? 'national',
    claimedOn: day(claimedAt),
    verifiedOn: day(verifiedAt),
    isCancelled: cancelledAt !== null,
  };
}
