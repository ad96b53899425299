import { createTranslator } from '@camau/i18n';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';

const en = createTranslator('en');
const cy = createTranslator('cy');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`changing the language ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('keeps the place, filters and all, there and back', async ({ page, signInAs }) => {
      const place = `${PROGRAMME}/milestones?force=gwent&sort=-slip`;
      await signInAs('officer');
      await page.goto(place);
      await page.getByRole('link', { name: en.t('common.language.switch') }).click();
      await expect(page.getByRole('heading', { level: 1, name: cy.t('milestones.title') })).toBeVisible();
      await expect(page).toHaveURL(place);
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');

      await page.getByRole('link', { name: cy.t('common.language.switch') }).click();
      await expect(page.getByRole('heading', { level: 1, name: en.t('milestones.title') })).toBeVisible();
      await expect(page).toHaveURL(place);
    });
  });
}
