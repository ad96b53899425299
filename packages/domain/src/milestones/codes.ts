/** Status codes of milestones, cells and report sections (domain.md, Status codes). */
export const STATUSES = [
  'complete',
  'on_track',
  'at_risk',
  'off_track',
  'no_data',
  'not_in_scope',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** Tiers of a milestone, highest first. */
export const TIERS = ['board', 'programme', 'force'] as const;
export type Tier = (typeof TIERS)[number];

/** Why a forecast moved (domain.md, Milestone). */
export const REASON_CODES = [
  'dependency',
  'resourcing',
  'recruitment',
  'procurement',
  'information_sharing',
  'technology',
  'scope',
  'external_event',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What was last done to a milestone; its history is a row of these. */
export const MILESTONE_ACTS = [
  'added',
  'edited',
  'baseline_set',
  'reforecast',
  'claimed',
  'claim_refused',
  'claim_withdrawn',
  'verified',
  'undone',
  'change_applied',
  'imported',
] as const;
export type MilestoneAct = (typeof MILESTONE_ACTS)[number];

/** Default tolerances, in working days; a programme's own stand in its definition. */
export const DEFAULT_TOLERANCES = { slipWorkingDays: 10, verificationWorkingDays: 20 } as const;
