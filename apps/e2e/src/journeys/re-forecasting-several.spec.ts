import { LANGUAGES } from '@camau/i18n';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS, PROGRAMME } from './demonstration.js';

const OTHER_MILESTONE = 'GWP-4-02';
const FORECASTS = { [OVERDUE_MILESTONE]: '6', [OTHER_MILESTONE]: '13' };

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`several milestones, ${language}`, () => {
    // Welsh as the page comes from the server, English with JavaScript.
    test.use({ language, javaScriptEnabled: language === 'en' });

    test('are found by a filter, re-forecast together, and the act is undone', async ({
      page,
      words: { t, date },
      signInAs,
    }) => {
      await signInAs('forceLead');
      await page.goto(`${PROGRAMME}/milestones`);
      await page.getByLabel(t('milestone-list.filter.q')).fill('GWP-4-0');
      await page.getByRole('button', { name: t('common.filter.apply') }).click();
      await expect(page).toHaveURL(/q=GWP-4-0/);
      for (const ref of [OVERDUE_MILESTONE, OTHER_MILESTONE]) {
        await page.getByRole('checkbox', { name: t('milestone-list.tick', { ref }) }).check();
      }
      await page.getByRole('button', { name: t('milestone-list.several.action') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('milestone-list.several.title', { count: 2 }));
      if (language === 'en') await expectAccessible(page);

      await typeDate(page, OVERDUE_MILESTONE, t('common.form.day'), t('common.form.month'));
      await page.getByLabel(t('milestones.reasonCode.recruitment'), { exact: true }).check();
      await page.getByLabel(t('milestone-list.several.reason')).fill('Both posts are advertised again.');
      await page.getByRole('button', { name: t('milestone-list.several.submit', { count: 2 }) }).click();
      // The other milestone's date is the one it has: nothing is saved, and everything typed is still there.
      await expect(page.getByRole('alert').getByRole('link', { name: OTHER_MILESTONE })).toBeVisible();
      await expect(row(page, OVERDUE_MILESTONE).getByLabel(t('common.form.day'))).toHaveValue('6');
      if (language === 'en') await expectAccessible(page);

      await typeDate(page, OTHER_MILESTONE, t('common.form.day'), t('common.form.month'));
      await page.getByRole('button', { name: t('milestone-list.several.submit', { count: 2 }) }).click();
      await expect(page.getByRole('alert')).toContainText(t('milestone-list.several.done', { count: 2 }));
      await expect(page).toHaveURL(/q=GWP-4-0/);
      await expect(page.getByRole('row').filter({ hasText: OVERDUE_MILESTONE })).toContainText(date('2019-12-06'));
      if (language === 'en') await expectAccessible(page);

      await page.getByRole('button', { name: t('common.notice.undo') }).click();
      await expect(page.getByRole('alert')).toContainText(t('milestone-list.several.undone', { count: 2 }));
      await page.goto(OVERDUE_MILESTONE_ADDRESS);
      await expect(page.getByRole('region', { name: t('milestones.date.heading') })).toContainText(date('2019-10-04'));
      await expect(page.getByRole('heading', { name: t('milestones.act.undone') })).toBeVisible();
    });
  });
}

function row(page: Page, ref: string) {
  return page.getByRole('group', { name: new RegExp(`^${ref}`) });
}

async function typeDate(page: Page, ref: keyof typeof FORECASTS, day: string, month: string): Promise<void> {
  await row(page, ref)
    .getByLabel(day)
    .fill(FORECASTS[ref] ?? '');
  await row(page, ref).getByLabel(month).fill('12');
}

test('a date somebody moved meanwhile is shown beside the one typed, and one of them is chosen', async ({
  page,
  context,
  words: { t, date },
  signInAs,
}) => {
  await signInAs('forceLead');
  await page.goto(`${PROGRAMME}/milestones/re-forecast?ref=${OVERDUE_MILESTONE}&ref=${OTHER_MILESTONE}`);
  const other = await context.newPage();
  await other.goto(`${PROGRAMME}/milestones/re-forecast?ref=${OVERDUE_MILESTONE}`);
  for (const each of [other, page]) {
    await typeDate(each, OVERDUE_MILESTONE, t('common.form.day'), t('common.form.month'));
    await each.getByLabel(t('milestones.reasonCode.scope'), { exact: true }).check();
    await each.getByLabel(t('milestone-list.several.reason')).fill('The same reason.');
  }
  await row(other, OVERDUE_MILESTONE).getByLabel(t('common.form.day')).fill('9');
  await other.getByRole('button', { name: t('milestone-list.several.submit', { count: 1 }) }).click();
  await expect(other.getByRole('alert')).toContainText(t('milestone-list.several.done', { count: 1 }));
  await other.close();

  await typeDate(page, OTHER_MILESTONE, t('common.form.day'), t('common.form.month'));
  await page.getByRole('button', { name: t('milestone-list.several.submit', { count: 2 }) }).click();
  const theirs = page.getByLabel(t('milestone-list.several.theirs', { date: date('2019-12-09') }));
  await expect(theirs).toBeVisible();
  await expect(page.getByLabel(t('milestone-list.several.mine', { date: date('2019-12-06') }))).toBeVisible();
  await expectAccessible(page);
  await theirs.check();
  await page.getByRole('button', { name: t('milestone-list.several.submit', { count: 2 }) }).click();
  await expect(page.getByRole('alert')).toContainText(t('milestone-list.several.done', { count: 1 }));
});
