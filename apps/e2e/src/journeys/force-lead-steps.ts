import { expect, type Page } from '@playwright/test';
import type { Translator } from '@camau/i18n';
import { NAMES, NEW_FORECAST, OVERDUE_MILESTONE, TYPED } from './demonstration.js';

/** From the force lead's work to the list of what the draft report lacks. The report cannot be submitted yet. */
export async function openWhatIsMissing(page: Page, { t, language }: Translator): Promise<void> {
  const due = t('work.due.report', { subject: NAMES[language].force });
  await page.getByRole('link', { name: due, exact: true }).click();
  await page.getByRole('link', { name: t('progress-reports.tasks.check') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('progress-reports.check.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('progress-reports.action.submit') })).toHaveCount(0);
}

/** The blocker of that name among the links of what is missing. */
export function blockerLink(page: Page, { t }: Translator, name: string) {
  const missing = page.getByRole('region', { name: t('progress-reports.check.missing') });
  return missing.getByRole('link', { name, exact: true });
}

/** Fills in the re-forecast page that is open, for the new forecast. */
export async function fillInForecast(page: Page, { t, language }: Translator): Promise<void> {
  await page.getByLabel(t('common.form.day'), { exact: true }).fill(NEW_FORECAST.day);
  await page.getByLabel(t('common.form.month'), { exact: true }).fill(NEW_FORECAST.month);
  await page.getByLabel(t('common.form.year'), { exact: true }).fill(NEW_FORECAST.year);
  await page.getByLabel(t('milestones.reasonCode.recruitment'), { exact: true }).check();
  await page.getByLabel(t('milestones.reforecast.reason')).fill(TYPED[language].reforecastReason);
}

/** What is asked of a milestone in its section. */
export function newsOf(page: Page, { t }: Translator, ref: string) {
  return page.getByRole('group', { name: t('report-sections.news.ask', { ref }), exact: true });
}

/** Says in the section that is open that the overdue milestone has a new forecast. Nothing is saved yet. */
export async function sayNewForecast(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  const news = newsOf(page, words, OVERDUE_MILESTONE);
  await news.getByLabel(t('report-sections.news.reforecast'), { exact: true }).check();
  await news.getByLabel(t('common.form.day'), { exact: true }).first().fill(NEW_FORECAST.day);
  await news.getByLabel(t('common.form.month'), { exact: true }).first().fill(NEW_FORECAST.month);
  await news.getByLabel(t('common.form.year'), { exact: true }).first().fill(NEW_FORECAST.year);
  await news.getByLabel(t('milestones.reforecast.reasonCode')).selectOption('recruitment');
  await news.getByLabel(t('milestones.reforecast.reason')).fill(TYPED[language].reforecastReason);
}

/** Opens the unfinished section by the blocker of its overdue milestone, and saves its new forecast with the words it lacks. */
export async function completeSectionWithForecast(page: Page, words: Translator): Promise<void> {
  const { t, date, language } = words;
  const blocker = t('progress-reports.blocker.overdue_milestone_unexplained', { milestone: OVERDUE_MILESTONE });
  await blockerLink(page, words, blocker).click();
  await expect(page.getByRole('heading', { level: 1, name: NAMES[language].unfinishedSection })).toBeVisible();
  await expect(newsOf(page, words, OVERDUE_MILESTONE)).toBeInViewport();
  await sayNewForecast(page, words);
  await fillInSection(page, words);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByRole('alert')).toContainText(t('report-sections.news.done', { count: 1 }));
  await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
  await page.getByRole('link', { name: NAMES[language].unfinishedSection }).click();
  const milestones = page.getByRole('region', { name: t('progress-reports.section.milestones') });
  await expect(milestones).toContainText(date(NEW_FORECAST.iso));
  await page.getByRole('link', { name: t('progress-reports.title'), exact: true }).click();
}

/** Declares and plans the unfinished section, after which nothing is missing. */
export async function completeUnfinishedSection(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await page.getByRole('link', { name: NAMES[language].unfinishedSection }).click();
  await fillInSection(page, words);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
}

/** Declares a status in the section that is open, and writes its words. */
export async function fillInSection(page: Page, { t, language }: Translator): Promise<void> {
  const declared = page.getByRole('group', { name: t('progress-reports.section.declared') });
  await declared.getByLabel(t('milestones.status.off_track')).check();
  await page.getByLabel(t('progress-reports.section.achieved')).fill(TYPED[language].achieved);
  await page.getByLabel(t('progress-reports.section.planned')).fill(TYPED[language].planned);
}

/** Checks the answers, declares and submits. */
export async function submitReport(page: Page, { t, language }: Translator): Promise<void> {
  await page.getByRole('link', { name: t('progress-reports.tasks.check') }).click();
  await expect(page.getByText(TYPED[language].planned)).toBeVisible();
  await page.getByLabel(t('progress-reports.check.declaration')).check();
  await page.getByRole('button', { name: t('progress-reports.action.submit') }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.submit'));
  await expect(page.getByRole('heading', { name: t('progress-reports.submissions') })).toBeVisible();
}
