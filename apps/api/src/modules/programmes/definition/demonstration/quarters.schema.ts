import { ASK_KINDS, CHECKLIST_OUTCOMES, DECLARABLE_STATUSES } from '@camau/domain';
import { z } from 'zod';
import { codeField, cycleRefField, dateField, slugField, wordsField } from '../fields.schema.js';
import { askRef, figureField, questionRef, recordRef } from './board-steps.schema.js';
import { pinned, subject } from './step-fields.schema.js';

/** Where the quarters of a demonstration lie, one short file each, below the programme's folder; there may be none. */
export const QUARTERS_FOLDER = 'demonstration/quarters';

/** A day, or a day with the time in London: `2019-07-18` or `2019-07-18T12:00`. A day alone leaves the time to the reader of the file. */
const momentField = z.union(
  [
    dateField.transform((day) => ({ day, time: null })),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
      .transform((value) => value.split('T') as [string, string])
      .pipe(z.tuple([dateField, z.string()]))
      .transform(([day, time]) => ({ day, time })),
  ],
  { error: 'must be a day, 2019-07-18, or a day with its time in London, 2019-07-18T12:00' },
);

/** What was achieved → what is planned; either side may be empty, as in a draft. */
const progressField = wordsField
  .refine((words) => words.split('→').length === 2, { error: 'must be what was achieved → what is planned' })
  .transform((words) => {
    const [achieved, planned] = words.split('→').map((side) => side.trim());
    return { achieved: achieved || null, planned: planned || null };
  });

/** Words in the report's own language alone, or in both: then the other language is a draft. */
const ownWords = z.union([
  wordsField.transform((words) => ({ own: words })),
  z.strictObject({ en: wordsField, cy: wordsField }),
]);
export type OwnWords = z.output<typeof ownWords>;

const sectionSchema = z.strictObject({
  status: z.enum(DECLARABLE_STATUSES).optional(),
  /** the language it was written in, where it is not the report's */
  language: z.enum(['en', 'cy']).optional(),
  en: progressField.optional(),
  cy: progressField.optional(),
  reason: ownWords.optional(),
  noChange: z.literal(true).optional(),
  /** what became of every line of the last plan */
  lastPlan: z.enum(CHECKLIST_OUTCOMES).optional(),
});
export type QuarterSection = z.output<typeof sectionSchema>;

const sectionsField = z.record(codeField, sectionSchema);
const happened = { at: momentField, by: slugField.optional() };
const reasoned = { ...happened, reason: wordsField };

/** What became of a report, as the script's commands say it; `by` stands where it is not who does so by their post. */
const reportEventSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('save'), ...happened, sections: sectionsField }),
  z.strictObject({ do: z.literal('submit'), ...happened }),
  z.strictObject({ do: z.literal('withdraw'), ...happened }),
  z.strictObject({ do: z.literal('send_back'), ...reasoned, questions: z.array(pinned).min(1) }),
  z.strictObject({ do: z.literal('answer_question'), ...happened, pointer: z.string(), answer: wordsField }),
  z.strictObject({ do: z.literal('accept'), ...happened }),
  z.strictObject({ do: z.literal('take_back'), ...reasoned }),
  z.strictObject({ do: z.literal('record_not_received'), ...reasoned }),
  z.strictObject({ do: z.literal('admit_late'), ...reasoned }),
  z.strictObject({
    do: z.literal('decide_ask'),
    ...happened,
    ask: askRef,
    take: z.boolean(),
    reason: wordsField.optional(),
  }),
]);
export type ReportEvent = z.output<typeof reportEventSchema>;

const askSchema = z.strictObject({
  ask: askRef,
  kind: z.enum(ASK_KINDS),
  workstream: codeField.optional(),
  text: ownWords,
});

const reportSchema = z.strictObject({
  /** the language the words are written in */
  language: z.enum(['en', 'cy']).default('en'),
  /** who drafts, where it is not the lead */
  writer: slugField.optional(),
  start: momentField.optional(),
  save: momentField.optional(),
  sections: sectionsField.default({}),
  /** raised when the sections are saved */
  asks: z.array(askSchema).default([]),
  then: z.array(reportEventSchema).default([]),
});
export type QuarterReport = z.output<typeof reportSchema>;

const cycleEventSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('begin_review'), ...happened }),
  z.strictObject({ do: z.literal('sign'), ...happened, deliveryConfidence: z.string(), reason: ownWords }),
  z.strictObject({ do: z.literal('close'), ...happened }),
  z.strictObject({ do: z.literal('circulate'), ...happened }),
  z.strictObject({ do: z.literal('reopen'), ...reasoned, subjects: z.array(subject).min(1) }),
  z.strictObject({
    do: z.literal('ask_board_question'),
    ...happened,
    question: questionRef,
    figure: figureField,
    text: wordsField,
  }),
  z.strictObject({ do: z.literal('answer_board_question'), ...happened, question: questionRef, answer: wordsField }),
  z.strictObject({ do: z.literal('circulate_board_answer'), ...happened, question: questionRef }),
  z.strictObject({
    do: z.literal('record_for_board'),
    ...happened,
    record: recordRef,
    ask: askRef.optional(),
    text: ownWords,
    ownerPost: ownWords.optional(),
    dueOn: dateField.optional(),
  }),
  z.strictObject({ do: z.literal('close_board_record'), ...happened, record: recordRef, closingWords: ownWords }),
]);
export type CycleEvent = z.output<typeof cycleEventSchema>;

/** quarters/*.yaml: one reporting cycle each, its reports by subject, then what became of the cycle itself. */
export const quarterFileSchema = z.strictObject({
  cycle: cycleRefField,
  opened: momentField,
  reports: z.record(subject, reportSchema),
  then: z.array(cycleEventSchema).default([]),
});
export type Quarter = z.output<typeof quarterFileSchema>;
export type Moment = Quarter['opened'];
