/** States of a reporting cycle (domain.md, Reporting cycle and progress report). */
export const CYCLE_STATES = ['planned', 'open', 'in_review', 'closed', 'circulated', 'reopened'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export const CYCLE_ACTIONS = ['open', 'begin_review', 'sign', 'close', 'circulate', 'reopen'] as const;
export type CycleAction = (typeof CYCLE_ACTIONS)[number];

/** Delivery confidence, the five points of 2018 to 2020, best first; a programme's definition holds its own scale. */
export const DELIVERY_CONFIDENCES = ['green', 'amber_green', 'amber', 'amber_red', 'red'] as const;
export type DeliveryConfidence = (typeof DELIVERY_CONFIDENCES)[number];

/** The dated steps before a Board, in the order they come. */
export const CYCLE_STEPS = ['due', 'review', 'close', 'papers'] as const;
export type CycleStep = (typeof CYCLE_STEPS)[number];
