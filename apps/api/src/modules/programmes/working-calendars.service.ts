import { Injectable } from '@nestjs/common';
import { businessDate, buildWorkingCalendar, type WorkingCalendar } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

/** First and last day of the working-day calendar: what the loader fills and every rule may ask for. */
export const CALENDAR_RANGE = { from: businessDate('2015-01-01'), to: businessDate('2035-12-31') } as const;

const holidayRowSchema = z.object({ holiday_on: z.string() });

/** The working-day calendar of England and Wales, read once from table `bank_holiday` and kept for the process. */
@Injectable()
export class WorkingCalendars {
  private kept: WorkingCalendar | undefined;

  /** Read on the transaction's own connection the first time. Throws when the database was not migrated. */
  async calendar(tx: Tx): Promise<WorkingCalendar> {
    this.kept ??= await this.load(tx);
    return this.kept;
  }

  private async load(tx: Tx): Promise<WorkingCalendar> {
    const rows = await tx.rows(
      'programmes.bank-holidays',
      'select holiday_on from bank_holiday order by holiday_on',
      [],
      holidayRowSchema,
    );
    if (rows.length === 0) throw new Error('The working-day calendar is empty: run `npm run camau -- migrate` first.');
    return buildWorkingCalendar({ ...CALENDAR_RANGE, bankHolidays: rows.map((row) => businessDate(row.holiday_on)) });
  }
}
