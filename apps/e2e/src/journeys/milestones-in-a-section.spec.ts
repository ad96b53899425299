import type { Page } from '@playwright/test';
import { LANGUAGES } from '@camau/i18n';
import { expectAccessible, expectNoSidewaysScroll, NARROW } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { DRAFT_REPORT, NEW_FORECAST, OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS, TYPED } from './demonstration.js';
import { fillInSection, newsOf, sayNewForecast } from './force-lead-steps.js';
import { callAs } from './report-setup.js';
import { enterSignIn } from './sign-in.js';

const SECTION = `${DRAFT_REPORT}/sections/FD`;
const OTHER_MILESTONE = 'GWP-4-02';

test.use({ facts: 'own' });
test.slow();

const saveState = (page: Page) => page.locator('.camau-save-state');

for (const language of LANGUAGES) {
  // Welsh as the page comes from the server, on a telephone; English with JavaScript, on a desk.
  const isPlain = language === 'cy';
  test.describe(`milestones in their section, ${language}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain, ...(isPlain ? { viewport: NARROW } : {}) });

    test('one is re-forecast and one claimed with the words; a fault of one saves nothing and loses nothing', async ({
      page,
      words,
      signInAs,
    }) => {
      const { t, date } = words;
      await signInAs('forceLead');
      await page.goto(SECTION);
      const first = page
        .getByRole('region', { name: t('progress-reports.section.milestones') })
        .getByRole('group')
        .first();
      await expect(first).toHaveAccessibleName(t('report-sections.news.ask', { ref: OVERDUE_MILESTONE }));
      await sayNewForecast(page, words);
      await page.getByText(t('report-sections.news.open', { ref: OTHER_MILESTONE })).click();
      const other = newsOf(page, words, OTHER_MILESTONE);
      await other.getByLabel(t('report-sections.news.claim'), { exact: true }).check();
      await other.getByLabel(t('milestone-acts.claim.evidence')).fill('The offer is live: the leaflet of each area.');
      await other.getByLabel(t('report-sections.news.link')).fill('https://gwent.example/offer');
      await fillInSection(page, words);
      if (!isPlain) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      const save = page.getByRole('button', { name: t('progress-reports.section.saveBack') });
      await save.click();

      const fault = page.getByRole('alert').getByRole('link', { name: OTHER_MILESTONE });
      await expect(fault).toBeVisible();
      if (!isPlain) await expectAccessible(page);
      await expect(newsOf(page, words, OVERDUE_MILESTONE).getByLabel(t('milestones.reforecast.reason'))).toHaveValue(
        TYPED[language].reforecastReason,
      );
      await expect(page.getByLabel(t('progress-reports.section.planned'))).toHaveValue(TYPED[language].planned);
      const achieved = other.getByRole('group', { name: t('milestone-acts.claim.date') });
      await achieved.getByLabel(t('common.form.day')).fill('11');
      await achieved.getByLabel(t('common.form.month')).fill('10');
      await achieved.getByLabel(t('common.form.year')).fill('2019');
      await save.click();
      await expect(page.getByRole('alert')).toContainText(t('report-sections.news.done', { count: 2 }));

      await page.goto(SECTION);
      const milestones = page.getByRole('region', { name: t('progress-reports.section.milestones') });
      await expect(milestones).toContainText(date(NEW_FORECAST.iso));
      await expect(milestones).toContainText(date('2019-10-11'));
      await page.goto(OVERDUE_MILESTONE_ADDRESS);
      await expect(page.getByText(TYPED[language].reforecastReason).first()).toBeVisible();
    });
  });
}

test('what was typed of a milestone is never saved by itself, and is offered again', async ({
  page,
  context,
  words,
  signInAs,
  installation,
}) => {
  const { t } = words;
  const lead = await callAs(installation, 'forceLead');
  const forecast = async () =>
    (await lead<{ forecastOn: string }>('GET', `/milestones/${OVERDUE_MILESTONE}`)).forecastOn;
  const before = await forecast();
  await signInAs('forceLead');
  await page.goto(SECTION, { waitUntil: 'networkidle' });
  await sayNewForecast(page, words);
  await page.getByLabel(t('progress-reports.section.planned')).fill(TYPED.en.planned);
  await expect(saveState(page)).toHaveText(/^Words saved \d\d:\d\d\./);
  expect(await forecast()).toBe(before);

  await context.clearCookies({ name: 'camau-session' });
  await page.reload();
  await enterSignIn(page, words, 'forceLead');
  await expect(page.getByRole('blockquote')).toHaveText(TYPED.en.reforecastReason);
  await page.getByRole('button', { name: t('report-sections.kept.putBack') }).click();
  const news = newsOf(page, words, OVERDUE_MILESTONE);
  await expect(news.getByLabel(t('milestones.reforecast.reason'))).toHaveValue(TYPED.en.reforecastReason);
  await expect(news.getByLabel(t('common.form.day'), { exact: true }).first()).toHaveValue(NEW_FORECAST.day);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByRole('alert')).toContainText(t('report-sections.news.done', { count: 1 }));
  expect(await forecast()).toBe(NEW_FORECAST.iso);
});

test('a milestone the deputy moved meanwhile is shown beside what was typed, and one of both is chosen', async ({
  page,
  words,
  signInAs,
  installation,
}) => {
  const { t, date } = words;
  const deputy = await callAs(installation, 'deputy');
  const milestone = () => deputy<{ forecastOn: string; version: number }>('GET', `/milestones/${OVERDUE_MILESTONE}`);
  await signInAs('forceLead');
  await page.goto(SECTION);
  const moved = { forecastOn: '2019-11-01', reasonCode: 'scope', reason: 'The deputy was quicker.' };
  await deputy('POST', `/milestones/${OVERDUE_MILESTONE}/forecasts`, moved, (await milestone()).version);
  await sayNewForecast(page, words);
  await fillInSection(page, words);
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('milestones.conflict.title') })).toBeVisible();
  const choice = page.getByRole('group', { name: new RegExp(`^${OVERDUE_MILESTONE}`) });
  await expect(choice).toContainText(date('2019-11-01'));
  await expect(choice).toContainText(TYPED.en.reforecastReason);
  await expectAccessible(page);
  await choice.getByLabel(t('report-sections.conflict.mine')).check();
  await page.getByRole('button', { name: t('report-sections.conflict.save') }).click();
  await expect(page.getByRole('alert')).toContainText(t('report-sections.news.done', { count: 1 }));
  expect((await milestone()).forecastOn).toBe(NEW_FORECAST.iso);
  await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
});
