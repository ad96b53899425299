/** States of a reporting cycle (domain.md, Reporting cycle and progress report). */
export const CYCLE_STATES = ['planned', 'open', 'in_review', 'closed', 'circulated', 'reopened'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export const CYCLE_ACTIONS = ['open', 'begin_review', 'sign', 'close', 'circulate', 'reopen'] as const;
export type CycleAction = (typeof CYCLE_ACTIONS)[number];

/** What takes the SRO’s signature away: what was signed is open again. */
export const SIGNATURE_CLEARING_ACTS = ['take_back', 'admit_late', 'reopen'] as const;
export type SignatureClearingAct = (typeof SIGNATURE_CLEARING_ACTS)[number];

/** Delivery confidence, the five points of 2018 to 2020, best first; a programme's definition holds its own scale. */
export const DELIVERY_CONFIDENCES = ['green', 'amber_green', 'amber', 'amber_red', 'red'] as const;
export type DeliveryConfidence = (typeof DELIVERY_CONFIDENCES)[number];

/** The dated steps before a Board, in the order they come. */
export const CYCLE_STEPS = ['due', 'review', 'close', 'papers'] as const;
export type CycleStep = (typeof CYCLE_STEPS)[number];

/** The dated steps of a cycle, the Board itself last. */
export const CALENDAR_STEPS = [...CYCLE_STEPS, 'board'] as const;
export type CalendarStep = (typeof CALENDAR_STEPS)[number];

/** Who asked for a chase: somebody, or the calendar. */
export const CHASE_KINDS = ['manual', 'automatic'] as const;
export type ChaseKind = (typeof CHASE_KINDS)[number];

/** When the calendar chases by itself: so many working days before (-) or after (+) reports are due. */
export const CHASE_STEPS = ['-5', '-1', '+1'] as const;
export type ChaseStep = (typeof CHASE_STEPS)[number];
