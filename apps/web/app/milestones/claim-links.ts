import { EVIDENCE_LINKS, type EvidenceLink } from '@camau/domain';
import type { Typed } from '../platform/typed';

/** Pairs of boxes for links on a claim's form: as many as a claim may carry. */
export const LINKS_SHOWN = EVIDENCE_LINKS;
/** So many are in sight at once; the rest wait folded away. */
export const LINKS_IN_SIGHT = 3;

/** The links among what was typed, empty pairs left out. */
export function typedLinks(typed: Typed): EvidenceLink[] {
  return Array.from({ length: LINKS_SHOWN }, (_, index) => ({
    label: (typed[`evidenceLinks-${index}-label`] ?? '').trim(),
    url: (typed[`evidenceLinks-${index}-url`] ?? '').trim(),
  })).filter(({ label, url }) => label !== '' || url !== '');
}

/** What was typed with its links moved up over empty pairs, so that the API's place of a fault is the place on the form. */
export function withLinksInOrder(typed: Typed): Typed {
  const rest = Object.fromEntries<string>(Object.entries(typed).filter(([name]) => !name.startsWith('evidenceLinks-')));
  const links = typedLinks(typed).flatMap(({ label, url }, index): [string, string][] => [
    [`evidenceLinks-${index}-label`, label],
    [`evidenceLinks-${index}-url`, url],
  ]);
  return { ...rest, ...Object.fromEntries<string>(links) };
}

/** The site an address leads to, to be shown beside its words; null when it is none a browser would open as a page. */
export function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).host.replace(/^www\./, '');
}
