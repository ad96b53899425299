import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_EMAIL_KINDS } from '@camau/contracts';
import { composeEmail, htmlOf } from './compose-email.js';

const POST = { en: 'Deputy', cy: 'Dirprwy', original: 'both', otherState: 'checked' } as const;
const LINK = 'https://camau.example/set-password?token=abc&lang=en';

describe.each(ACCOUNT_EMAIL_KINDS)('an e-mail of the kind %s', (kind) => {
  it.each(['en', 'cy'] as const)('in %s names the post and holds the link in a paragraph of its own', (language) => {
    const { subject, text } = composeEmail(kind, { post: POST, language }, LINK);
    expect(subject).not.toBe('');
    expect(text).toContain(`“${POST[language]}”`);
    expect(text.split('\n\n')).toContain(LINK);
  });

  it('is not the same text in both languages', () => {
    const inLanguage = (language: 'en' | 'cy') => composeEmail(kind, { post: POST, language }, LINK);
    expect(inLanguage('en').subject).not.toBe(inLanguage('cy').subject);
    expect(inLanguage('en').text).not.toBe(inLanguage('cy').text);
  });
});

describe('as HTML', () => {
  it('links the address and lets nothing of the words be markup', () => {
    const html = htmlOf(`<b>“&”</b>\n\n${LINK}\n`, 'cy');
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('<p>&lt;b&gt;“&amp;”&lt;/b&gt;</p>');
    expect(html).toContain(`<a href="${LINK.replace('&', '&amp;')}">`);
  });
});
