import { createTranslatorFrom, type Translator } from '@camau/i18n/translator';
import { RemixBrowser } from '@remix-run/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { hearReplacedRequests } from './platform/replaced-requests';
import { mindTypedWords, OnceAlive } from './platform/typed-early';
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

/**
 * Remix suspends the whole document until the page's data are decoded, and a click that lands on a suspended document stops React 18
 * for good ("Root did not complete"). Asked for once before there is a document to suspend, it begins decoding and hands over the promise.
 */
async function decodePageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    if (!(pending instanceof Promise)) throw pending;
    await pending;
  }
}

hearReplacedRequests(window);
const typeAgain = mindTypedWords(document);
const [translator] = await Promise.all([loadTranslator(), decodePageData()]);
// NB: not in a transition: a page this small comes alive at once.
hydrateRoot(
  document,
  <StrictMode>
    <TranslatorProvider translator={translator}>
      <OnceAlive then={typeAgain}>
        <RemixBrowser />
      </OnceAlive>
    </TranslatorProvider>
  </StrictMode>,
);
