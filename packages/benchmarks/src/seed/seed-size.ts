/** How much a seeded database holds. Milestones are dealt out evenly over the forces and the national part. */
export interface SeedSize {
  readonly forces: number;
  readonly milestones: number;
  /** recorded states of each milestone: history rows = milestones × versions */
  readonly versions: number;
}

/** Every force of England and Wales, five workstreams, 10,000 milestones, 100,000 history rows. */
export const FULL_SIZE: SeedSize = { forces: 43, milestones: 10_000, versions: 10 };

/** The programme's slug; nothing in it is a real programme's. */
export const PROGRAMME = 'benchmark';

/** Code of force `number` (`F07`); its body has the same. */
export function forceCode(number: number): string {
  return `F${String(number).padStart(2, '0')}`;
}

/** Slug of force `number` (`force-07`). */
export function forceSlug(number: number): string {
  return `force-${String(number).padStart(2, '0')}`;
}
