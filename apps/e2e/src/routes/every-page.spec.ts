import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { expectAccessible, expectFramed, expectNoSidewaysScroll, expectOnlyOwnLanguage } from './page-checks.js';
import { VISITS } from './visits.js';

for (const language of LANGUAGES) {
  test.describe(`every page, ${language}`, () => {
    test.use({ language });

    for (const { route, address, post, before } of VISITS) {
      test(`${address}, ${post ?? 'signed out'}`, async ({ page, signInAs }) => {
        if (post) await signInAs(post);
        await before?.(page);
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(route === '$' ? 404 : 200);
        await expectFramed(page, language);
        await expectOnlyOwnLanguage(page, language);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
