import type { BilingualText, Source } from '@camau/contracts';
import { type BusinessDate, parseBusinessDate } from '@camau/domain';
import { z } from 'zod';

/** A business date that exists in the calendar. */
export const dateField = z
  .string()
  .refine((value) => parseBusinessDate(value) !== null, { error: 'must be a date that exists, YYYY-MM-DD' })
  .transform((value): BusinessDate => value as BusinessDate);

/** An instant with its offset from UTC, `2019-07-08T10:15:00+01:00`. */
export const instantField = z.iso.datetime({
  offset: true,
  error: 'must be an instant with its offset, 2019-07-08T10:15:00+01:00',
});

/** A code such as `GWP`: capitals, digits and hyphens. */
export const codeField = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{0,19}$/, { error: 'must be a code of capitals, digits and hyphens' });

/** A part of an address such as `south-wales`. */
export const slugField = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be lower-case words joined by hyphens' });

/** A cycle's reference: financial year and period, `2019-20-Q2`. */
export const cycleRefField = z
  .string()
  .regex(/^\d{4}-\d{2}-[A-Z0-9]{1,6}$/, { error: 'must be a financial year and a period, 2019-20-Q2' });

/** Words in one language: something, no control characters, at most 4,000 characters. */
export const wordsField = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine((value) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value), { error: 'must not hold control characters' });

/**
 * Authored text. Both languages given: `original` says which was written first (`both` = neither is a translation), and a
 * translation says how far it is. One language given: that one is the original and the other is missing.
 */
export const textField = z
  .strictObject({
    en: wordsField.optional(),
    cy: wordsField.optional(),
    original: z.enum(['en', 'cy', 'both']).optional(),
    translation: z.enum(['draft', 'translated', 'checked', 'stale']).optional(),
  })
  .transform((text, context): BilingualText => {
    const refuse = (field: string, message: string): never => {
      context.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    const { en = null, cy = null, original, translation } = text;
    if (en === null && cy === null) return refuse('en', 'needs words in English or Welsh');
    if (en === null || cy === null) {
      const only = en === null ? 'cy' : 'en';
      if (original !== undefined && original !== only)
        return refuse('original', `must be ${only}: the other language is missing`);
      if (translation !== undefined) return refuse('translation', 'cannot be said of a language that is missing');
      return { en, cy, original: only, otherState: 'missing' };
    }
    if (original === undefined) return refuse('original', 'is required when both languages are given: en, cy or both');
    if (original === 'both') {
      return translation === undefined
        ? { en, cy, original, otherState: 'checked' }
        : refuse('translation', 'cannot be said when both are originals');
    }
    return translation === undefined
      ? refuse('translation', 'is required: draft, translated, checked or stale')
      : { en, cy, original, otherState: translation };
  });

const NOTHING = { file: null, line: null, quote: null, url: null };
/** A document of the programme, by the name of its file in sources/. */
export const sourcesFile = z.string().regex(/^[\w.-]+\.txt$/, { error: 'must be the name of a .txt file in sources/' });
const lineNumber = z.int().min(1);

/** Where a fact comes from. A seed is quoted with file and line; what is ours says `illustrative`, alone or with the words it leans on. */
export const sourceField = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('seed'), file: sourcesFile, line: lineNumber, quote: z.string().min(1) }),
    z.strictObject({ kind: z.literal('published'), url: z.url({ protocol: /^https?$/ }) }),
    z.strictObject({ kind: z.literal('recall') }),
    z.strictObject({
      kind: z.literal('illustrative'),
      file: sourcesFile.optional(),
      line: lineNumber.optional(),
      quote: z.string().min(1).optional(),
    }),
  ])
  .transform((source): Source => ({ ...NOTHING, ...source }));
