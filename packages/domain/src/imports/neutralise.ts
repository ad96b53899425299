const DANGEROUS = /^'*[=+\-@\t\r]/;

/**
 * Text as it may stand in a spreadsheet: what a program would run as a formula is given an apostrophe in front. Words that begin
 * with apostrophes before such a sign get one more, so that taking one off always gives back what was there.
 */
export function neutralise(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `neutralise` put before it. */
export function takeNeutralOff(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
