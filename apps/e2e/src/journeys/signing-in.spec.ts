import { LANGUAGES } from '@camau/i18n';
import { POSTS } from '../posts.js';
import { expect, test } from '../test.js';
import { enterSignIn } from './sign-in.js';

for (const language of LANGUAGES) {
  test.describe(`signing in, ${language}`, () => {
    test.use({ language });

    test('a force lead reaches their work, and leaves it for good by signing out', async ({
      page,
      words: { t },
      words,
    }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1, name: t('access.signIn.title') })).toBeVisible();
      await enterSignIn(page, words, 'forceLead');
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('heading', { level: 1, name: t('work.title') })).toBeVisible();

      await page.getByRole('button', { name: t('access.signOut') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('access.signIn.title') })).toBeVisible();
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1, name: t('access.signIn.title') })).toBeVisible();
    });

    test('a wrong password is refused in words that do not say which part is wrong', async ({ page, words: { t } }) => {
      await page.goto('/sign-in');
      await page.getByLabel(t('access.signIn.email')).fill(POSTS.forceLead);
      await page.getByLabel(t('access.signIn.password')).fill('not-the-password');
      await page.getByRole('button', { name: t('access.signIn.submit') }).click();

      const summary = page.getByRole('alert').filter({ hasText: t('common.error.heading') });
      await summary.getByRole('link', { name: t('access.signIn.wrong') }).click();
      await expect(page.getByLabel(t('access.signIn.email'))).toBeFocused();
      await expect(page.getByLabel(t('access.signIn.email'))).toHaveValue(POSTS.forceLead);
      await expect(page.getByLabel(t('access.signIn.password'))).toHaveValue('');
      await expect(page).toHaveTitle(new RegExp(`^${t('common.error.prefix')}`));
    });
  });
}
