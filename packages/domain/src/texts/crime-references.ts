/** A word that announces a reference, then one: letters and strokes around at least four digits. */
const ANNOUNCED =
  /(?<!\p{L})(?:(?:crime|occurrence|incident|custody|niche|offence)\s(?:reference|ref|number|no|record)s?|crn|pnc(?:\sid)?|cyfeirnod(?:\sy)?\s(?:g?drosedd|digwyddiad|ddalfa)|cyfeirnod\strosedd|rhif(?:\sy)?\s(?:d?trosedd|drosedd|digwyddiad))\.?(?:\s(?:number|no|is|yw|oedd|rhif))?[\s:.#–-]{0,3}(?=[A-Z\d/-]*\d[A-Z\d/-]*\d[A-Z\d/-]*\d[A-Z\d/-]*\d)[A-Z\d][A-Z\d/-]{3,20}/giu;
/** Forms that need no announcing: station/number/year, number/year, the police national computer's, year and eight digits. */
const FORMS = [
  /(?<![\p{L}\p{N}/-])(?:[A-Z]{2,5}\d?|\d{2}[A-Z]{0,3}\d?)\/\d{3,8}[A-Z]?\/(?:\d{2}|20\d{2})(?![\p{L}\p{N}/-])/gu,
  /(?<![\p{L}\p{N}/£.,-])\d{5,8}\/\d{2}(?![\p{L}\p{N}/,-]|\.\d)/gu,
  /(?<![\p{L}\p{N}/-])\d{2,4}\/\d{5,7}[A-Z](?![\p{L}\p{N}/-])/gu,
  /(?<![\p{L}\p{N}/£.,-])(?:1[5-9]|2\d)\d{8}(?![\p{L}\p{N}/,-]|\.\d)/gu,
];

/** References of crimes, occurrences, custody and the police national computer, announced by a word of either language or known by their form. */
export function findCrimeReferences(text: string): { start: number; end: number }[] {
  const spans = [ANNOUNCED, ...FORMS]
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return spans.filter((span, index) => !spans.slice(0, index).some((earlier) => earlier.end > span.start));
}
