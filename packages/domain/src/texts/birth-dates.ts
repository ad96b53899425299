const MONTHS_EN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
// Welsh months as they stand and after `o`, which mutates them softly.
const MONTHS_CY =
  'ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr';
const MONTH = `(?:${MONTHS_EN}|${MONTHS_CY})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?';
const YEAR = '(?:(?:19|20)\\d{2})';

/** A whole date as people write one, in digits or in either language's words. Four-digit years anywhere, two digits after digits only. */
export const WRITTEN_DATE = new RegExp(
  [
    `(?<iso>${YEAR})-(?:0[1-9]|1[0-2])-${DAY}`,
    `${DAY}\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<digits>${YEAR}|\\d{2})`,
    `${DAY}${ORDINAL}(?:\\s(?:of|o))?\\s${MONTH},?\\s(?<words>${YEAR})`,
    `${MONTH}\\s${DAY}${ORDINAL},?\\s(?<american>${YEAR})`,
  ]
    .map((form) => `(?<![\\p{L}\\d/.-])${form}(?![\\p{L}\\d])`)
    .join('|'),
  'giu',
);

/** A date found in words, with its year. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** Every whole date in a text, in order. A year of two digits from 20 on is of the last century: nobody here is born later than that reads. */
export function findWrittenDates(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN_DATE)].map((match) => {
    const { iso, digits, words, american } = match.groups!;
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: fullYear((iso ?? digits ?? words ?? american)!),
    };
  });
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 20 ? 2000 + year : 1900 + year;
}
