import { LANGUAGES } from '@camau/i18n';
import { DRAFT_REPORT, OVERDUE_MILESTONE_ADDRESS, PROGRAMME } from '../journeys/demonstration.js';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';

for (const language of LANGUAGES) {
  test.describe(`what a person may not reach, ${language}`, () => {
    test.use({ language });

    test('another force’s draft is a page that does not exist', async ({ page, words: { t }, signInAs }) => {
      await signInAs('otherForceLead');
      const answer = await page.goto(DRAFT_REPORT);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: t('common.pages.notFound.title') })).toBeVisible();
      await expectAccessible(page);
    });

    test('a live milestone is refused to a Board member, whose role never reads them', async ({
      page,
      words: { t },
      signInAs,
    }) => {
      await signInAs('boardMember');
      const answer = await page.goto(OVERDUE_MILESTONE_ADDRESS);
      expect(answer?.status()).toBe(403);
      await expect(page.getByRole('heading', { level: 1, name: t('common.pages.forbidden.title') })).toBeVisible();
      await expectAccessible(page);
    });

    test('a date to come, or no date, to look back to is refused in words', async ({
      page,
      words: { t },
      signInAs,
    }) => {
      await signInAs('officer');
      for (const asAt of ['2030-01-01', 'yesterday']) {
        const answer = await page.goto(`${PROGRAMME}/milestones?asAt=${asAt}`);
        expect([400, 422]).toContain(answer?.status());
        await expect(
          page.getByRole('heading', { level: 1, name: t('common.pages.notUnderstood.title') }),
        ).toBeVisible();
        await expect(page.getByRole('listitem').filter({ hasText: t('common.asAt.label') })).toBeVisible();
        await page
          .getByRole('main')
          .getByRole('link', { name: t('common.asAt.live') })
          .click();
        await expect(page.getByRole('heading', { level: 1, name: t('milestones.title') })).toBeVisible();
      }
    });
  });
}
