import { expectNoSidewaysScroll, NARROW } from '../routes/page-checks.js';
import { test } from '../test.js';
import { completeSectionWithForecast, openWhatIsMissing, submitReport } from './force-lead-steps.js';
import { enterSignIn } from './sign-in.js';

test.use({ facts: 'own', viewport: NARROW, hasTouch: true });

test('a force lead re-forecasts, completes and submits on a telephone, never moving the page sideways', async ({
  page,
  words,
}) => {
  await page.goto('/');
  await enterSignIn(page, words, 'forceLead');
  for (const step of [openWhatIsMissing, completeSectionWithForecast, submitReport]) {
    await step(page, words);
    await expectNoSidewaysScroll(page);
  }
});
