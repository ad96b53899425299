import { createTranslatorFrom, type Translator } from '@camau/i18n/translator';
import { RemixBrowser } from '@remix-run/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { TranslatorProvider } from './platform/translation';

/** Only the language of the page is fetched; changing it loads a new page. */
async function loadTranslator(): Promise<Translator> {
  if (document.documentElement.lang === 'cy') {
    const { cy } = await import('@camau/i18n/cy');
    return createTranslatorFrom('cy', cy);
  }
  const { en } = await import('@camau/i18n/en');
  return createTranslatorFrom('en', en);
}

const translator = await loadTranslator();
// NB: not in a transition: a page this small hydrates at once, and a click that lands in the middle of one breaks it (React 18).
hydrateRoot(
  document,
  <StrictMode>
    <TranslatorProvider translator={translator}>
      <RemixBrowser />
    </TranslatorProvider>
  </StrictMode>,
);
