import type { BilingualText } from '@camau/contracts';
import { REASON_CODES, TIERS } from '@camau/domain';
import { z } from 'zod';
import { codeField, dateField, slugField, wordsField } from '../fields.schema.js';
import { evidenceLinks, milestoneRef, subject } from './step-fields.schema.js';

/** Where the compact plan of a demonstration lies, below the programme's folder; there may be none. */
export const PLAN_FOLDER = 'demonstration/plan';

/** Illustrative words in both languages; the one that is not the original was made by machine. */
const draftText = z
  .strictObject({ en: wordsField, cy: wordsField, original: z.enum(['en', 'cy']).default('en') })
  .transform(({ en, cy, original }): BilingualText => ({ en, cy, original, otherState: 'draft' }));

/** What became of a milestone, as the script's commands say it; `by` stands where it is not the one a plan's head names. */
const happened = { at: dateField, by: slugField.optional() };
const eventSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('reforecast'),
    ...happened,
    on: dateField,
    reasonCode: z.enum(REASON_CODES),
    reason: wordsField,
  }),
  z.strictObject({
    do: z.literal('claim'),
    ...happened,
    achievedOn: dateField,
    evidence: wordsField,
    links: evidenceLinks,
  }),
  z.strictObject({ do: z.literal('verify'), ...happened }),
]);

const plannedSchema = z.strictObject({
  ref: milestoneRef,
  title: draftText,
  tier: z.enum(TIERS),
  owner: slugField,
  added: dateField,
  baseline: z.strictObject({ at: dateField, on: dateField }).optional(),
  then: z.array(eventSchema).default([]),
});

const cellSchema = z.strictObject({
  at: dateField,
  by: slugField.optional(),
  workstream: codeField,
  subject,
  inScope: z.boolean().optional(),
  approach: draftText.optional(),
});

/** plan/*.yaml: milestones one short entry each, and what is declared of cells; `office` plans and verifies, `leads` do the rest. */
export const planFileSchema = z.strictObject({
  office: z.array(slugField).min(1),
  leads: z.record(subject, slugField),
  owners: z.record(slugField, draftText),
  milestones: z.array(plannedSchema),
  cells: z.array(cellSchema).default([]),
});

export type Plan = z.output<typeof planFileSchema>;
export type PlannedMilestone = Plan['milestones'][number];
export type PlannedEvent = PlannedMilestone['then'][number];
