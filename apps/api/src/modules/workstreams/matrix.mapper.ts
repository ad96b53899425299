import type { CellBasis, CellStanding, Matrix } from '@camau/contracts';
import { countStatuses, STATUSES, type Status } from '@camau/domain';
import type { CellStandingRow } from '../milestones/milestone-standings.service.js';
import type { CirculatedPosition } from '../positions/circulated-position.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { circulatedStanding, declaredIn, liveStanding, NOTHING_SHOWN, toCirculated } from './cell-standing.mapper.js';

/** Everything a matrix is made of; `isLive` says of which subjects the reader sees the plan itself. */
export interface MatrixParts {
  readonly programme: ProgrammeFacts;
  readonly rows: readonly CellStandingRow[];
  readonly circulated: CirculatedPosition | null;
  readonly isLive: (forceId: string | null) => boolean;
  readonly asAt: string;
  readonly today: string;
}

/** One cell: the plan where the reader sees it, else what was circulated of it, else nothing. */
export function toCellStanding(
  row: CellStandingRow,
  isLive: boolean,
  circulated: CirculatedPosition | null,
): CellStanding {
  const subject = row.force ?? 'national';
  const { workstream, inScope } = row;
  const said = circulated && circulatedStanding(circulated.document, subject, workstream);
  const basis: CellBasis = isLive ? 'live' : said === null ? 'not_shown' : 'circulated';
  const shown = isLive ? liveStanding(row) : (said ?? NOTHING_SHOWN);
  const declared = declaredIn(circulated?.document, subject, workstream);
  return { workstream, subject, basis, inScope, ...shown, declared };
}

/** The matrix with its headings: counts of cells by status, never a rolled-up one (domain.md, Status codes). */
export function toMatrix({ programme, rows, circulated, isLive, asAt, today }: MatrixParts): Matrix {
  const live = new Map(
    [null, ...programme.forces.map(({ id }) => id)].map((id) => [slugOf(programme, id), isLive(id)]),
  );
  const found = new Map(
    rows.map((row) => [
      `${row.workstream} ${row.force ?? 'national'}`,
      toCellStanding(row, live.get(row.force ?? 'national') ?? false, circulated),
    ]),
  );
  const subjects = [...programme.forces.map(({ slug, name }) => ({ slug, name })), { slug: 'national', name: null }];
  const cells = programme.workstreams.flatMap(({ ref }) => subjects.map(({ slug }) => found.get(`${ref} ${slug}`)!));
  return {
    workstreams: programme.workstreams.map(({ ref, name }) => ({
      ref,
      name,
      counts: countCells(cells.filter(({ workstream }) => workstream === ref)),
    })),
    subjects: subjects.map(({ slug, name }) => {
      const own = cells.filter(({ subject }) => subject === slug);
      return { slug, name, basis: own[0]?.basis ?? 'not_shown', counts: countCells(own) };
    }),
    counts: countCells(cells),
    milestoneCounts: Object.fromEntries(STATUSES.map((status) => [status, sumOf(cells, status)])),
    cells,
    lastCirculated: toCirculated(circulated),
    asAt,
    today,
  };
}

function slugOf({ forces }: ProgrammeFacts, forceId: string | null): string {
  return forces.find(({ id }) => id === forceId)?.slug ?? 'national';
}

function countCells(cells: readonly CellStanding[]): Matrix['counts'] {
  return countStatuses(cells.flatMap(({ status }) => (status === null ? [] : [status])));
}

function sumOf(cells: readonly CellStanding[], status: Status): number {
  return cells.reduce((sum, { counts }) => sum + (counts[status] ?? 0), 0);
}
