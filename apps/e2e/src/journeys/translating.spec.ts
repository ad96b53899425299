import { createTranslator } from '@camau/i18n';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';
import { handOver } from './sign-in.js';

const cy = createTranslator('cy');
const WORDS = 'Geiriau a ychwanegwyd gan y cyfieithydd.';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`frozen text ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, facts: 'own', language: 'cy' });

    for (const kind of ['position', 'board_record'] as const)
      test(`a translator translates one of a ${kind}, and a Board member reads it in Welsh, marked`, async ({
        page,
        signInAs,
      }) => {
        await signInAs('translator');
        await page.goto(`${PROGRAMME}/translations?language=cy`);
        if (javaScriptEnabled) await expectAccessible(page);
        const row = page
          .getByRole('row')
          .filter({ hasText: cy.t(`translations.place.${kind}`, { cycle: '', ref: '' }).trim() });
        const place = await row.first().getByRole('link').nth(1).getAttribute('href');
        await row.first().getByRole('link').first().click();
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByLabel(cy.t('translations.one.words')).fill(WORDS);
        await page.getByRole('button', { name: cy.t('translations.one.doneNext') }).click();
        await expect(page.getByText(cy.t('translations.done.translated'))).toBeVisible();
        // The next text that waits is open.
        await expect(page.getByLabel(cy.t('translations.one.words'))).not.toHaveValue(WORDS);

        await handOver(page, cy, 'boardMember');
        await page.goto(place!);
        // Words of a frozen report stand folded under their section's heading.
        for (const folded of await page.locator('details').filter({ hasText: WORDS }).all())
          await folded.locator('summary').first().click();
        await expect(page.getByText(WORDS).first()).toBeVisible();
        await expect(page.getByText(cy.t('translations.mark.translated')).first()).toBeVisible();
        await page.getByRole('link', { name: cy.t('common.language.switch') }).click();
        await expect(page).toHaveURL(place!);
        await expect(page.getByText(WORDS)).toHaveCount(0);
      });
  });
}
