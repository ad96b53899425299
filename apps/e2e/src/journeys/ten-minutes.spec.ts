import type { Locator, Page } from '@playwright/test';
import type { Translator } from '@camau/i18n';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { openCycle } from './report-setup.js';

/** A quarter in which the demonstration has at most one section of North Wales with something due. */
const QUIET = '2019-20-Q4';
const SUBJECT = 'north-wales';
const MOST = 12;

test.use({ facts: 'own' });
test.slow();

for (const { language, isPlain } of [
  { language: 'en', isPlain: false },
  { language: 'cy', isPlain: true },
] as const) {
  test.describe(`a quarter without news, ${language}${isPlain ? ', on a telephone without JavaScript' : ''}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain, ...(isPlain ? { viewport: { width: 375, height: 800 } } : {}) });

    test(`takes at most ${MOST} interactions from home to submitted`, async ({
      page,
      words,
      signInAs,
      installation,
    }) => {
      await openCycle(installation, QUIET);
      await signInAs('northWalesLead');
      await page.goto('/');
      const done = await reportNothingNew(page, words, isPlain ? null : expectAccessible);
      expect(done).toBeLessThanOrEqual(MOST);
      await expect(page.getByRole('alert')).toContainText(words.t('progress-reports.done.submit'));
    });
  });
}

/** Everything a force lead does in such a quarter; answers with how many clicks and boxes it was. */
async function reportNothingNew(page: Page, { t }: Translator, check: ((page: Page) => Promise<void>) | null) {
  let done = 0;
  const click = async (target: Locator) => {
    await target.click();
    done += 1;
  };
  const fill = async (target: Locator, words: string) => {
    await target.fill(words);
    done += 1;
  };
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await click(page.locator(`a[href*="${QUIET}/reports/${SUBJECT}"]`).first());
  await click(button('progress-reports.action.start'));
  await click(button('report-sections.noChange.press'));
  await expect(page.getByRole('alert')).toContainText(t('report-sections.noChange.done'));
  await check?.(page);

  const open = page.locator('.govuk-task-list__item').filter({ has: page.locator('.govuk-tag') });
  if ((await open.count()) > 0) {
    await click(open.getByRole('link').first());
    await click(
      page
        .getByRole('group', { name: t('progress-reports.section.declared') })
        .getByRole('radio')
        .nth(2),
    );
    await fill(page.getByLabel(t('progress-reports.section.achieved')), t('common.none'));
    await fill(page.getByLabel(t('progress-reports.section.planned')), t('common.none'));
    await click(button('progress-reports.section.saveBack'));
  }
  await click(page.getByRole('link', { name: t('progress-reports.tasks.check') }));
  await check?.(page);
  await click(page.getByLabel(t('progress-reports.check.declaration')));
  await click(button('progress-reports.action.submit'));
  return done;
}
