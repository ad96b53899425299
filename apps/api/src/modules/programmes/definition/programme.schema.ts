import { z } from 'zod';
import { codeField, cycleRefField, dateField, slugField, sourceField, textField } from './fields.schema.js';

const workingDays = z.int().min(0).max(250);

/** Allowances by which a status is derived (domain.md, Status codes); days are working days, money pence. */
const tolerancesSchema = z.strictObject({
  slipWorkingDays: workingDays,
  verificationWorkingDays: workingDays,
  costPercent: z.int().min(0).max(100),
  costFloorPence: z.int().min(0),
  source: sourceField,
});

/** Working days before the Board date of each step of a cycle; reports are never due fewer than `ledgers` working days after the period ends. */
const cycleOffsetsSchema = z.strictObject({
  due: workingDays,
  review: workingDays,
  close: workingDays,
  papers: workingDays,
  ledgers: workingDays,
  source: sourceField,
});

const boardDateSchema = z.strictObject({
  cycle: cycleRefField,
  periodStartsOn: dateField,
  periodEndsOn: dateField,
  boardOn: dateField,
  source: sourceField,
});

/** programme.yaml */
export const programmeFileSchema = z.strictObject({
  slug: slugField,
  illustrative: z.boolean(),
  name: textField,
  subtitle: textField,
  namesSource: sourceField,
  aim: z.strictObject({ text: textField, source: sourceField }),
  startsOn: dateField,
  endsOn: dateField,
  datesSource: sourceField,
  oversight: z.strictObject({ name: textField, source: sourceField }),
  award: z
    .strictObject({ amountPence: z.int().min(0), approximate: z.boolean(), funder: textField, source: sourceField })
    .optional(),
  tolerances: tolerancesSchema,
  cycleOffsets: cycleOffsetsSchema,
  confidenceScale: z.array(z.strictObject({ code: z.string().regex(/^[a-z]+(_[a-z]+)*$/), name: textField })).min(2),
  firstReportedCycle: cycleRefField,
  boardDates: z.array(boardDateSchema).min(1),
});

/** principles.yaml */
export const principlesFileSchema = z.strictObject({
  principles: z.array(
    z.strictObject({ number: z.int().min(1), name: textField, explanation: textField, source: sourceField }),
  ),
});

/** outcomes.yaml */
export const outcomesFileSchema = z.strictObject({
  outcomes: z.array(z.strictObject({ number: z.int().min(1), text: textField, source: sourceField })),
});

/** forces.yaml: each force with the body that it is. */
export const forcesFileSchema = z.strictObject({
  forces: z
    .array(z.strictObject({ code: codeField, slug: slugField, name: textField, body: codeField, source: sourceField }))
    .min(1),
});

const datesKind = z.enum(['seed', 'published', 'recall', 'illustrative']).optional();

/** How a document names a body: the very words, which are its source's quote; names change, so they may have dates. */
const bodyNameSchema = z.strictObject({
  validFrom: dateField.optional(),
  validTo: dateField.optional(),
  datesKind,
  source: sourceField,
});

/** bodies.yaml: relations are dated; a date left out is not known, and `datesKind` says what the others rest on. */
export const bodiesFileSchema = z.strictObject({
  bodies: z
    .array(
      z.strictObject({
        code: codeField,
        name: textField,
        source: sourceField,
        names: z.array(bodyNameSchema).default([]),
        seats: z.array(z.strictObject({ title: textField, source: sourceField })).default([]),
        relations: z
          .array(
            z.strictObject({
              relation: z.enum(['signatory', 'programme_partner', 'board_member']),
              validFrom: dateField.optional(),
              validTo: dateField.optional(),
              datesKind,
              source: sourceField,
            }),
          )
          .default([]),
      }),
    )
    .min(1),
});

/** workstreams.yaml: `position` is the number in the middle of a milestone's reference. */
export const workstreamsFileSchema = z.strictObject({
  workstreams: z
    .array(
      z.strictObject({
        ref: codeField,
        slug: slugField,
        position: z.int().min(1),
        name: textField,
        description: textField,
        source: sourceField,
      }),
    )
    .min(1),
});
