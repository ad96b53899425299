import { expect, type Page } from '@playwright/test';
import { createTranslator, type Translator } from '@camau/i18n';
import { PROGRAMME } from './demonstration.js';

/** The sentences of the language the page is in: for steps that a visit takes before it looks. */
async function wordsOf(page: Page): Promise<Translator> {
  return createTranslator((await page.locator('html').getAttribute('lang')) === 'cy' ? 'cy' : 'en');
}

/** A Board member asks about delivery confidence, from the Board page. */
export async function askAboutConfidence(page: Page, { t }: Translator, question: string): Promise<void> {
  await page.goto(`${PROGRAMME}/board`);
  await page
    .locator('#figure-confidence')
    .getByRole('link', { name: t('board.question.pin') })
    .click();
  await page.getByLabel(t('board.question.text')).fill(question);
  await page.getByRole('button', { name: t('board.question.submit') }).click();
  await expect(page.getByText(question).first()).toBeVisible();
}

interface ActionWords {
  readonly text: string;
  readonly owner: string;
  readonly day: { readonly day: string; readonly month: string; readonly year: string };
}

/** The secretariat records an action, free of any ask. */
export async function recordAction(page: Page, { t }: Translator, { text, owner, day }: ActionWords): Promise<void> {
  await page.goto(`${PROGRAMME}/board/records/new`);
  await page.getByLabel(t('board.records.kind.action'), { exact: true }).check();
  await page.getByLabel(t('board.records.text'), { exact: true }).fill(text);
  await page.getByLabel(t('board.records.owner'), { exact: true }).fill(owner);
  const due = page.getByRole('group', { name: t('board.records.dueOn') });
  for (const part of ['day', 'month', 'year'] as const) await due.getByLabel(t(`common.form.${part}`)).fill(day[part]);
  await page.getByRole('button', { name: t('board.records.save'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BA-');
}

export const ACTION: ActionWords = {
  text: 'Both posts beside the call handlers are to be filled.',
  owner: 'Force lead, Gwent Police',
  day: { day: '31', month: '10', year: '2019' },
};

/** A question that is there to be looked at. */
export async function askTheOffice(page: Page): Promise<void> {
  await page.goto(`${PROGRAMME}/board`);
  await askAboutConfidence(page, await wordsOf(page), 'What would have to happen for this to be green?');
}

/** An action that is there to be looked at. */
export async function recordAnAction(page: Page): Promise<void> {
  await page.goto(`${PROGRAMME}/board`);
  await recordAction(page, await wordsOf(page), ACTION);
}
