import { z } from 'zod';

const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

// NB: half a surrogate pair has no UTF-8 form, so what is stored would not be what was hashed.
const LONE_SURROGATE = /\p{Cs}/u;

/** Longest narrative a field takes, in UTF-16 code units. */
export const NARRATIVE_LIMIT = 4000;

/** Marks a field of a schema, in the OpenAPI document too, as words that are looked through for personal data before they are kept. */
export const NARRATIVE_MARK = 'x-narrative';

/** What people write for others to read: `plainWords` that are looked through for personal data (domain.md, Bilingual text). */
export function words(limit: number) {
  return plainWords(limit).meta({ [NARRATIVE_MARK]: true });
}

/** Words that are not a narrative (an address, a name of a body, a search): no control characters but tab and newline, at most `limit` characters. */
export function plainWords(limit: number) {
  return z
    .string()
    .max(limit, { error: 'too_long' })
    .refine((value) => !CONTROL_CHARACTERS.test(value), { error: 'control_characters' })
    .refine((value) => !LONE_SURROGATE.test(value), { error: 'not_well_formed' });
}

export const languageSchema = z.enum(['en', 'cy']);
export type Language = z.infer<typeof languageSchema>;

/** Authored text: either language may be the original; the other says how far its translation is (domain.md, Bilingual text). */
export const bilingualTextSchema = z
  .strictObject({
    en: words(NARRATIVE_LIMIT).nullable(),
    cy: words(NARRATIVE_LIMIT).nullable(),
    original: z.enum(['en', 'cy', 'both']),
    otherState: z.enum(['missing', 'draft', 'translated', 'checked', 'stale']),
  })
  .meta({ id: 'BilingualText' });
export type BilingualText = z.infer<typeof bilingualTextSchema>;

/** Where a fact comes from: `seed` quotes a document we hold, `published` a public page, `illustrative` is ours. */
export const sourceSchema = z
  .strictObject({
    kind: z.enum(['seed', 'published', 'illustrative', 'recall']),
    file: z.string().nullable(),
    line: z.number().int().positive().nullable(),
    quote: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof sourceSchema>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A business date, `YYYY-MM-DD`, that exists in the calendar. */
export const businessDateSchema = z
  .string()
  .refine((value) => ISO_DATE.test(value) && isRealDate(value), { error: 'not_a_date' })
  .meta({ id: 'BusinessDate', format: 'date', example: '2019-10-15' });

function isRealDate(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1]!;
}

/** An instant in UTC, ISO 8601. */
export const instantSchema = z
  .string()
  .meta({ id: 'Instant', format: 'date-time', example: '2019-10-15T08:00:00.000Z' });
