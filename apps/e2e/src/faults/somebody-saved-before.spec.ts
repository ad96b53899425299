import { LANGUAGES } from '@camau/i18n';
import { NEW_FORECAST, OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS, TYPED } from '../journeys/demonstration.js';
import { fillInForecast } from '../journeys/force-lead-steps.js';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`a re-forecast that comes second, ${language}`, () => {
    test.use({ language });

    test('shows both forecasts, keeps what was typed, and saves it when asked to', async ({
      page,
      context,
      words,
      signInAs,
    }) => {
      const { t, date } = words;
      await signInAs('forceLead');
      await page.goto(`${OVERDUE_MILESTONE_ADDRESS}/re-forecast`);
      const other = await context.newPage();
      await other.goto(`${OVERDUE_MILESTONE_ADDRESS}/re-forecast`);

      await fillInForecast(other, words);
      await other.getByLabel(t('common.form.day'), { exact: true }).fill('18');
      await other.getByLabel(t('milestones.reforecast.reason')).fill('Saved first.');
      await other.getByRole('button', { name: t('milestone-acts.submit.re-forecast') }).click();
      await expect(other.getByRole('alert')).toContainText(OVERDUE_MILESTONE);
      await other.close();

      await fillInForecast(page, words);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', { name: t('milestone-acts.submit.re-forecast') }).click();
      expect((await answered).status()).toBe(412);
      await expect(page.getByRole('heading', { level: 1, name: t('milestones.conflict.title') })).toBeVisible();
      const forecast = page.getByRole('row').filter({ hasText: t('milestones.field.forecastOn') });
      await expect(forecast).toContainText(date('2019-10-18'));
      await expect(forecast).toContainText(date(NEW_FORECAST.iso));
      const reason = page.getByRole('row').filter({ hasText: TYPED[language].reforecastReason });
      await expect(reason).toContainText('Saved first.');
      await expectAccessible(page);

      await page.getByRole('button', { name: t('milestones.conflict.keepMine') }).click();
      const done = t('milestones.reforecast.done', { ref: OVERDUE_MILESTONE, date: date(NEW_FORECAST.iso) });
      await expect(page.getByRole('alert')).toContainText(done);
    });
  });
}
