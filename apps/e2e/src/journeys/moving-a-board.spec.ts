import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';

const PROGRAMME = '/programmes/early-action-together';
const CYCLE = '2019-20-Q2';

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`the calendar, ${language}`, () => {
    test.use({ language });

    test('the office sees what a moved Board would move, then moves it', async ({ page, words, signInAs }) => {
      const { t, date } = words;
      await signInAs('officer');
      await page.goto(`${PROGRAMME}/cycles`);
      await expect(page.getByText(t('calendar.next.heading'))).toBeVisible();
      await page.goto(`${PROGRAMME}/cycles/${CYCLE}/board-date`);
      const typeBoard = async (day: string, month: string, year: string) => {
        await page.getByLabel(t('common.form.day')).fill(day);
        await page.getByLabel(t('common.form.month')).fill(month);
        await page.getByLabel(t('common.form.year')).fill(year);
        await page.getByRole('button', { name: t('calendar.move.show') }).click();
      };
      await typeBoard('30', '10', '2019');
      await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#boardOn');
      await typeBoard('8', '1', '2020');
      const due = page.getByRole('row', { name: t('cycles.step.due') });
      await expect(due).toContainText(date('2019-10-16'));
      await expect(due).toContainText(t('calendar.holiday.christmas_day'));
      await page.getByRole('button', { name: t('calendar.move.save', { date: date('2020-01-08') }) }).click();
      await expect(page.locator('.camau-notice')).toContainText(date('2020-01-08'));
      const moved = page.getByRole('row').filter({ hasText: t('time.quarter', { quarter: '2', year: '2019–20' }) });
      await expect(moved.getByRole('cell').last()).toContainText(date('2020-01-08'));
    });

    test('the office reminds everybody who owes a report; the outbox shows what would have gone', async ({
      page,
      words,
      signInAs,
    }) => {
      const { t } = words;
      await signInAs('officer');
      await page.goto(`${PROGRAMME}/cycles/${CYCLE}`);
      await page.getByRole('link', { name: t('chasing.action.all') }).click();
      const letters = page.getByRole('article');
      await expect(letters.first()).toBeVisible();
      const count = await letters.count();
      await page.getByRole('button', { name: t('chasing.confirm.send', { count }) }).click();
      await expect(page.locator('.camau-notice')).toContainText(t('chasing.done', { count }));
      await expect(page.getByText(t('chasing.chases.email.waiting')).first()).toBeVisible();
      await page.goto(`${PROGRAMME}/cycles/${CYCLE}/chase`);
      await expect(page.getByText(t('chasing.confirm.nothing'))).toBeVisible();
      await signInAs('administrator');
      await page.goto('/outbox');
      await expect(page.getByRole('article').filter({ hasText: 'force-lead@gwp.example' }).first()).toContainText(
        '/reports/gwent',
      );
    });
  });
}
