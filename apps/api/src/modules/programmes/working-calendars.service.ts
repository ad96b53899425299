import { Inject, Injectable } from '@nestjs/common';
import { businessDate, buildWorkingCalendar, type WorkingCalendar } from '@camau/domain';
import { z } from 'zod';
import { DatabaseSession } from '../../platform/database/database-session.js';

/** First and last day of the working-day calendar: what the loader fills and every rule may ask for. */
export const CALENDAR_RANGE = { from: businessDate('2015-01-01'), to: businessDate('2035-12-31') } as const;

const holidayRowSchema = z.object({ holiday_on: z.string() });

/** The working-day calendar of England and Wales, read once from table `bank_holiday` and kept for the process. */
@Injectable()
export class WorkingCalendars {
  private kept: WorkingCalendar | undefined;

  constructor(@Inject(DatabaseSession) private readonly db: DatabaseSession) {}

  /** Throws when the database holds no bank holidays: it has not been migrated. */
  async calendar(): Promise<WorkingCalendar> {
    this.kept ??= await this.load();
    return this.kept;
  }

  private async load(): Promise<WorkingCalendar> {
    const rows = await this.db.lookUp(
      'programmes.bank-holidays',
      'select holiday_on from bank_holiday order by holiday_on',
      [],
      holidayRowSchema,
    );
    if (rows.length === 0) throw new Error('The working-day calendar is empty: run `npm run camau -- migrate` first.');
    return buildWorkingCalendar({ ...CALENDAR_RANGE, bankHolidays: rows.map((row) => businessDate(row.holiday_on)) });
  }
}
