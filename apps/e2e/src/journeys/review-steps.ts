import { expect, type Page } from '@playwright/test';
import type { Translator } from '@camau/i18n';

/** What the office asks and the force lead answers, in each language of the pages. */
export const SAID = {
  en: {
    question: 'Which council is still without a signed agreement?',
    reason: 'One line of the plan cannot be checked.',
    answer: 'Conwy. It is on the agenda of 24 October.',
    planned: 'The agreement with Conwy signed in November.',
  },
  cy: {
    question: 'Pa gyngor sydd o hyd heb gytundeb wedi’i lofnodi?',
    reason: 'Ni ellir gwirio un llinell o’r cynllun.',
    answer: 'Conwy. Mae ar agenda 24 Hydref.',
    planned: 'Llofnodi’r cytundeb â Chonwy ym mis Tachwedd.',
  },
} as const;

/** Asks about one field and sends the report back; without its reason nothing is sent and the question stays as it was typed. */
export async function sendBack(page: Page, { t, language }: Translator, pointer: string): Promise<void> {
  const question = page.locator(`textarea[name="question:${pointer}"]`);
  const { question: asked, reason } = SAID[language];
  const press = page.getByRole('button', { name: t('progress-reports.action.send_back'), exact: true });
  await page.locator('details', { has: question }).locator('summary').click();
  await question.fill(asked);
  await press.click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await expect(question).toHaveValue(asked);
  await page.getByLabel(t('progress-reports.review.reason')).fill(reason);
  await press.click();
  await expect(page.getByRole('alert').filter({ hasText: t('progress-reports.done.send_back') })).toBeVisible();
}

/** From the report sent back: its reason, the section asked about, the answer and other words for the plan; then submits again. */
export async function answerAndResubmit(page: Page, { t, language }: Translator, section: string): Promise<void> {
  const { question, reason, answer, planned } = SAID[language];
  await expect(page.getByText(reason)).toBeVisible();
  await page.locator(`a.govuk-task-list__link[href*="/sections/${section}"]`).click();
  await expect(page.getByText(question)).toBeVisible();
  await page.getByLabel(t('progress-reports.answer'), { exact: true }).fill(answer);
  await page.getByLabel(t('progress-reports.section.planned')).fill(planned);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
  await declareAndSubmit(page, t);
}

/** Goes to the answers, declares and submits. */
export async function declareAndSubmit(page: Page, t: Translator['t']): Promise<void> {
  await page.getByRole('link', { name: t('progress-reports.tasks.check') }).click();
  await page.getByLabel(t('progress-reports.check.declaration')).check();
  await page.getByRole('button', { name: t('progress-reports.action.submit') }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.submit'));
}

/** The second round beside the first: the new words of the section marked, the question with its answer; then accepts. */
export async function readAnswerAndAccept(page: Page, { t, language }: Translator, section: string): Promise<void> {
  const { question, answer } = SAID[language];
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText(answer)).toBeVisible();
  await expect(page.locator(`[aria-labelledby="section-${section}"] ins`)).not.toHaveCount(0);
  await page.getByRole('button', { name: t('progress-reports.review.accept') }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.accept'));
}
