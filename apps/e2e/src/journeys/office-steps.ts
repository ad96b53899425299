import { expect, type Page } from '@playwright/test';
import type { Translator } from '@camau/i18n';
import { NAMES, NEW_FORECAST, NEXT_BOARD, OVERDUE_MILESTONE, TYPED } from './demonstration.js';

/** Follows the link of the work that is due and presses the one act of a cycle. */
async function actOnCycle(page: Page, { t }: Translator, action: string): Promise<void> {
  await page.getByRole('button', { name: t(`cycles.action.${action}`) }).click();
  await expect(page.getByRole('alert')).toContainText(t(`cycles.done.${action}`));
}

const cycleName = ({ t, language }: Translator) => t('time.quarter', NAMES[language].openCycle);

/** The programme officer reads the report that waits, accepts it and, every report being in, begins the review. */
export async function acceptAndBeginReview(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await page
    .getByRole('link', { name: t('work.review.report', { subject: NAMES[language].force }), exact: true })
    .click();
  // The words are marked where they differ from last time's: each stands there, some of them in pieces.
  const planned = page.getByRole('main');
  for (const word of TYPED[language].planned.split(' ')) await expect(planned).toContainText(word);
  await page.getByRole('button', { name: t('progress-reports.review.accept') }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.accept'));
  await actOnCycle(page, words, 'begin_review');
}

/** The senior responsible owner judges the whole programme. */
export async function signDeliveryConfidence(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await page.getByRole('link', { name: t('work.due.sign', { cycle: cycleName(words) }) }).click();
  const scale = page.getByRole('group', { name: t('cycles.sign.confidence') });
  await scale.getByLabel(t('cycles.confidence.amber'), { exact: true }).check();
  await page.getByLabel(t('cycles.sign.reason')).fill(TYPED[language].confidenceReason);
  await actOnCycle(page, words, 'sign');
}

/** The programme officer freezes the position. */
export async function closeCycle(page: Page, words: Translator): Promise<void> {
  await page.getByRole('link', { name: words.t('work.due.close', { cycle: cycleName(words) }) }).click();
  await expect(page.getByText(words.t('closings.blockers.none'))).toBeVisible();
  await confirmClose(page, words);
}

/** Goes to the last question, which names what is frozen, and closes. */
export async function confirmClose(page: Page, { t }: Translator): Promise<void> {
  await page.getByRole('link', { name: t('closings.close.ask') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('closings.close.confirm') })).toBeVisible();
  await page.getByRole('button', { name: t('closings.close.press') }).click();
  await expect(page.getByRole('alert')).toContainText(t('cycles.done.close'));
  await expect(page.getByRole('heading', { name: t('closings.frozen.heading') })).toBeVisible();
}

/** The secretariat gives the position to the Board. */
export async function circulatePosition(page: Page, words: Translator): Promise<void> {
  await page.getByRole('link', { name: words.t('work.due.circulate', { cycle: cycleName(words) }) }).click();
  await actOnCycle(page, words, 'circulate');
}

/** The Board member finds the new position: the judgement first, the re-forecast milestone among the exceptions. */
export async function readBoardPage(page: Page, words: Translator): Promise<void> {
  const { t, date, language } = words;
  await page.getByRole('link', { name: t('work.board.read', { cycle: cycleName(words) }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: date(NEXT_BOARD) })).toBeVisible();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toHaveText(t('positions.board.confidence.heading'));
  await expect(page.getByText(TYPED[language].confidenceReason)).toBeVisible();
  const exception = page.getByRole('paragraph').filter({ hasText: OVERDUE_MILESTONE }).first();
  await expect(exception).toContainText(date(NEW_FORECAST.iso));
}
