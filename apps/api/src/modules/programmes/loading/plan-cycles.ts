import { buildWorkingCalendar, businessDate, cycleDates, type Refusal } from '@camau/domain';
import { z } from 'zod';
import type { OwnerTx } from '../../../platform/database/owner-write.js';
import type { ProgrammeDefinition } from '../definition/programme-definition.js';
import { CALENDAR_RANGE } from '../working-calendars.service.js';
import { compareRows, LoadRefusal, type Change, type PresentRow } from './compare-rows.js';
import type { Fields } from './wanted-table.js';
import { describe, writeRow } from './write-rows.js';

const holidaySchema = z.object({ holiday_on: z.string() });
const presentSchema = z.object({ id: z.string(), state: z.string(), fields: z.record(z.string(), z.unknown()) });
type BoardDate = ProgrammeDefinition['boardDates'][number];

/**
 * Plans a cycle for each Board date from the first that is reported here, its steps counted back from the Board. A cycle
 * that has begun, or that the office added or moved, keeps its dates: only other planned ones follow the files (domain.md, Reporting cycle).
 */
export async function planCycles(tx: OwnerTx, programmeId: string, definition: ProgrammeDefinition): Promise<Change[]> {
  const holidays = await tx.rows('select holiday_on from bank_holiday', [], holidaySchema);
  const calendar = buildWorkingCalendar({
    ...CALENDAR_RANGE,
    bankHolidays: holidays.map((row) => businessDate(row.holiday_on)),
  });
  const present = await presentCycles(tx, programmeId);
  const begun = new Set(present.filter(({ state }) => state !== 'planned').map(({ fields }) => fields['ref']));
  const reported = definition.boardDates.filter(
    ({ cycle }) => cycle >= definition.firstReportedCycle && !begun.has(cycle),
  );
  const rows = reported.map((date) => cycleRow(date, definition, calendar));
  const planned = present.filter(({ fields }) => !begun.has(fields['ref']));
  const changes = compareRows({ table: 'cycle', key: ['ref'], leftover: 'refuse', rows }, planned, tx.today);
  for (const each of changes)
    await writeRow(tx, each, each.row, {
      programme_id: programmeId,
      state: 'planned',
      reopened_subjects: [],
      version: 1,
    });
  return changes.map(describe);
}

async function presentCycles(tx: OwnerTx, programmeId: string): Promise<(PresentRow & { state: string })[]> {
  return tx.rows(
    `select id, case dates_by when 'office' then 'office' else state end as state, jsonb_build_object('ref', ref, 'period_starts_on', period_starts_on, 'period_ends_on', period_ends_on, 'due_on', due_on, 'review_by_on', review_by_on,
       'close_by_on', close_by_on, 'papers_on', papers_on, 'board_on', board_on, 'data_on', data_on) as fields from cycle where programme_id = $1`,
    [programmeId],
    presentSchema,
  );
}

function cycleRow(
  { cycle, periodStartsOn, periodEndsOn, boardOn }: BoardDate,
  definition: ProgrammeDefinition,
  calendar: ReturnType<typeof buildWorkingCalendar>,
): Fields {
  const dates = cycleDates({ periodEndsOn, boardOn, offsets: definition.cycleOffsets, calendar });
  if (!dates.ok)
    throw new LoadRefusal(
      `The cycle ${cycle} has no possible dates: ${dates.refusals.map((refusal: Refusal) => refusal.code).join(', ')}.`,
    );
  const { due, review, close, papers } = dates.value;
  return {
    ref: cycle,
    period_starts_on: periodStartsOn,
    period_ends_on: periodEndsOn,
    due_on: due,
    review_by_on: review,
    close_by_on: close,
    papers_on: papers,
    board_on: boardOn,
    data_on: due,
  };
}
