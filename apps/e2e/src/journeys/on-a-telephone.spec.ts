import { expectNoSidewaysScroll, NARROW } from '../routes/page-checks.js';
import { test } from '../test.js';
import {
  completeUnfinishedSection,
  goBackToReport,
  openWhatIsMissing,
  reforecastOverdueMilestone,
  submitReport,
} from './force-lead-steps.js';
import { enterSignIn } from './sign-in.js';

test.use({ facts: 'own', viewport: NARROW, hasTouch: true });

test('a force lead re-forecasts, completes and submits on a telephone, never moving the page sideways', async ({
  page,
  words,
}) => {
  await page.goto('/');
  await enterSignIn(page, words, 'forceLead');
  for (const step of [
    openWhatIsMissing,
    reforecastOverdueMilestone,
    goBackToReport,
    completeUnfinishedSection,
    submitReport,
  ]) {
    await step(page, words);
    await expectNoSidewaysScroll(page);
  }
});
