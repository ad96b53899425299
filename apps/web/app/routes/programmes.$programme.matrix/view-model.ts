import type { CellStanding, Matrix, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { cycleName, subjectName } from '../../platform/names';

type Place = Pick<Programme, 'forces'>;

export interface MatrixRow {
  readonly slug: string;
  readonly isCirculated: boolean;
  readonly counts: Matrix['counts'];
  readonly cells: readonly CellStanding[];
}

/** The matrix turned for reading: a row a force, then national; a column a workstream. */
export function matrixRows({
  subjects,
  workstreams,
  cells,
}: Pick<Matrix, 'subjects' | 'workstreams' | 'cells'>): MatrixRow[] {
  return subjects.map(({ slug, basis, counts }) => {
    const own = new Map(cells.filter(({ subject }) => subject === slug).map((cell) => [cell.workstream, cell]));
    const row = workstreams.flatMap(({ ref }) => own.get(ref) ?? []);
    return { slug, isCirculated: basis === 'circulated', counts, cells: row };
  });
}

const COUNT_ORDER = ['off_track', 'at_risk', 'on_track', 'complete', 'no_data', 'not_in_scope'] as const;

/** "2 off track and 1 at risk": a heading's counts in words, worst first; never one status for many cells. */
export function countWords(counts: Matrix['counts'], { t, list }: Pick<Translator, 't' | 'list'>): string {
  const shown = COUNT_ORDER.filter((status) => (counts[status] ?? 0) > 0);
  if (shown.length === 0) return t('workstreams.matrix.none');
  return list(shown.map((status) => t(`milestones.counts.${status}`, { count: counts[status] })));
}

/** What the cells show, in a sentence: the plan, what was circulated, or each for some forces. */
export function basisSentence(
  { subjects, lastCirculated, today }: Pick<Matrix, 'subjects' | 'lastCirculated' | 'today'>,
  programme: Place,
  translator: Translator,
): string {
  const { t, date, list } = translator;
  const live = subjects.filter(({ basis }) => basis === 'live');
  const words = {
    today: date(today),
    subjects: list(live.map(({ slug }) => subjectName(programme, slug, translator))),
    cycle: lastCirculated ? cycleName(lastCirculated.cycle, translator) : '',
    dataDate: lastCirculated ? date(lastCirculated.dataDate) : '',
  };
  if (live.length === subjects.length) return t('workstreams.matrix.basis.live', words);
  if (lastCirculated) return t(`workstreams.matrix.basis.${live.length === 0 ? 'circulated' : 'mixed'}`, words);
  return t(`workstreams.matrix.basis.${live.length === 0 ? 'nothing' : 'partly'}`, words);
}

/** The few words below a cell's status: what is open and overdue, what comes next, what was declared if that differs. */
export function cellNotes(cell: CellStanding, { t, date }: Pick<Translator, 't' | 'date'>): string[] {
  if (cell.status === null || cell.status === 'not_in_scope') return [];
  const { open, overdue, next, declared, status } = cell;
  const counts = [
    ...(open > 0 ? [t('workstreams.matrix.open', { count: open })] : []),
    ...(overdue > 0 ? [t('workstreams.matrix.overdue', { count: overdue })] : []),
  ];
  return [
    ...(counts.length > 0 ? [counts.join(', ')] : []),
    ...(next ? [t('workstreams.matrix.next', { ref: next.ref, date: date(next.forecastOn) })] : []),
    ...(declared && declared !== status
      ? [t('workstreams.matrix.declared', { status: t(`milestones.status.${declared}`).toLowerCase() })]
      : []),
  ];
}
