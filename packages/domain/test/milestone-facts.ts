import { businessDate, type MilestoneFacts, type MilestoneRules } from '../src/index.js';
import { CALENDAR } from './england-and-wales.js';

/** A milestone baselined and forecast for one day, neither claimed nor cancelled. */
export function baselined(on: string, forecastOn: string = on): MilestoneFacts {
  return {
    originalBaselineOn: businessDate(on),
    baselineOn: businessDate(on),
    forecastOn: businessDate(forecastOn),
    achievedOn: null,
    claimedOn: null,
    verifiedOn: null,
    isCancelled: false,
  };
}

/** The same milestone once its owner has claimed it. */
export function claimed(facts: MilestoneFacts, achievedOn: string, claimedOn: string = achievedOn): MilestoneFacts {
  return { ...facts, achievedOn: businessDate(achievedOn), claimedOn: businessDate(claimedOn) };
}

/** The same milestone once somebody else has verified it. */
export function verified(facts: MilestoneFacts, verifiedOn: string): MilestoneFacts {
  return { ...facts, verifiedOn: businessDate(verifiedOn) };
}

/** The rules of a programme with the default tolerances, on one day. */
export function rulesOn(today: string): MilestoneRules {
  return { today: businessDate(today), calendar: CALENDAR, toleranceWorkingDays: 10 };
}

/** A text in English only, its Welsh still missing. */
export function english(en: string) {
  return { en, cy: null, original: 'en', otherState: 'missing' } as const;
}
