import { PASSWORD, POSTS } from '../posts.js';
import { expect, test } from '../test.js';
import { NAMES, NEW_FORECAST, OVERDUE_MILESTONE, TYPED } from './demonstration.js';
import { blockerLink, newsOf } from './force-lead-steps.js';
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

  await test.step('the overdue milestone and the unfinished section, saved together', async () => {
    const blocker = t('progress-reports.blocker.overdue_milestone_unexplained', { milestone: OVERDUE_MILESTONE });
    await tabAndEnter(page, blockerLink(page, words, blocker));
    await expect(page.getByRole('heading', { level: 1, name: names.unfinishedSection })).toBeVisible();
    const news = newsOf(page, words, OVERDUE_MILESTONE);
    await tabTo(page, news.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (const part of ['day', 'month', 'year'] as const) {
      await tabAndType(page, news.getByLabel(t(`common.form.${part}`), { exact: true }).first(), NEW_FORECAST[part]);
    }
    await tabTo(page, news.getByLabel(t('milestones.reforecast.reasonCode')));
    await page.keyboard.type(t('milestones.reasonCode.recruitment'));
    await tabAndType(page, news.getByLabel(t('milestones.reforecast.reason')), TYPED.en.reforecastReason);
    await tabAndType(page, page.getByLabel(t('progress-reports.section.planned')), TYPED.en.planned);
    const declared = page.getByRole('group', { name: t('progress-reports.section.declared') });
    await tabAndChoose(page, declared, t('milestones.status.off_track'));
    await tabAndEnter(page, button('progress-reports.section.saveBack'));
    await expect(page.getByRole('alert')).toContainText(t('report-sections.news.done', { count: 1 }));
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
