import type { DerivedReason } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';

type Speaker = Pick<Translator, 't' | 'has'>;

/** The sentences of derived reasons. A code newer than the catalogue gets the general sentence, never a bare code. */
export function reasonSentences(reasons: readonly DerivedReason[], { t, has }: Speaker): string[] {
  return reasons.map(({ code, params }) => {
    const key = [
      `milestones.why.${code}`,
      `workstreams.why.${code}`,
      `workstreams.why.${code}.${params.part ?? ''}`,
    ].find((candidate) => isSentence(candidate, has));
    return t(key ?? 'workstreams.why.other', params);
  });
}

const GROUPS = new Set(['workstreams.why.part_decides']);

function isSentence(key: string, has: Speaker['has']): boolean {
  return !GROUPS.has(key) && has(key);
}
