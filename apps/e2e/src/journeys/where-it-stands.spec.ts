import { LANGUAGES } from '@camau/i18n';
import { expectAccessible, expectNoSidewaysScroll, NARROW } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { tabAndEnter } from './keyboard.js';

const PROGRAMME = '/programmes/early-action-together';
const CELL = `${PROGRAMME}/workstreams/FD/gwent`;
const APPROACH = { en: 'Two desks, one in each pilot area.', cy: 'Dwy ddesg, un ym mhob ardal beilot.' };

for (const language of LANGUAGES) {
  test.describe(`where the plan stands, ${language}`, () => {
    test.use({ language, facts: 'own' });

    test('from the matrix by keyboard alone to a cell and on to its milestones', async ({ page, words, signInAs }) => {
      const { t } = words;
      await signInAs('forceLead');
      await page.goto(`${PROGRAMME}/matrix`);
      await tabAndEnter(page, page.locator(`a[href="${CELL}"]`));
      await expect(page).toHaveURL(CELL);
      await expectAccessible(page);
      await tabAndEnter(page, page.getByRole('link', { name: t('workstreams.cell.links.timeline') }));
      await expect(page).toHaveURL(/timeline\?force=gwent&workstream=FD/);
      await tabAndEnter(page, page.locator('.camau-timeline__row a').first());
      await expect(page).toHaveURL(/\/milestones\/[A-Z0-9-]+$/);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the local approach is written, and two dates are compared', async ({ page, words, signInAs }) => {
        const { t } = words;
        await signInAs('forceLead');
        await page.goto(`${CELL}/edit`);
        await page.getByLabel(t('workstreams.cell.form.approach'), { exact: true }).fill(APPROACH[language]);
        await page.getByRole('button', { name: t('workstreams.cell.form.save') }).click();
        await expect(page).toHaveURL(CELL);
        await expect(page.getByText(APPROACH[language])).toBeVisible();

        await page.goto(`${PROGRAMME}/compare`);
        await page.getByLabel(t('workstreams.compare.from'), { exact: true }).fill('2019-10-01');
        await page.getByLabel(t('workstreams.compare.to'), { exact: true }).fill('2019-07-01');
        await page.getByRole('button', { name: t('workstreams.compare.show') }).click();
        await expect(page.getByRole('alert')).toContainText(t('problems.field.from_after_to'));
        await page.getByLabel(t('workstreams.compare.from'), { exact: true }).fill('2019-07-01');
        await page.getByLabel(t('workstreams.compare.to'), { exact: true }).fill('2019-10-01');
        await page.getByRole('button', { name: t('workstreams.compare.show') }).click();
        await expect(
          page
            .getByRole('row')
            .filter({ hasText: t('workstreams.compare.kind.moved') })
            .first(),
        ).toBeVisible();
      });
    });

    test('two people writing one cell: the second sees both texts and chooses', async ({
      page,
      context,
      words,
      signInAs,
    }) => {
      const { t } = words;
      await signInAs('forceLead');
      await page.goto(`${CELL}/edit`);
      const other = await context.newPage();
      await other.goto(`${CELL}/edit`);
      const write = async (on: typeof page, text: string) => {
        await on.getByLabel(t('workstreams.cell.form.approach'), { exact: true }).fill(text);
        await on.getByRole('button', { name: t('workstreams.cell.form.save') }).click();
      };
      await write(other, 'Saved first.');
      await expect(other).toHaveURL(CELL);
      await other.close();
      await write(page, APPROACH[language]);
      const row = page.getByRole('row').filter({ hasText: APPROACH[language] });
      await expect(row).toContainText('Saved first.');
      await expectAccessible(page);
      await page.getByRole('button', { name: t('milestones.conflict.keepMine') }).click();
      await expect(page).toHaveURL(CELL);
      await expect(page.getByText(APPROACH[language])).toBeVisible();
    });

    test.describe('on a telephone', () => {
      test.use({ viewport: NARROW, hasTouch: true, facts: 'shared' });

      test('no page of it moves sideways', async ({ page, signInAs }) => {
        await signInAs('forceLead');
        for (const place of ['matrix', 'timeline', 'compare?from=2019-07-01', 'workstreams/FD/gwent']) {
          await page.goto(`${PROGRAMME}/${place}`);
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
        }
      });
    });
  });
}
