import { buildLookups, REASON_CODES, SHEET_COLUMNS, TIERS, type HeaderWords, type Lookups } from '@camau/domain';
import { createTranslator, LANGUAGES } from '@camau/i18n';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';

/** What a key says in each language. */
function inEveryLanguage(key: string): string[] {
  return LANGUAGES.map((language) => createTranslator(language).t(key));
}

/** The header words the export writes, in every language: what an import knows columns by. */
export const HEADER_WORDS = Object.fromEntries(
  SHEET_COLUMNS.map((column) => [column, inEveryLanguage(`imports.column.${column}`)] as const),
) as unknown as HeaderWords;

/** What cells are looked up in: the programme's names, and the words of tiers and reasons in every language. */
export function lookupsOf({ workstreams, forces }: ProgrammeFacts): Lookups {
  return buildLookups({
    workstreams,
    forces,
    national: inEveryLanguage('milestones.national'),
    tiers: TIERS.map((tier) => [tier, inEveryLanguage(`milestones.tier.${tier}`)] as const),
    reasonCodes: REASON_CODES.map((code) => [code, inEveryLanguage(`milestones.reasonCode.${code}`)] as const),
  });
}
