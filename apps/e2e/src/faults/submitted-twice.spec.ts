import { setTimeout as delay } from 'node:timers/promises';
import { DRAFT_REPORT, OVERDUE_MILESTONE_ADDRESS } from '../journeys/demonstration.js';
import { completeUnfinishedSection, fillInForecast } from '../journeys/force-lead-steps.js';
import { expect, test } from '../test.js';

test.use({ facts: 'own' });

test('a report sent twice is one submission, and the second sender is told', async ({
  page,
  context,
  words,
  signInAs,
}) => {
  const { t } = words;
  await signInAs('forceLead');
  await page.goto(`${OVERDUE_MILESTONE_ADDRESS}/re-forecast`);
  await fillInForecast(page, words);
  await page.getByRole('button', { name: t('milestone-acts.submit.re-forecast') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(DRAFT_REPORT);
  await completeUnfinishedSection(page, words);

  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(`${DRAFT_REPORT}/check`);
    await tab.getByLabel(t('progress-reports.check.declaration')).check();
  }
  await page.route(/reports\/gwent\.data/, async (route) => {
    await delay(1500);
    await route.continue();
  });
  const submit = page.getByRole('button', { name: t('progress-reports.action.submit') });
  const sent = page.waitForResponse((response) => response.request().method() === 'POST');
  await submit.dblclick();
  await sent;
  // Pressed once more while the page it leads to is on its way.
  await submit.click({ force: true });
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.submit'));

  const answered = second.waitForResponse((response) => response.request().method() === 'POST');
  await second.getByRole('button', { name: t('progress-reports.action.submit') }).click();
  expect([409, 412]).toContain((await answered).status());
  await expect(second.getByText(t('common.error.heading'))).toBeVisible();

  await page.goto(DRAFT_REPORT);
  await expect(
    page.getByRole('listitem').filter({ hasText: t('progress-reports.submission', FIRST).split(',')[0] }),
  ).toHaveCount(1);
  await expect(
    page.getByRole('listitem').filter({ hasText: t('progress-reports.submission', SECOND).split(',')[0] }),
  ).toHaveCount(0);
});

const FIRST = { number: 1, date: '', post: '', late: '' };
const SECOND = { ...FIRST, number: 2 };
