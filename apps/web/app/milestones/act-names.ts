/** Pages of acts on one milestone, by the last part of their address, and the action the API must allow for each. */
export const ACT_PAGES = {
  verify: 'verify',
  'refuse-claim': 'refuse_claim',
  're-forecast': 'reforecast',
  claim: 'claim',
  'set-baseline': 'set_baseline',
  edit: 'edit',
  'ask-for-change': 'raise_change',
  'withdraw-claim': 'withdraw_claim',
  undo: 'undo',
} as const;

export type ActName = keyof typeof ACT_PAGES;

/** The act an address names, or null. */
export function actNameOf(part: string | undefined): ActName | null {
  return part !== undefined && Object.hasOwn(ACT_PAGES, part) ? (part as ActName) : null;
}

/** Acts whose words overwrite what is saved: when somebody saved meanwhile, both are shown. The others only ask to decide again. */
const OVERWRITING: readonly ActName[] = ['edit', 'set-baseline', 're-forecast', 'claim'];

export function isOverwriting(act: ActName): boolean {
  return OVERWRITING.includes(act);
}

/** The acts offered on a milestone's page, the one most waited for first. */
export function offeredActs(allowedActions: readonly string[]): ActName[] {
  return (Object.keys(ACT_PAGES) as ActName[]).filter((act) => allowedActions.includes(ACT_PAGES[act]));
}
