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

test.describe('whoever holds the file', () => {
  test.use({ javaScriptEnabled: false });

  test('has it checked by nothing but itself, without an account', async ({ page, words: { t }, signInAs }) => {
    await signInAs('boardMember');
    await page.goto(`${PROGRAMME}/board`);
    await page.getByRole('link', { name: t('positions.board.frozen') }).click();
    const address = await page.getByRole('link', { name: t('positions.one.download') }).getAttribute('href');
    const buffer = Buffer.from(await (await page.request.get(address!)).body());
    await page.context().clearCookies();
    const check = async (name: string, content: Buffer) => {
      await page.goto('/checking-records');
      const file = { name, mimeType: 'application/json', buffer: content };
      await page.getByLabel(t('positions.check.form.file')).setInputFiles(file);
      await page.getByRole('button', { name: t('positions.check.form.submit') }).click();
    };
    await check('position.json', buffer);
    await expect(page.getByText(t('positions.check.form.wholeOne'))).toBeVisible();
    await expect(page.getByText(createHash('sha256').update(buffer).digest('hex'))).toBeVisible();
    await check('another.json', Buffer.concat([buffer, Buffer.from('\n')]));
    await expect(
      page.getByRole('link', { name: t('positions.check.fault.not_canonical', { name: 'another.json' }) }),
    ).toBeVisible();
  });
});
