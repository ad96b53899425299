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

/** Re-forecasts the overdue milestone by its blocker and is back at what is missing. */
export async function reforecastOverdueMilestone(page: Page, words: Translator): Promise<void> {
  const { t, date } = words;
  const blocker = t('progress-reports.blocker.overdue_milestone_unexplained', { milestone: OVERDUE_MILESTONE });
  await blockerLink(page, words, blocker).click();
  await expect(page.getByRole('heading', { level: 1, name: t('milestone-acts.title.re-forecast') })).toBeVisible();
  await fillInForecast(page, words);
  await page.getByRole('button', { name: t('milestone-acts.submit.re-forecast') }).click();

  const done = t('milestones.reforecast.done', { ref: OVERDUE_MILESTONE, date: date(NEW_FORECAST.iso) });
  await expect(page.getByRole('alert')).toContainText(done);
  await expect(page.getByRole('heading', { level: 1, name: t('progress-reports.check.title') })).toBeVisible();
}

/** From a milestone back to its force's report, by the navigation. */
export async function goBackToReport(page: Page, { t, language }: Translator): Promise<void> {
  const { force, openCycle } = NAMES[language];
  await page
    .getByRole('navigation', { name: t('common.nav.label') })
    .getByRole('link', { name: t('common.nav.cycles') })
    .click();
  await page.getByRole('link', { name: t('time.quarter', openCycle) }).click();
  await page
    .getByRole('row')
    .filter({ hasText: force })
    .getByRole('link', { name: t('cycles.owes.write') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(force);
}

/** Declares and plans the unfinished section, after which nothing is missing. */
export async function completeUnfinishedSection(page: Page, { t, language }: Translator): Promise<void> {
  await page.getByRole('link', { name: NAMES[language].unfinishedSection }).click();
  const declared = page.getByRole('group', { name: t('progress-reports.section.declared') });
  await declared.getByLabel(t('milestones.status.off_track')).check();
  await page.getByLabel(t('progress-reports.section.achieved')).fill(TYPED[language].achieved);
  await page.getByLabel(t('progress-reports.section.planned')).fill(TYPED[language].planned);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
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
