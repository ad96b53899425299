import type { BilingualText, ACCOUNT_EMAIL_KINDS } from '@camau/contracts';
import { chooseText, createTranslator } from '@camau/i18n';

/** Parts of the plain text, each a paragraph; `link` stands alone in its own so that every mail program makes it one. */
const PARAGRAPHS = {
  invitation: ['account', 'choose', 'link', 'unexpected', 'signature'],
  password_reset: ['asked', 'choose', 'link', 'unexpected', 'signature'],
  password_changed: ['changed', 'link', 'unexpected', 'signature'],
} as const satisfies Record<(typeof ACCOUNT_EMAIL_KINDS)[number], readonly string[]>;

/** An e-mail in its reader's language, as plain text. */
export function composeEmail(
  kind: (typeof ACCOUNT_EMAIL_KINDS)[number],
  reader: { readonly post: BilingualText; readonly language: 'en' | 'cy' },
  link: string,
): { subject: string; text: string } {
  const { t } = createTranslator(reader.language);
  const post = chooseText(reader.post, reader.language)?.text ?? '';
  const paragraphs = PARAGRAPHS[kind].map((part) => {
    if (part === 'link') return link;
    return t(part === 'signature' ? 'emails.signature' : `emails.${kind}.${part}`, { post });
  });
  return { subject: t(`emails.${kind}.subject`), text: `${paragraphs.join('\n\n')}\n` };
}

/** The same as simple HTML: paragraphs, and addresses of the web as links. */
export function htmlOf(text: string, language: 'en' | 'cy'): string {
  const paragraphs = text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const words = escape(paragraph);
      return `<p>${/^https?:\/\/\S+$/.test(words) ? `<a href="${words}">${words}</a>` : words}</p>`;
    });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
