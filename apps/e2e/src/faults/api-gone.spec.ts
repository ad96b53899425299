import { LANGUAGES } from '@camau/i18n';
import { OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS, TYPED } from '../journeys/demonstration.js';
import { fillInForecast } from '../journeys/force-lead-steps.js';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';

test.use({ facts: 'own' });
test.afterEach(({ installation }) => installation.startApi());

for (const language of LANGUAGES) {
  test.describe(`the API is gone, ${language}`, () => {
    test.use({ language });

    test('a form says so, keeps the words, and sends them again when it is back', async ({
      page,
      words,
      signInAs,
      installation,
    }) => {
      const { t } = words;
      await signInAs('forceLead');
      await page.goto(`${OVERDUE_MILESTONE_ADDRESS}/re-forecast`);
      await fillInForecast(page, words);

      await installation.stopApi();
      await page.getByRole('button', { name: t('milestone-acts.submit.re-forecast') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('common.pages.unavailable.title') })).toBeVisible();
      await expect(page.getByText(t('common.pages.unavailable.form'))).toBeVisible();
      await expect(page.getByRole('blockquote')).toContainText(TYPED[language].reforecastReason);
      await expectAccessible(page);

      await installation.startApi();
      await page.getByRole('button', { name: t('common.pages.unavailable.retry') }).click();
      await expect(page.getByRole('alert')).toContainText(OVERDUE_MILESTONE);
      await expect(page.getByText(TYPED[language].reforecastReason).first()).toBeVisible();
    });

    test('a page says so and answers 503', async ({ page, words: { t }, signInAs, installation }) => {
      await signInAs('officer');
      await installation.stopApi();
      const answer = await page.goto(OVERDUE_MILESTONE_ADDRESS);
      expect(answer?.status()).toBe(503);
      await expect(page.getByRole('heading', { level: 1, name: t('common.pages.unavailable.title') })).toBeVisible();
    });
  });
}
