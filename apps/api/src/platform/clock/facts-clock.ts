import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { ownerWrite, type OwnerTx } from '../database/owner-write.js';

const clockSchema = z.object({ mode: z.enum(['system', 'demonstration']), now: z.string() });

/** Mode and present instant of the facts clock. */
export type FactsClock = z.infer<typeof clockSchema>;

/** The facts clock is asked for something it never does; the message is for whoever runs the command. */
export class ClockRefusal extends Error {}

/** Reads the facts clock; throws when the database is not set up. */
export async function readFactsClock(owner: DataSource): Promise<FactsClock> {
  return ownerWrite(owner, 'read', readClock, 'system');
}

/** Fixes the facts clock of an installation that holds no programme yet at a demonstration's first instant. */
export async function startDemonstrationClock(owner: DataSource, at: string): Promise<void> {
  await ownerWrite(
    owner,
    'demonstration begun',
    async (tx) => {
      const [held] = await tx.rows(
        'select count(*)::integer as programmes from programme',
        [],
        z.object({ programmes: z.number() }),
      );
      if (held?.programmes !== 0)
        throw new ClockRefusal(
          'The database already holds a programme: a demonstration is loaded into an empty one only.',
        );
      await tx.run(`update installation set facts_clock = 'demonstration', facts_base = $1`, [at]);
    },
    'system',
  );
}

/** Moves a demonstration's facts clock forward to `at`; a clock that is already there or later is left alone when `mayBePast`. */
export async function moveFactsClock(owner: DataSource, at: string, mayBePast: boolean): Promise<FactsClock> {
  return ownerWrite(
    owner,
    'facts clock moved',
    async (tx) => {
      const clock = await readClock(tx);
      if (clock.mode !== 'demonstration')
        throw new ClockRefusal(
          'Only the clock of a demonstration can be moved; this installation follows the system clock.',
        );
      if (Date.parse(at) <= Date.parse(clock.now)) {
        if (mayBePast) return clock;
        throw new ClockRefusal(`The facts clock stands at ${clock.now} and is never moved back.`);
      }
      await tx.run(
        `update installation set facts_base = $1::timestamptz - (select last_value from facts_tick) * interval '1 millisecond'`,
        [at],
      );
      return readClock(tx);
    },
    'system',
  );
}

async function readClock(tx: OwnerTx): Promise<FactsClock> {
  const [clock] = await tx.rows('select facts_clock as mode, facts_now() as now from installation', [], clockSchema);
  if (clock === undefined) throw new ClockRefusal('The database is not set up: run `npm run camau -- migrate` first.');
  return clock;
}
