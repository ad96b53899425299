/** What closing a cycle does, in its order: waits for another close, reads the accepted reports, then assembles, freezes and records the position. */
export const CLOSING_STEPS = ['turn', 'reading', 'assembling', 'freezing', 'recording'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];

/** How far a close has come: `done` of `of` in this step; those before it are over. */
export interface ClosingProgress {
  readonly step: ClosingStep;
  readonly done: number;
  readonly of: number;
}

/** Told by the code that closes, when it really gets there. */
export type TellClosing = (progress: ClosingProgress) => Promise<void>;
