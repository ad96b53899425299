import { createTranslator, type Language } from '@camau/i18n';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';

const NUMBER = '07700 900123';

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['cy', false],
] as [Language, boolean][]) {
  test.describe(`a phone number in ${language}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, facts: 'own', language });
    const { t } = createTranslator(language);

    test('is warned of at its field, kept as typed, and saved once confirmed', async ({ page, signInAs }) => {
      await signInAs('forceLead');
      await page.goto(`${PROGRAMME}/workstreams/FD/gwent/edit`);
      const approach = page.getByLabel(t('workstreams.cell.form.approach'), { exact: true });
      await approach.fill(`Ring ${NUMBER}.`);
      await page.getByRole('button', { name: t('workstreams.cell.form.save') }).click();

      await expect(page.getByRole('alert')).toContainText(t('problems.field.personal_data_phone_number'));
      await expect(approach).toHaveValue(`Ring ${NUMBER}.`);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('button', { name: t('workstreams.cell.form.save') }).click();
      await expect(page.getByRole('alert')).toContainText(t('problems.field.personal_data_phone_number'));

      await page.getByLabel(t('personal-data.checked')).check();
      await page.getByRole('button', { name: t('workstreams.cell.form.save') }).click();
      await expect(page.getByRole('alert')).not.toContainText(t('problems.field.personal_data_phone_number'));
      await expect(page.getByText(`Ring ${NUMBER}.`)).toBeVisible();
    });
  });
}
