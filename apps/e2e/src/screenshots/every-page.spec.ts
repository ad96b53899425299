import { join } from 'node:path';
import { LANGUAGES } from '@camau/i18n';
import { resultsFolder } from '../installation/repository.js';
import { VISITS } from '../routes/visits.js';
import { test } from '../test.js';

const FOLDER = process.env.CAMAU_SCREENSHOTS ?? join(resultsFolder, 'screenshots');
const WIDTHS = [1280, 375];

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    for (const { address, post, before } of VISITS) {
      test(`${address}, ${post ?? 'signed out'}`, async ({ page, signInAs }) => {
        if (post) await signInAs(post);
        await before?.(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address, { waitUntil: 'networkidle' });
          const name = `${address.replaceAll(/[^\w-]+/g, '_')}-${post ?? 'nobody'}.png`;
          await page.screenshot({ path: join(FOLDER, language, String(width), name), fullPage: true });
        }
      });
    }
  });
}
