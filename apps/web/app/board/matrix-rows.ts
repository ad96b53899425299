import type { Board } from '@camau/contracts';

type Names = Pick<Board, 'subjects' | 'workstreams'>;

export interface MatrixCell {
  readonly subject: string;
  readonly derived: string | null;
  /** the declared status where it differs */
  readonly declared: string | null;
  readonly milestones: number;
}

export interface MatrixRow {
  readonly ref: string;
  readonly name: Board['workstreams'][number]['name'];
  readonly cells: readonly MatrixCell[];
}

/** Workstreams × subjects: the derived status, the declared one where it differs, how many milestones stand behind. */
export function matrixRows({ subjects, workstreams }: Names): MatrixRow[] {
  return workstreams.map(({ ref, name }) => ({
    ref,
    name,
    cells: subjects.map(({ slug, sections }) => {
      const section = sections.find(({ workstream }) => workstream === ref);
      return {
        subject: slug,
        derived: section?.derived ?? null,
        declared: section && section.declared !== section.derived ? section.declared : null,
        milestones: Object.values(section?.milestones ?? {}).reduce((sum, count) => sum + count, 0),
      };
    }),
  }));
}
