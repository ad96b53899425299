import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '@camau/i18n';
import { expectAccessible, expectNoSidewaysScroll } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { IMPORTS, SHEET, showAnImport, WARNED_SHEET } from './importing.js';

const MILESTONES = IMPORTS.replace('/imports', '/milestones');
const NEW_MILESTONE = IMPORTS.replace('/imports', '/forces/gwent/milestones/NEW-1');

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  const isPlain = language === 'cy';
  test.describe(`milestones from a spreadsheet, ${language}`, () => {
    test.use({ language });

    test('are shown, saved and taken back', async ({ page, words: { t }, signInAs }) => {
      await signInAs('officer');
      await page.goto(MILESTONES);
      await page.getByRole('link', { name: t('imports.action') }).click();
      await page.getByLabel(t('imports.start.paste')).fill(SHEET);
      await page.getByRole('button', { name: t('imports.start.submit') }).click();

      await expect(page.getByText(t('imports.page.nothingSaved'))).toBeVisible();
      for (const [outcome, count] of [
        ['add', 1],
        ['change', 1],
        ['same', 1],
        ['refused', 1],
      ] as const) {
        await expect(page.getByText(t(`imports.count.${outcome}`, { count }))).toBeVisible();
      }
      await expect(page.getByRole('row').filter({ hasText: 'GWP-3-01' })).toContainText(t('imports.column.forecastOn'));
      await expect(page.getByRole('row').filter({ hasText: '12/25/2019' })).toContainText(t('imports.page.refusal'));
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await page.getByRole('button', { name: t('imports.page.confirm', { count: 2 }) }).click();
      await expect(page.getByRole('alert')).toContainText(t('imports.page.confirmed', { ref: 'IMP-0001' }));
      await expectAccessible(page);
      await page.getByRole('link', { name: t('imports.page.seeList') }).click();
      await page.goto(NEW_MILESTONE);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Training for new officers begins');

      await page.goto(`${IMPORTS}/IMP-0001`);
      await page.getByRole('button', { name: t('imports.page.undo') }).click();
      await expect(page.getByRole('alert')).toContainText(t('imports.page.undone', { ref: 'IMP-0001' }));
      expect((await page.goto(NEW_MILESTONE))?.status()).toBe(404);
    });

    if (!isPlain)
      test('that were downloaded and come back change nothing', async ({ page, words: { t }, signInAs }) => {
        await signInAs('officer');
        for (const ending of ['xlsx', 'csv'] as const) {
          await page.goto(`${MILESTONES}?force=gwent`);
          const coming = page.waitForEvent('download');
          await page.getByRole('link', { name: t(`imports.download.${ending}`) }).click();
          const download = await coming;
          const buffer = await readFile(await download.path());
          await page.goto(IMPORTS);
          const name = download.suggestedFilename();
          await page
            .getByLabel(t('imports.start.file'))
            .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
          await page.getByRole('button', { name: t('imports.start.submit') }).click();
          await expect(page.getByText(t('imports.page.nothingToSave'))).toBeVisible();
        }
      });

    test('of no kind we know are refused where they were chosen, and what was pasted stays', async ({
      page,
      words: { t },
      signInAs,
    }) => {
      await signInAs('officer');
      await page.goto(IMPORTS);
      const file = { name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7') };
      await page.getByLabel(t('imports.start.file')).setInputFiles(file);
      await page.getByRole('button', { name: t('imports.start.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('problems.field.sheet_is_pdf'));
      await expectAccessible(page);
      await page.goto(IMPORTS);
      await page.getByLabel(t('imports.start.paste')).fill('The plan');
      await page.getByRole('button', { name: t('imports.start.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('problems.field.sheet_without_header'));
      await expect(page.getByLabel(t('imports.start.paste'))).toHaveValue('The plan');
    });

    test.describe(isPlain ? 'without JavaScript' : 'with JavaScript', () => {
      test.use({ javaScriptEnabled: !isPlain });

      test('that look like personal data are saved once they were looked at', async ({
        page,
        words: { t },
        signInAs,
      }) => {
        await signInAs('officer');
        await showAnImport(page, WARNED_SHEET);
        await expect(page.getByText(t('imports.warned.rows', { count: 1 }))).toBeVisible();
        await page.getByRole('link', { name: t('imports.warned.show') }).click();
        await expect(page.getByRole('row').filter({ hasText: 'GWP-4-01' })).toHaveCount(0);
        await expect(page.getByRole('row').filter({ hasText: 'GWP-3-01' })).toContainText(
          `${t('imports.page.warning')} ${t('imports.column.reason')}: ${t('problems.field.personal_data_phone_number')}`,
        );
        const save = page.getByRole('button', { name: t('imports.page.confirm', { count: 2 }) });
        await save.click();
        await expect(page.getByRole('alert')).toContainText(t('imports.warned.needed'));
        if (!isPlain) await expectAccessible(page);
        await page.getByLabel(t('personal-data.checked')).check();
        await save.click();
        await expect(page.getByRole('alert')).toContainText(t('imports.page.confirmed', { ref: 'IMP-0001' }));
      });

      test('are shown, their columns matched, saved and taken back', async ({ page, words: { t }, signInAs }) => {
        await signInAs('officer');
        await showAnImport(page);
        await page.getByText(t('imports.match.heading'), { exact: true }).click();
        const remarks = page.getByLabel(t('imports.match.header', { letters: 'K', header: 'Remarks' }));
        await remarks.selectOption('titleCy');
        await page.getByRole('button', { name: t('imports.match.submit') }).click();
        await expect(page.getByRole('row').filter({ hasText: 'NEW-1' })).toContainText(t('imports.column.titleCy'));
        await page.getByRole('button', { name: t('imports.page.confirm', { count: 2 }) }).click();
        await page.getByRole('button', { name: t('imports.page.undo') }).click();
        await expect(page.getByRole('alert')).toContainText(t('imports.page.undone', { ref: 'IMP-0001' }));
      });
    });
  });
}
