import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';

/** Clicks from the first byte of a page until long after it came alive, as an impatient reader does. The fixture fails on any fault of a page. */
test('clicks that land while a page comes alive break nothing', async ({ page, signInAs }) => {
  await signInAs('forceLead');
  await page.addInitScript(() => {
    const clicking = setInterval(() => document.querySelector('main')?.click(), 0);
    setTimeout(() => clearInterval(clicking), 3000);
  });
  for (const address of ['/', `${PROGRAMME}/milestones`, `${PROGRAMME}/timeline`, `${PROGRAMME}/cycles/2019-20-Q2`]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
