import type { Translate } from './formatters.js';

/** `2019-20-Q2` → "Quarter 2, 2019–20". Another form of ref stands as it is. */
export function cycleName(ref: string, { t }: { readonly t: Translate }): string {
  const [, year, quarter] = /^(\d{4}-\d{2})-Q([1-4])$/.exec(ref) ?? [];
  return year && quarter ? t('time.quarter', { quarter, year: year.replace('-', '\u2013') }) : ref;
}
