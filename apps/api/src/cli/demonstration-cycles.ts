import type { INestApplicationContext } from '@nestjs/common';
import { CyclesService } from '../modules/cycles/cycles.service.js';
import type { Commands } from './demonstration-acts.js';

type CycleCommandName = 'open_cycle' | 'begin_review' | 'sign' | 'close' | 'circulate' | 'reopen';

/** The acts on a cycle as a whole; `slugOf` gives a subject's slug from a force's code. */
export function cycleCommands(
  app: INestApplicationContext,
  slugOf: (subject: string) => string,
): Pick<Commands, CycleCommandName> {
  const cycles = app.get(CyclesService);
  return {
    open_cycle: (caller, { cycle }) => cycles.open(caller, cycle),
    begin_review: (caller, { cycle }) => cycles.beginReview(caller, cycle),
    sign: (caller, { cycle, deliveryConfidence, reason }) =>
      cycles.sign(caller, cycle, { confidence: deliveryConfidence, reason }),
    close: (caller, { cycle }) => cycles.close(caller, cycle),
    circulate: (caller, { cycle }) => cycles.circulate(caller, cycle),
    reopen: (caller, { cycle, subjects, reason }) =>
      cycles.reopen(caller, cycle, { subjects: subjects.map(slugOf), reason }),
  };
}
