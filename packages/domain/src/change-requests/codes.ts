/** States of a change request (domain.md, Milestone). */
export const CHANGE_REQUEST_STATES = ['raised', 'approved', 'rejected', 'withdrawn'] as const;
export type ChangeRequestState = (typeof CHANGE_REQUEST_STATES)[number];
