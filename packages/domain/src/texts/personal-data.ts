import { findCrimeReferences } from './crime-references.js';
import { findNamesWithBirthDates } from './names-with-birth-dates.js';
import { findPhoneNumbers } from './phone-numbers.js';
import { findPostcodes } from './postcodes.js';

/** What a text may give away of a person (domain.md, Bilingual text, Personal data). */
export const PERSONAL_DATA_KINDS = ['name_with_birth_date', 'crime_reference', 'phone_number', 'postcode'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** A stretch of a text that looks like personal data, in UTF-16 code units. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

const FINDERS: Readonly<Record<PersonalDataKind, (text: string) => { start: number; end: number }[]>> = {
  name_with_birth_date: findNamesWithBirthDates,
  crime_reference: findCrimeReferences,
  phone_number: findPhoneNumbers,
  postcode: findPostcodes,
};

/**
 * What looks like a name with a date of birth, a crime reference, a phone number or a postcode, in the order of the text (domain.md,
 * Bilingual text). A soft check: it warns, and the author says that it was looked at; it neither finds everything nor only what is.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  return PERSONAL_DATA_KINDS.flatMap((kind) => FINDERS[kind](text).map((span) => ({ kind, ...span }))).sort(
    (one, other) => one.start - other.start,
  );
}

/**
 * A short mark of what was found, the same wherever it stands: with it an author's "I have checked" covers what was shown and nothing that is
 * typed later. Not a secret and not stored.
 */
export function personalDataMark(text: string, { kind, start, end }: PersonalDatum): string {
  let hash = 0x811c9dc5;
  for (const character of text.slice(start, end).toLowerCase().replaceAll(/\s+/gu, ' ')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return `${kind}.${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** The marks of everything found in some texts, each once. */
export function personalDataMarks(texts: readonly (string | null | undefined)[]): string[] {
  const marks = texts.flatMap((text) =>
    text ? findPersonalData(text).map((found) => personalDataMark(text, found)) : [],
  );
  return [...new Set(marks)];
}
