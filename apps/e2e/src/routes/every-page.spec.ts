import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { expectAccessible, expectFramed, expectNoSidewaysScroll, expectOnlyOwnLanguage, WIDE } from './page-checks.js';
import { VISITS, type Visit } from './visits.js';

/** Pages one reader opens in one browser: enough to spare the second one its fonts and scripts, few enough for two workers to share. */
const PAGES_A_READER = 8;

for (const language of LANGUAGES) {
  test.describe(`every page, ${language}`, () => {
    test.use({ language });

    for (const visits of readings()) {
      const { post } = visits[0]!;
      const addresses = visits.map(({ address }) => address).join(', ');
      test(`${post ?? 'signed out'}: ${addresses}`, async ({ page, signInAs }) => {
        test.setTimeout(30_000 * (visits.length + 1));
        if (post) await signInAs(post);
        for (const { route, address, before } of visits) {
          await test.step(address, async () => {
            await page.setViewportSize(WIDE);
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
  });
}

/** The visits of each post, a few at a time. */
function readings(): Visit[][] {
  const byPost = new Map<Visit['post'], Visit[]>();
  for (const visit of VISITS) byPost.set(visit.post, [...(byPost.get(visit.post) ?? []), visit]);
  return [...byPost.values()].flatMap((visits) =>
    Array.from({ length: Math.ceil(visits.length / PAGES_A_READER) }, (_, at) =>
      visits.slice(at * PAGES_A_READER, (at + 1) * PAGES_A_READER),
    ),
  );
}
