import { inOneLanguage, type BilingualText } from '../texts/bilingual-text.js';

/** A post in a frozen position: bilingual; one string in positions closed before posts were frozen in both languages, which never change. */
export type FrozenPost = BilingualText | string;

/** A frozen post as text: the one string is the English name, which was taken wherever there was one. */
export function frozenPost(post: FrozenPost): BilingualText {
  return typeof post === 'string' ? inOneLanguage(post) : post;
}
