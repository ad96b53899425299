import { z } from 'zod';
import { cycleRefField, instantField, slugField, wordsField } from '../fields.schema.js';

export const milestoneRef = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*-\d+-\d{2}$/, { error: 'must be a milestone reference, GWP-2-03' });
/** A force's code, or `national`. */
export const subject = z
  .string()
  .regex(/^([A-Z][A-Z0-9-]*|national)$/, { error: 'must be the code of a force, or national' });
export const pointer = z.string().regex(/^\/sections\/[A-Z0-9-]+\/(declaredStatus|reason|achieved|planned)$/, {
  error: 'must lead to a field of a section, /sections/WF/achieved',
});

/** A question pinned to a field of a report. */
export const pinned = z.strictObject({ pointer, text: wordsField });

/** Links to evidence: made-up addresses only, so that no page of somebody else's is claimed to prove anything. */
export const evidenceLinks = z
  .array(
    z.strictObject({
      label: wordsField,
      url: z
        .string()
        .regex(/^https:\/\/([a-z0-9-]+\.)*example\.org\//, { error: 'must be an address under example.org' }),
    }),
  )
  .default([]);

/** Who does it, and when on the facts clock. */
export const done = { at: instantField, by: slugField };
export const report = { ...done, cycle: cycleRefField, subject };
export const onCycle = { ...done, cycle: cycleRefField };
