import type { BilingualText } from '@camau/contracts';
import type { OwnWords, QuarterSection } from './quarters.schema.js';

/** A section as it is saved: each word in the languages it was written in. */
export function sectionWords(
  { status, language, en, cy, reason, noChange, lastPlan }: QuarterSection,
  reportLanguage: 'en' | 'cy',
) {
  const own = language ?? reportLanguage;
  const words = (key: 'achieved' | 'planned') => bilingual(en?.[key] ?? null, cy?.[key] ?? null, own);
  return {
    declaredStatus: status,
    reason: reason === undefined ? undefined : textOf(reason, own),
    achieved: words('achieved'),
    planned: words('planned'),
    noChange: noChange ?? false,
    lastPlan,
  };
}

/** Words in the language that is the author's own, or in both. */
export function textOf(words: OwnWords, own: 'en' | 'cy'): BilingualText {
  const text = 'own' in words ? { en: null, cy: null, [own]: words.own } : words;
  return bilingual(text.en, text.cy, own)!;
}

/** Both languages: the other one is a draft. One: the other is missing. None: no text. */
function bilingual(en: string | null, cy: string | null, own: 'en' | 'cy'): BilingualText | undefined {
  if (en === null && cy === null) return undefined;
  if (en !== null && cy !== null) return { en, cy, original: own, otherState: 'draft' };
  return { en, cy, original: en === null ? 'cy' : 'en', otherState: 'missing' };
}
