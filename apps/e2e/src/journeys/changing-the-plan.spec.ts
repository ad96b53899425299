import { LANGUAGES } from '@camau/i18n';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS, PROGRAMME } from './demonstration.js';

const REFERENCE = 'Programme team, 14 October 2019, item 3';

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`a change request, ${language}`, () => {
    // Welsh as the page comes from the server, English with JavaScript.
    test.use({ language, javaScriptEnabled: language === 'en' });

    test('is raised by a force lead, shows what it changes, and is approved by an officer', async ({
      page,
      context,
      words: { t, date },
      signInAs,
    }) => {
      await signInAs('forceLead');
      await page.goto(OVERDUE_MILESTONE_ADDRESS);
      await page.getByRole('link', { name: t('milestone-acts.action.ask-for-change') }).click();
      await page.getByRole('button', { name: t('common.form.continue') }).click();
      await expect(page.getByRole('alert')).toContainText(t('milestone-acts.change.whatRequired'));
      await page.getByLabel(t('milestone-acts.change.choice.baselineOn')).check();
      await page.getByRole('button', { name: t('common.form.continue') }).click();
      for (const [part, value] of Object.entries({ day: '29', month: '11', year: '2019' })) {
        await page.getByLabel(t(`common.form.${part}`), { exact: true }).fill(value);
      }
      await page.getByLabel(t('milestones.reasonCode.recruitment'), { exact: true }).check();
      await page.getByLabel(t('milestone-acts.change.reason')).fill('The second post was advertised three times.');
      await page.getByRole('button', { name: t('milestone-acts.submit.ask-for-change') }).click();
      await expect(page.getByRole('alert')).toContainText(
        t('milestone-acts.done.ask-for-change', { ref: OVERDUE_MILESTONE }),
      );
      const address = new URL(page.url()).pathname;
      await expect(page.getByRole('button', { name: t('change-requests.approve.submit') })).toHaveCount(0);
      await expect(page.getByRole('button', { name: t('change-requests.withdraw.submit') })).toBeVisible();

      await context.clearCookies({ name: 'camau-session' });
      await signInAs('officer');
      await page.goto(`${PROGRAMME}/change-requests?state=raised`);
      await page.getByRole('link', { name: address.split('/').at(-1) ?? '' }).click();
      const baseline = page.getByRole('row').filter({ hasText: t('change-requests.effects.name.baselineOn') });
      await expect(baseline).toContainText(date('2019-08-30'));
      await expect(baseline).toContainText(date('2019-11-29'));
      await expect(page.getByRole('row').filter({ hasText: t('milestones.column.status') })).toContainText(
        t('milestones.status.off_track'),
      );
      if (language === 'en') await expectAccessible(page);
      await page.getByRole('button', { name: t('change-requests.approve.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('change-requests.approve.reference'));
      await page.getByLabel(t('change-requests.approve.reference')).fill(REFERENCE);
      await page.getByRole('button', { name: t('change-requests.approve.submit') }).click();
      await expect(page.getByText(REFERENCE)).toBeVisible();
      if (language === 'en') await expectAccessible(page);

      await page.getByRole('link', { name: t('milestone-acts.backToMilestone') }).click();
      const dates = page.getByRole('region', { name: t('milestones.date.heading') });
      await expect(dates).toContainText(date('2019-11-29'));
      await expect(dates).toContainText(date('2019-08-30'));
      await expect(page.getByRole('heading', { name: t('milestones.act.change_applied') })).toBeVisible();
    });
  });
}
