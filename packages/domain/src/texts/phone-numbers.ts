// A trunk 0, or the country's code with or without it, then nine or ten digits with at most one separator between two of them.
const CANDIDATE =
  /(?<![\p{L}\p{N}£/.,-])(?:(?:\+|00)44[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)[1-9](?:[\s().-]{0,2}\d){8,9}(?![\p{L}\p{N}/]|[.-]\d)/gu;
/** Two digits, two digits, a year: a date and whatever number follows it. */
const BEGINS_WITH_DATE = /^\d{2}[\s.-]\d{2}[\s.-](?:19|20)\d{2}(?!\d)/u;

/** Telephone numbers of the United Kingdom, however they are spaced (Ofcom, National Telephone Numbering Plan: ten digits after the 0, nine in a few areas). */
export function findPhoneNumbers(text: string): { start: number; end: number }[] {
  return [...text.matchAll(CANDIDATE)]
    .filter(([written]) => !BEGINS_WITH_DATE.test(written))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
