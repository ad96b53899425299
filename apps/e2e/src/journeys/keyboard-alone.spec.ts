import { PASSWORD, POSTS } from '../posts.js';
import { expect, test } from '../test.js';
import { DRAFT_REPORT, NAMES, NEW_FORECAST, OVERDUE_MILESTONE, TYPED } from './demonstration.js';
import { blockerLink } from './force-lead-steps.js';
import { tabAndChoose, tabAndEnter, tabAndType, tabTo } from './keyboard.js';

test.use({ facts: 'own' });
test.slow();

test('a force lead re-forecasts, completes and submits with the keyboard alone', async ({ page, words }) => {
  const { t } = words;
  const button = (key: string) => page.getByRole('button', { name: t(key) });
  const names = NAMES.en;

  await test.step('past the navigation, and in', async () => {
    await page.goto('/sign-in');
    await tabAndEnter(page, page.getByRole('link', { name: t('common.skipLink') }));
    await expect(page.getByRole('main')).toBeFocused();
    await tabAndType(page, page.getByLabel(t('access.signIn.email')), POSTS.forceLead);
    await tabAndType(page, page.getByLabel(t('access.signIn.password')), PASSWORD);
    await page.keyboard.press('Enter');
    await tabAndEnter(
      page,
      page.getByRole('link', { name: t('work.due.report', { subject: names.force }), exact: true }),
    );
    await tabAndEnter(page, page.getByRole('link', { name: t('progress-reports.tasks.check') }));
  });

  await test.step('the overdue milestone', async () => {
    const blocker = t('progress-reports.blocker.overdue_milestone_unexplained', { milestone: OVERDUE_MILESTONE });
    await tabAndEnter(page, blockerLink(page, words, blocker));
    for (const part of ['day', 'month', 'year'] as const) {
      await tabAndType(page, page.getByLabel(t(`common.form.${part}`), { exact: true }), NEW_FORECAST[part]);
    }
    const codes = page.getByRole('group', { name: t('milestones.reforecast.reasonCode') });
    await tabAndChoose(page, codes, t('milestones.reasonCode.recruitment'));
    await tabAndType(page, page.getByLabel(t('milestones.reforecast.reason')), TYPED.en.reforecastReason);
    await tabAndEnter(page, button('milestone-acts.submit.re-forecast'));
    await expect(page.getByRole('alert')).toContainText(OVERDUE_MILESTONE);
  });

  await test.step('the unfinished section', async () => {
    await page.goto(DRAFT_REPORT);
    await tabAndEnter(page, page.getByRole('link', { name: names.unfinishedSection }));
    const declared = page.getByRole('group', { name: t('progress-reports.section.declared') });
    await tabAndChoose(page, declared, t('milestones.status.off_track'));
    await tabAndType(page, page.getByLabel(t('progress-reports.section.planned')), TYPED.en.planned);
    await tabAndEnter(page, button('progress-reports.section.saveBack'));
    await expect(page.getByText(t('progress-reports.tasks.ready'))).toBeVisible();
  });

  await test.step('the declaration', async () => {
    await tabAndEnter(page, page.getByRole('link', { name: t('progress-reports.tasks.check') }));
    await tabTo(page, page.getByLabel(t('progress-reports.check.declaration')));
    await page.keyboard.press('Space');
    await tabAndEnter(page, button('progress-reports.action.submit'));
    await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.submit'));
  });
});
