import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { OVERDUE_MILESTONE_ADDRESS } from './demonstration.js';

const BEFORE_THE_MOVE = { asAt: '2019-07-01', forecast: '2019-08-30' };
const NOW = { forecast: '2019-10-04' };

for (const language of LANGUAGES) {
  test.describe(`looking back, ${language}`, () => {
    test.use({ language });

    test('a milestone shows the forecast of that day, and says which day it is', async ({
      page,
      words: { t, date },
      signInAs,
    }) => {
      await signInAs('officer');
      await page.goto(OVERDUE_MILESTONE_ADDRESS);
      const marker = page.getByRole('region', { name: t('common.asAt.label') });
      const dates = page.getByRole('region', { name: t('milestones.date.heading') });
      await expect(dates).toContainText(date(NOW.forecast));

      await page.getByText(t('common.asAt.open')).click();
      await page.getByLabel(t('common.asAt.label')).fill(BEFORE_THE_MOVE.asAt);
      await page.getByRole('button', { name: t('common.asAt.show') }).click();
      await expect(marker).toContainText(t('common.asAt.banner', { date: date(BEFORE_THE_MOVE.asAt) }));
      await expect(dates).toContainText(date(BEFORE_THE_MOVE.forecast));
      await expect(dates).not.toContainText(date(NOW.forecast));

      await page
        .getByRole('navigation', { name: t('common.nav.label') })
        .getByRole('link', { name: t('common.nav.milestones') })
        .click();
      await expect(page).toHaveURL(new RegExp(`asAt=${BEFORE_THE_MOVE.asAt}`));
      await marker.getByRole('link', { name: t('common.asAt.live') }).click();
      await expect(marker).toHaveCount(0);
    });
  });
}
