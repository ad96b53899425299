import { LANGUAGES, type Translator } from '@camau/i18n';
import type { Page } from '@playwright/test';
import { settleTheOthers } from '../installation/settle-the-others.js';
import { test } from '../test.js';
import { completeSectionWithForecast, openWhatIsMissing, submitReport } from './force-lead-steps.js';
import {
  acceptAndBeginReview,
  circulatePosition,
  closeCycle,
  readBoardPage,
  signDeliveryConfidence,
} from './office-steps.js';
import { enterSignIn, handOver } from './sign-in.js';

test.use({ facts: 'own' });
test.slow();
test.beforeEach(({ installation }) => settleTheOthers(installation.apiUrl));

for (const language of LANGUAGES) {
  const isPlain = language === 'cy';
  test.describe(`the whole loop, ${language}${isPlain ? ', without JavaScript' : ''}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain });

    test('a force reports, the office accepts, the cycle closes, the Board reads it', async ({ page, words }) => {
      await walkTheLoop(page, words);
    });
  });
}

/** Six people at one desk, one after another, each beginning at their own work. */
async function walkTheLoop(page: Page, words: Translator): Promise<void> {
  await test.step('the force lead re-forecasts, completes and submits', async () => {
    await page.goto('/');
    await enterSignIn(page, words, 'forceLead');
    await openWhatIsMissing(page, words);
    await completeSectionWithForecast(page, words);
    await submitReport(page, words);
  });
  await test.step('the programme officer accepts it and begins the review', async () => {
    await handOver(page, words, 'officer');
    await acceptAndBeginReview(page, words);
  });
  await test.step('the senior responsible owner signs', async () => {
    await handOver(page, words, 'sro');
    await signDeliveryConfidence(page, words);
  });
  await test.step('the programme officer closes', async () => {
    await handOver(page, words, 'officer');
    await closeCycle(page, words);
  });
  await test.step('the secretariat circulates', async () => {
    await handOver(page, words, 'secretariat');
    await circulatePosition(page, words);
  });
  await test.step('a Board member reads it', async () => {
    await handOver(page, words, 'boardMember');
    await readBoardPage(page, words);
  });
}
