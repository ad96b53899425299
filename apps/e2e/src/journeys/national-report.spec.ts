import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { OPEN_CYCLE } from './demonstration.js';
import { declareAndSubmit } from './review-steps.js';
import { enterSignIn, handOver } from './sign-in.js';

const REPORT = `${OPEN_CYCLE}/reports/national`;

test.use({ facts: 'own' });
test.slow();

for (const language of LANGUAGES) {
  test.describe(`the national report, ${language}`, () => {
    test.use({ language });

    test('one officer writes and submits it, cannot accept it; the senior responsible owner can', async ({
      page,
      words,
    }) => {
      const { t } = words;
      await page.goto('/');
      await enterSignIn(page, words, 'officer');
      await page.locator(`a[href*="${REPORT}"]`).first().click();
      await declareAndSubmit(page, t);
      await page.goto(`${REPORT}/review`);
      await expect(page.getByText(t('reviews.withheld.author_cannot_decide'))).toBeVisible();
      await expect(page.getByRole('button', { name: t('progress-reports.review.accept') })).toHaveCount(0);

      await handOver(page, words, 'otherOfficer');
      await page.goto(`${REPORT}/review`);
      await expect(page.getByRole('button', { name: t('progress-reports.review.accept') })).toBeVisible();

      await handOver(page, words, 'sro');
      await page.locator(`a[href*="${REPORT}"]`).first().click();
      await page.getByRole('button', { name: t('progress-reports.review.accept') }).click();
      await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.accept'));
    });
  });
}
