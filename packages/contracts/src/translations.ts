import { TEXT_PLACES, TRANSLATION_STATES } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import {
  bilingualTextSchema,
  businessDateSchema,
  instantSchema,
  languageSchema,
  NARRATIVE_LIMIT,
  words,
} from './texts.js';

/** How far a text's other language is, an addendum to frozen text counted in. */
export const textStateSchema = z
  .enum(['missing', 'draft', 'stale', 'translated', 'checked'], { error: 'unknown_code' })
  .meta({ id: 'TextState' });

/** Filters of the queue: the language that is wanted, one state; without a state, all that waits for a translator. */
export const translationQuerySchema = z.strictObject({
  language: languageSchema.optional(),
  state: textStateSchema.optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type TranslationQuery = z.infer<typeof translationQuerySchema>;

const itemShape = {
  /** SHA-256 of the text's canonical form: what a translation of frozen text is keyed to */
  key: z.string(),
  /** frozen in a position or a submission; live, translated in place; or beside a position or before one, translated beside */
  kind: z.enum(TEXT_PLACES),
  cycle: z.string().nullable(),
  version: z.number().int().nullable(),
  /** JSON pointer into the frozen document or the live record */
  pointer: z.string(),
  /** force slug, `national`, or null for the programme as a whole */
  subject: z.string().nullable(),
  workstream: z.string().nullable(),
  ref: z.string().nullable(),
  text: bilingualTextSchema,
  /** the language to translate into */
  language: languageSchema,
  state: textStateSchema,
  /** what it is needed for: the papers, the meeting, the day reports are due or reviewed; null for live text */
  dueOn: businessDateSchema.nullable(),
  words: z.number().int(),
};

export const translationItemSchema = z.object(itemShape).meta({ id: 'TranslationItem' });
export type TranslationItem = z.infer<typeof translationItemSchema>;

export const translationListSchema = z
  .object({
    items: z.array(translationItemSchema),
    nextCursor: z.string().nullable(),
    /** how many of each state, under the language asked for */
    counts: z.record(z.string(), z.number().int()),
    /** words of the originals that wait, under the language asked for */
    wordsWaiting: z.number().int(),
    today: businessDateSchema,
  })
  .meta({ id: 'TranslationList' });
export type TranslationList = z.infer<typeof translationListSchema>;

/** One text with the translation made of it here, and the glossary's terms that it uses. */
export const translationSchema = z
  .object({
    ...itemShape,
    translation: z
      .object({
        words: z.string(),
        state: z.enum(TRANSLATION_STATES),
        translatedBy: bilingualTextSchema.nullable(),
        translatedAt: instantSchema,
        checkedBy: bilingualTextSchema.nullable(),
        checkedAt: instantSchema.nullable(),
      })
      .nullable(),
    terms: z.array(z.object({ en: z.string(), cy: z.string(), source: z.string(), note: z.string().nullable() })),
    allowedActions: z.array(z.enum(['translate', 'check'])),
    /** 0 before anything was written */
    editVersion: z.number().int(),
    /** the text of this language that waits after this one, in the order of the queue and round again; null when it was the last */
    next: z.string().nullable(),
    /** how many of this language wait, this one with them while it does */
    waiting: z.number().int(),
    today: businessDateSchema,
  })
  .meta({ id: 'Translation' });
export type Translation = z.infer<typeof translationSchema>;

/** A translation as the form holds it: a draft, or finished. */
export const translationSaveSchema = z
  .strictObject({ words: words(NARRATIVE_LIMIT), finished: z.boolean() })
  .meta({ id: 'TranslationSave' });
export type TranslationSave = z.infer<typeof translationSaveSchema>;

/** Keys of the texts on a page, separated by commas: a hundred at most. */
export const addendumQuerySchema = z.strictObject({
  keys: z
    .string({ error: 'required' })
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64}){0,99}$/, { error: 'invalid' })
    .meta({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }),
  ...asAtQueryShape,
});
export type AddendumQuery = z.infer<typeof addendumQuerySchema>;

/** Translations made after a position was frozen, of the texts that stand in it. `text` is the frozen text, word for word. */
export const addendumSchema = z
  .object({
    key: z.string(),
    text: bilingualTextSchema,
    language: languageSchema,
    words: z.string(),
    state: z.enum(['translated', 'checked']),
    translatedBy: bilingualTextSchema.nullable(),
    translatedAt: instantSchema,
    checkedBy: bilingualTextSchema.nullable(),
  })
  .meta({ id: 'Addendum' });
export type Addendum = z.infer<typeof addendumSchema>;
export const addendumListSchema = z.object({ items: z.array(addendumSchema) }).meta({ id: 'AddendumList' });
export type AddendumList = z.infer<typeof addendumListSchema>;
