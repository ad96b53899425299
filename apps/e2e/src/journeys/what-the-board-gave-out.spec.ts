import { expect, test } from '../test.js';
import { ACTION, recordAction } from './board-steps.js';
import { PROGRAMME } from './demonstration.js';
import { handOver } from './sign-in.js';

test.describe('an action of the Board', () => {
  test.use({ facts: 'own' });

  test('returns on the Board page until the secretariat closes it with words', async ({ page, words, signInAs }) => {
    const { t } = words;
    await signInAs('secretariat');
    await recordAction(page, words, ACTION);
    const address = page.url();
    await handOver(page, words, 'boardMember');
    await page.goto(`${PROGRAMME}/board`);
    const outstanding = page.locator('section', { has: page.locator('#actions') });
    const row = outstanding.getByRole('row').filter({ hasText: ACTION.text });
    await expect(row).toContainText(t('board.records.by', { date: words.date('2019-10-31') }));

    await handOver(page, words, 'secretariat');
    await page.goto(address);
    await page.getByRole('button', { name: t('board.records.closeSubmit'), exact: true }).click();
    await expect(page.getByRole('link', { name: t('board.records.closing') })).toBeVisible();
    await page.getByRole('textbox', { name: t('board.records.closing') }).fill('Both posts are filled.');
    await page.getByRole('button', { name: t('board.records.closeSubmit'), exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(t('board.done.closed', { ref: 'BA-' }).split('BA-')[1]!);
    await page.goto(`${PROGRAMME}/board`);
    await expect(outstanding.getByRole('row').filter({ hasText: ACTION.text })).toHaveCount(0);
    await expect(page.getByText('Both posts are filled.')).toBeVisible();
  });
});
