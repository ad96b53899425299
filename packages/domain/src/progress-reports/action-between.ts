import type { ReportAction, ReportState } from './codes.js';
import { REPORT_TRANSITIONS } from './transitions.js';

/** The one action that leads a report from one state to another by the transition table; null where none does. Saving changes no state. */
export function reportActionBetween(from: ReportState, to: ReportState): ReportAction | null {
  return REPORT_TRANSITIONS.find((row) => row.to === to && row.from.includes(from))?.action ?? null;
}
