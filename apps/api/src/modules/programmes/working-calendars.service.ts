import { Injectable } from '@nestjs/common';
import { businessDate, buildWorkingCalendar, type NamedHoliday, type WorkingCalendar } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

/** First and last day of the working-day calendar: what the loader fills and every rule may ask for. */
export const CALENDAR_RANGE = { from: businessDate('2015-01-01'), to: businessDate('2035-12-31') } as const;

const holidayRowSchema = z.object({ on: z.string().transform(businessDate), name: z.string() });

interface Kept {
  readonly calendar: WorkingCalendar;
  readonly holidays: readonly NamedHoliday[];
}

/** The working-day calendar of England and Wales, read once from table `bank_holiday` and kept for the process. */
@Injectable()
export class WorkingCalendars {
  private kept: Kept | undefined;

  /** Read on the transaction's own connection the first time. Throws when the database was not migrated. */
  async calendar(tx: Tx): Promise<WorkingCalendar> {
    return (await this.keep(tx)).calendar;
  }

  /** The bank holidays by name, the earliest first. */
  async holidays(tx: Tx): Promise<readonly NamedHoliday[]> {
    return (await this.keep(tx)).holidays;
  }

  private async keep(tx: Tx): Promise<Kept> {
    this.kept ??= await this.load(tx);
    return this.kept;
  }

  private async load(tx: Tx): Promise<Kept> {
    const holidays = await tx.rows(
      'programmes.bank-holidays',
      'select holiday_on as "on", name from bank_holiday order by holiday_on',
      [],
      holidayRowSchema,
    );
    if (holidays.length === 0)
      throw new Error('The working-day calendar is empty: run `npm run camau -- migrate` first.');
    const calendar = buildWorkingCalendar({ ...CALENDAR_RANGE, bankHolidays: holidays.map(({ on }) => on) });
    return { calendar, holidays };
  }
}
