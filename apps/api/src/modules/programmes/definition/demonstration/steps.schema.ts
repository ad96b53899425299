import { CHECKLIST_OUTCOMES, DECLARABLE_STATUSES, REASON_CODES, TIERS } from '@camau/domain';
import { z } from 'zod';
import { codeField, dateField, textField, wordsField } from '../fields.schema.js';
import { boardSteps } from './board-steps.schema.js';
import { done, evidenceLinks, milestoneRef, onCycle, pinned, pointer, report, subject } from './step-fields.schema.js';

/** What a change request asks for: a new baseline, another tier or owner, or cancellation alone. */
const proposal = z.strictObject({
  baselineOn: dateField.optional(),
  cancel: z.literal(true).optional(),
  tier: z.enum(TIERS).optional(),
  ownerPost: textField.optional(),
});

/** One step of a script: a command of the product with its arguments, as a post would give them. */
export const stepSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add_milestone'),
    ...done,
    ref: milestoneRef,
    title: textField,
    workstream: codeField,
    subject,
    tier: z.enum(TIERS),
    ownerPost: textField,
  }),
  z.strictObject({ do: z.literal('set_baseline'), ...done, ref: milestoneRef, on: dateField }),
  z.strictObject({
    do: z.literal('reforecast'),
    ...done,
    ref: milestoneRef,
    on: dateField,
    reasonCode: z.enum(REASON_CODES),
    reason: wordsField,
  }),
  z.strictObject({
    do: z.literal('edit_milestone'),
    ...done,
    ref: milestoneRef,
    title: textField.optional(),
    tier: z.enum(TIERS).optional(),
    ownerPost: textField.optional(),
  }),
  z.strictObject({
    do: z.literal('claim'),
    ...done,
    ref: milestoneRef,
    achievedOn: dateField,
    evidence: wordsField,
    links: evidenceLinks,
  }),
  z.strictObject({ do: z.literal('refuse_claim'), ...done, ref: milestoneRef, reason: wordsField }),
  z.strictObject({ do: z.literal('withdraw_claim'), ...done, ref: milestoneRef }),
  z.strictObject({ do: z.literal('undo'), ...done, ref: milestoneRef }),
  z.strictObject({
    do: z.literal('raise_change'),
    ...done,
    ref: milestoneRef,
    proposal,
    reasonCode: z.enum(REASON_CODES),
    reason: wordsField,
  }),
  z.strictObject({ do: z.literal('approve_change'), ...done, ref: milestoneRef, reference: wordsField }),
  z.strictObject({ do: z.literal('reject_change'), ...done, ref: milestoneRef, reason: wordsField }),
  z.strictObject({
    do: z.literal('set_cell'),
    ...done,
    workstream: codeField,
    subject,
    inScope: z.boolean().optional(),
    approach: textField.optional(),
  }),
  z.strictObject({ do: z.literal('verify'), ...done, ref: milestoneRef }),
  z.strictObject({ do: z.literal('open_cycle'), ...onCycle }),
  z.strictObject({ do: z.literal('begin_review'), ...onCycle }),
  z.strictObject({ do: z.literal('start_report'), ...report }),
  z.strictObject({
    do: z.literal('save_section'),
    ...report,
    workstream: codeField,
    declaredStatus: z.enum(DECLARABLE_STATUSES).optional(),
    reason: textField.optional(),
    achieved: textField.optional(),
    planned: textField.optional(),
    noChange: z.boolean().default(false),
    /** what became of every line of the last plan */
    lastPlan: z.enum(CHECKLIST_OUTCOMES).optional(),
  }),
  z.strictObject({ do: z.literal('submit'), ...report }),
  z.strictObject({ do: z.literal('withdraw'), ...report }),
  z.strictObject({
    do: z.literal('send_back'),
    ...report,
    reason: wordsField,
    questions: z.array(pinned).min(1),
  }),
  z.strictObject({ do: z.literal('answer_question'), ...report, pointer, answer: wordsField }),
  z.strictObject({ do: z.literal('accept'), ...report }),
  z.strictObject({ do: z.literal('take_back'), ...report, reason: wordsField }),
  z.strictObject({ do: z.literal('record_not_received'), ...report, reason: wordsField }),
  z.strictObject({ do: z.literal('admit_late'), ...report, reason: wordsField }),
  z.strictObject({ do: z.literal('sign'), ...onCycle, deliveryConfidence: z.string(), reason: textField }),
  z.strictObject({ do: z.literal('close'), ...onCycle }),
  z.strictObject({ do: z.literal('circulate'), ...onCycle }),
  ...boardSteps,
  z.strictObject({ do: z.literal('reopen'), ...onCycle, subjects: z.array(subject).min(1), reason: wordsField }),
]);

/** script/*.yaml: the files follow one another in the order of their names. */
export const scriptFileSchema = z.strictObject({ steps: z.array(stepSchema).min(1) });

export type DemonstrationCommand = z.output<typeof stepSchema>;
export type DemonstrationCommandName = DemonstrationCommand['do'];

/** A command with the place it was read from, so that whoever replays it can say where it stands. */
export type DemonstrationStep = DemonstrationCommand & {
  readonly file: string;
  readonly line: number;
  /** path of the entry in its file */
  readonly path: readonly PropertyKey[];
};
