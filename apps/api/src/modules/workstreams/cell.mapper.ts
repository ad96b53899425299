import type { Cell } from '@camau/contracts';
import { compareCell, type AssessedMilestone } from '@camau/domain';
import type { CellStandingRow } from '../milestones/milestone-standings.service.js';
import type { CirculatedPosition } from '../positions/circulated-position.service.js';
import type { CellEntity } from './cell.entity.js';
import { toCirculated } from './cell-standing.mapper.js';
import { toCellStanding } from './matrix.mapper.js';

/** Everything a cell's page is made of; `live` is null for readers who see no live milestones of it. */
export interface CellParts {
  readonly row: CellStandingRow;
  readonly declared: CellEntity | null;
  readonly names: Pick<Cell, 'workstreamName' | 'subjectName'>;
  readonly live: readonly AssessedMilestone[] | null;
  readonly circulated: CirculatedPosition | null;
  readonly allowedActions: readonly string[];
  readonly asAt: string;
  readonly today: string;
}

/** One cell as it leaves the API. */
export function toCell({ row, declared, names, live, circulated, allowedActions, asAt, today }: CellParts): Cell {
  const standing = toCellStanding(row, live !== null, circulated);
  const frozen = frozenMilestones(circulated, standing.subject, row.workstream);
  return {
    ...standing,
    ...names,
    approach: declared?.approach ?? null,
    overdueMilestones: (live ?? frozen ?? []).flatMap(toOverdue),
    lastCirculated: toCirculated(circulated),
    changes: live === null || frozen === null ? null : compareCell(frozen, live),
    allowedActions: [...allowedActions],
    version: declared?.version ?? 0,
    asAt,
    today,
  };
}

function frozenMilestones(
  circulated: CirculatedPosition | null,
  subject: string,
  workstream: string,
): AssessedMilestone[] | null {
  const part = circulated?.document.subjects.find(({ slug }) => slug === subject);
  return part?.milestones.filter((milestone) => milestone.workstream === workstream) ?? null;
}

function toOverdue({ ref, title, tier, reasons }: AssessedMilestone): Cell['overdueMilestones'] {
  return reasons.flatMap((reason) =>
    reason.code === 'overdue'
      ? [{ ref, title, tier, forecastOn: reason.forecastOn, workingDays: reason.workingDays }]
      : [],
  );
}
