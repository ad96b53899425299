import type { Role } from '../access/roles.js';
import type { CycleAction, CycleState } from './codes.js';

export type CycleCondition =
  | 'every_report_in'
  | 'confidence_on_scale'
  | 'has_reason'
  | 'is_signed'
  | 'every_report_settled'
  | 'asks_decided'
  | 'names_report';

export interface CycleTransition {
  readonly action: CycleAction;
  readonly from: readonly CycleState[];
  readonly by: readonly Role[];
  /** `same` leaves the state as it is. */
  readonly to: CycleState | 'same';
  readonly needs: readonly CycleCondition[];
}

/**
 * The life of a cycle as one table (domain.md, Reporting cycle and progress report). Review also begins by itself the day after reports
 * are due (`effectiveCycleState`); the row here is the office beginning it earlier.
 */
export const CYCLE_TRANSITIONS: readonly CycleTransition[] = [
  { action: 'open', from: ['planned'], by: ['programme_officer'], to: 'open', needs: [] },
  { action: 'begin_review', from: ['open'], by: ['programme_officer'], to: 'in_review', needs: ['every_report_in'] },
  {
    action: 'sign',
    from: ['in_review', 'reopened'],
    by: ['sro'],
    to: 'same',
    needs: ['confidence_on_scale', 'has_reason'],
  },
  {
    action: 'close',
    from: ['in_review', 'reopened'],
    by: ['programme_officer'],
    to: 'closed',
    needs: ['is_signed', 'every_report_settled', 'asks_decided'],
  },
  { action: 'circulate', from: ['closed'], by: ['secretariat'], to: 'circulated', needs: [] },
  {
    action: 'reopen',
    from: ['closed', 'circulated'],
    by: ['programme_officer'],
    to: 'reopened',
    needs: ['has_reason', 'names_report'],
  },
];
