import { LANGUAGES } from '@camau/i18n';
import { DRAFT_REPORT } from '../journeys/demonstration.js';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';

for (const language of LANGUAGES) {
  test.describe(`a narrative of 50,000 characters, ${language}`, () => {
    test.use({ language });

    test('is refused with a link to its field, and kept', async ({ page, words: { t }, signInAs }) => {
      const endless = 'ŵ'.repeat(50_000);
      await signInAs('forceLead');
      await page.goto(`${DRAFT_REPORT}/sections/FD`);
      const planned = page.getByLabel(t('progress-reports.section.planned'));
      await planned.fill(endless);
      await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();

      const summary = page.getByRole('alert').filter({ hasText: t('common.error.heading') });
      await summary.getByRole('link').click();
      await expect(planned).toBeFocused();
      await expect(planned).toHaveValue(endless);
      await expect(page).toHaveTitle(new RegExp(`^${t('common.error.prefix')}`));
      await expectAccessible(page);
    });
  });
}
