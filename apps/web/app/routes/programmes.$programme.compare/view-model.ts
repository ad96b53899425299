import type { ComparedMilestone } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { changeSentence, whyWords } from '../../milestones/view-model';
import { paths } from '../../paths';

export const KINDS = ['added', 'removed', 'moved', 'changed'] as const;

/** The comparison as the address holds it. */
export interface CompareQuery {
  readonly from: string;
  readonly to: string;
  readonly force: string;
  readonly workstream: string;
  readonly kind: string;
  readonly cursor: string;
}

export function readCompareQuery(search: URLSearchParams): CompareQuery {
  const of = (name: string) => search.get(name) ?? '';
  return {
    from: of('from'),
    to: of('to'),
    force: of('force'),
    workstream: of('workstream'),
    kind: of('kind'),
    cursor: of('cursor'),
  };
}

/** The address of the comparison in another state; any change but the page itself starts at the first page. */
export function comparePath(slug: string, query: CompareQuery, change: Partial<CompareQuery>): string {
  return paths.compare(slug, { ...query, cursor: '', ...change });
}

/** What differs, in sentences; a milestone that was not there before is said to be new instead of field by field. */
export function differenceSentences({ kind, changes }: ComparedMilestone, translator: Translator): string[] {
  if (changes.some(({ field }) => field === 'removedAt')) return [translator.t('workstreams.compare.withdrawn')];
  if (kind !== 'added') return changes.map((change) => changeSentence(change, translator));
  const dates = changes.filter(({ field }) => field === 'baselineOn' || field === 'forecastOn');
  return [translator.t('workstreams.compare.appeared'), ...dates.map((change) => changeSentence(change, translator))];
}

/** Why it changed last: kind of reason and words; empty when none was asked for. */
export function whySentence({ reasonCode, reason }: ComparedMilestone, translator: Translator): string {
  return whyWords({ reasonCode, reason }, translator);
}

/** The differences of each kind that there are, with the address that shows them alone. */
export function kindLinks(
  slug: string,
  query: CompareQuery,
  counts: Readonly<Record<string, number>>,
): { kind: (typeof KINDS)[number]; count: number; to: string; isCurrent: boolean }[] {
  return KINDS.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => ({
    kind,
    count: counts[kind] ?? 0,
    to: comparePath(slug, query, { kind }),
    isCurrent: query.kind === kind,
  }));
}
