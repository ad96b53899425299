import { LANGUAGES } from '@camau/i18n';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { OPEN_CYCLE } from './demonstration.js';
import { answerAndResubmit, readAnswerAndAccept, sendBack } from './review-steps.js';
import { enterSignIn, handOver } from './sign-in.js';

/** What the office asks about: words of a section, and a milestone in it. */
const ASKED = { en: '/sections/FD/planned', cy: '/milestones/NWP-4-04/forecastOn' } as const;
const REPORT = `${OPEN_CYCLE}/reports/north-wales`;

test.use({ facts: 'own' });
test.slow();

for (const language of LANGUAGES) {
  const isPlain = language === 'cy';
  test.describe(`a report sent back and answered, ${language}${isPlain ? ', on a telephone without JavaScript' : ''}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain, ...(isPlain ? { viewport: { width: 375, height: 800 } } : {}) });

    test('the office asks at a field, the force answers there, and both rounds stay', async ({ page, words }) => {
      await page.goto(`${REPORT}/review`);
      await enterSignIn(page, words, 'officer');
      await page.goto(`${REPORT}/review`);
      await sendBack(page, words, ASKED[language]);

      await handOver(page, words, 'northWalesLead');
      await page.locator(`a[href*="${REPORT}"]`).first().click();
      await answerAndResubmit(page, words, 'FD');

      await handOver(page, words, 'officer');
      await page.goto(`${REPORT}/review`);
      if (!isPlain) await expectAccessible(page);
      await expect(page.locator('a[href*="/submissions/1"]')).not.toHaveCount(0);
      await expect(page.locator('a[href*="/submissions/2"]')).not.toHaveCount(0);
      await readAnswerAndAccept(page, words, 'FD');
    });
  });
}
