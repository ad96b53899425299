import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';

const FOLDER = process.env.CAMAU_PDF_FOLDER;

/** Sheets of a PDF as Chromium writes it: one page object each, never compressed. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

for (const language of LANGUAGES) {
  test.describe(`the Board page on paper, ${language}`, () => {
    test.use({ language });

    test('is a summary of at most four sheets and an annex a subject on new ones', async ({
      page,
      words,
      signInAs,
    }) => {
      await signInAs('boardMember');
      const print = async (address: string, name: string) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
        if (FOLDER) await writeFile(join(FOLDER, `${name}-${language}.pdf`), pdf);
        return sheetsOf(pdf);
      };
      await page.goto(`${PROGRAMME}/board`);
      await page.getByRole('link', { name: words.t('board.print.link') }).click();
      await page.waitForURL('**/print?**');
      const address = page.url();
      const annexes = page.locator('.camau-annex');
      await expect(annexes.first()).toBeAttached();
      const count = await annexes.count();
      expect(count).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      for (const annex of await annexes.all())
        expect(await annex.evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
      const summary = await print(`${PROGRAMME}/board`, 'summary');
      expect(summary).toBeGreaterThan(0);
      expect(summary).toBeLessThanOrEqual(4);
      expect(await print(address, 'whole')).toBeGreaterThanOrEqual(summary + count);
      const footer = await page.request.get((await page.locator('link[href*="print-footer"]').getAttribute('href'))!);
      expect(await footer.text()).toContain('counter(pages)');
    });
  });
}
