import type { DemonstrationPost } from './posts.schema.js';
import type { DemonstrationStep } from './steps.schema.js';

/** What the checks of a script read. */
export interface Script {
  posts: readonly DemonstrationPost[];
  steps: readonly DemonstrationStep[];
  /** where the facts clock stands at the end */
  factsClock: string;
}

/** Says what is wrong with one field of one step. */
export type Wrong = (step: DemonstrationStep, field: string, message: string) => void;
