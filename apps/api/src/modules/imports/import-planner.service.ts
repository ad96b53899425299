import { Inject, Injectable } from '@nestjs/common';
import {
  canWrite,
  hasPermission,
  planImport,
  readRows,
  refsOf,
  type BusinessDate,
  type ColumnMapping,
  type ImportContext,
  type ImportPlan,
  type PresentMilestone,
  type SheetRow,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneSheets } from '../milestones/milestone-sheets.service.js';
import { ProgrammeFactsService } from '../programmes/programme-facts.service.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { lookupsOf } from './sheet-words.js';

/** What an import would do, with the version of each milestone it was worked out from. */
export interface WorkedOut extends ImportPlan {
  readonly versions: ReadonlyMap<string, number>;
}

/** Works out what a sheet's rows would do to the plan as it stands, for whoever asks. */
@Injectable()
export class ImportPlanner {
  constructor(
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(MilestoneSheets) private readonly sheets: MilestoneSheets,
  ) {}

  /** With `isLocking` the milestones the rows speak of stay as they are until the transaction ends. */
  async plan(
    tx: Tx,
    caller: SignedInPrincipal,
    rows: readonly SheetRow[],
    mapping: ColumnMapping,
    isLocking: boolean,
  ): Promise<WorkedOut> {
    const { programmeId, access } = caller;
    const programme = await this.programmes.find(tx, programmeId);
    const read = readRows(rows, mapping, lookupsOf(programme));
    const found = await this.sheets.byRefs(tx, programmeId, refsOf(read.rows), isLocking);
    const present = new Map<string, PresentMilestone>(
      found.map(({ forceId, version: _, ...milestone }) => {
        const canReforecast = canWrite(access, 'milestone:reforecast', { programmeId, forceId });
        return [milestone.ref, { ...milestone, canReforecast }];
      }),
    );
    const context: ImportContext = {
      today: tx.today as BusinessDate,
      calendar: await this.calendars.calendar(tx),
      programmeStartsOn: programme.startsOn as BusinessDate,
      canPlan: hasPermission(access, 'milestone:plan', programmeId),
    };
    const versions = new Map(found.map(({ ref, version }) => [ref, version]));
    return { ...planImport(read, mapping, present, context), versions };
  }
}
