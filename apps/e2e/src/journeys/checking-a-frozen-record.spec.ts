import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';

test('a Board member keeps the exact text of a position and finds the hash the page names', async ({
  page,
  words: { t },
  signInAs,
}) => {
  await signInAs('boardMember');
  await page.goto(`${PROGRAMME}/board`);
  await page.getByRole('link', { name: t('positions.board.frozen') }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: t('positions.one.download') }).click();
  const file = await readFile(await (await downloading).path());
  await expect(page.getByText(createHash('sha256').update(file).digest('hex'))).toBeVisible();
});
