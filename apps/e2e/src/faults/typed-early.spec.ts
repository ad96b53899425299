import { PROGRAMME } from '../journeys/demonstration.js';
import { expect, test } from '../test.js';

const CELL = `${PROGRAMME}/workstreams/FD/gwent/edit`;

test('what is typed before a page came alive is kept when it does', async ({ page, words, signInAs }) => {
  await signInAs('forceLead');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/entry\.client/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CELL, { waitUntil: 'commit' });
  const box = page.getByLabel(words.t('workstreams.cell.form.approach'), { exact: true });
  await expect(box).not.toHaveValue('');
  await box.fill('Typed while the scripts were still on their way.');
  letGo();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__react')),
  );
  await expect(box).toHaveValue('Typed while the scripts were still on their way.');
});
