/** Actions on the cycle that are one press; signing and reopening have forms of their own. */
export const PRESSES = {
  open: '/api/v1/programmes/{programme}/cycles/{cycle}/openings',
  begin_review: '/api/v1/programmes/{programme}/cycles/{cycle}/reviews',
  close: '/api/v1/programmes/{programme}/cycles/{cycle}/closings',
  circulate: '/api/v1/programmes/{programme}/cycles/{cycle}/circulations',
} as const;
export type Press = keyof typeof PRESSES;

/** True for an action that is one press. */
export function isPress(action: string): action is Press {
  return Object.hasOwn(PRESSES, action);
}
