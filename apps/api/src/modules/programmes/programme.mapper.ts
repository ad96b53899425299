import type { Programme } from '@camau/contracts';
import type { ProgrammeRow } from './programme.read-model.js';

/** Row → contract. `nextBoardOn` is the first Board date on or after `today`, null after the last. */
export function toProgramme(row: ProgrammeRow, today: string): Programme {
  const { aim, aimSource, oversight, oversightSource, boardDates, ...programme } = row;
  return {
    ...programme,
    aim: { text: aim, source: aimSource },
    oversight: oversight && oversightSource && { name: oversight, source: oversightSource },
    boardDates,
    nextBoardOn: boardDates.find(({ boardOn }) => boardOn >= today)?.boardOn ?? null,
  };
}
