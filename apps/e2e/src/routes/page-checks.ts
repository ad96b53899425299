import { expect, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { catalogues, type CatalogueNode, type Language } from '@camau/i18n';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2, levels A and AA, and of what is found only what breaks them. */
const RULES: Axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** A desk's screen. */
export const WIDE = { width: 1280, height: 900 };

/** The width of a telephone. */
export const NARROW = { width: 375, height: 800 };

/** No rule of WCAG 2.2, levels A and AA, that a program can check is broken on the page that is open. */
export async function expectAccessible(page: Page): Promise<void> {
  // NB: straight into the page, where @axe-core/playwright hands over the long source twice and all that passed: a third of its time.
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(document, rules);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`),
    );
  }, RULES);
  expect(found).toEqual([]);
}

/** One heading of the first level, a title that ends with the product's name, the language said, one main part. */
export async function expectFramed(page: Page, language: Language): Promise<void> {
  const frame = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
    mains: document.querySelectorAll('main').length,
  }));
  expect(frame).toEqual({ headings: 1, title: expect.stringMatching(/.+ — Camau$/), language, mains: 1 });
}

/** At the width of a telephone the page itself never moves sideways; a wide table may, inside its own box. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize(NARROW);
  const width = () => page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
  await expect.poll(width).toBeLessThanOrEqual(NARROW.width);
}

/** No sentence of the interface stands in the other language unmarked: whatever is in that language says so (`lang`). */
export async function expectOnlyOwnLanguage(page: Page, language: Language): Promise<void> {
  const other = language === 'en' ? 'cy' : 'en';
  const own = new Set(sentencesOf(catalogues[language]));
  const foreign = new Set(sentencesOf(catalogues[other]).filter((sentence) => !own.has(sentence)));
  const shown = await page.evaluate((lang) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isRead = parent && !parent.closest('script, style, noscript');
      if (isRead && parent.closest('[lang]')?.getAttribute('lang') === lang)
        texts.push(walker.currentNode.nodeValue ?? '');
    }
    return texts;
  }, language);
  expect(shown.map((text) => text.trim()).filter((text) => foreign.has(text))).toEqual([]);
}

/** The sentences of a catalogue that stand as they are; those with something to fill in cannot be compared. */
function sentencesOf(node: CatalogueNode): string[] {
  return Object.values(node)
    .flatMap((value) => (typeof value === 'string' ? [value] : sentencesOf(value)))
    .filter((sentence) => !sentence.includes('{{'));
}
