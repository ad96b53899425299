const DAY_FIRST = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;

/** A date typed in one box, day first (`15/10/2019`, `15 10 2019`), as `YYYY-MM-DD`. Anything else stays as it was typed. */
export function isoOfTyped(text: string): string {
  const [, day, month, year] = DAY_FIRST.exec(text.trim()) ?? [];
  if (!day || !month || !year) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text is a date that exists, so that it can be shown in words. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
