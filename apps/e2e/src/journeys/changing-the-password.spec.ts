import { LANGUAGES } from '@camau/i18n';
import { PASSWORD, POSTS } from '../posts.js';
import { expect, test } from '../test.js';
import { enterSignIn } from './sign-in.js';

const NEW_PASSWORD = 'pont bryn afon 2019';

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`changing the password, ${language}`, () => {
    test.use({ language });

    test('a wrong present one is refused; after the change only the new one signs in', async ({ page, words }) => {
      const { t } = words;
      await page.goto('/account/password');
      await enterSignIn(page, words, 'deputy');
      const change = async (present: string) => {
        await page.getByLabel(t('access.password.current')).fill(present);
        await page.getByLabel(t('access.password.new')).fill(NEW_PASSWORD);
        await page.getByRole('button', { name: t('access.password.submit') }).click();
      };
      await change('not-the-password');
      await page.getByRole('alert').getByRole('link').click();
      await expect(page.getByLabel(t('access.password.current'))).toBeFocused();
      await change(PASSWORD);
      await expect(page.getByRole('alert')).toContainText(t('access.password.done'));

      await page.getByRole('button', { name: t('access.signOut') }).click();
      await page.getByLabel(t('access.signIn.email')).fill(POSTS.deputy);
      await page.getByLabel(t('access.signIn.password')).fill(PASSWORD);
      await page.getByRole('button', { name: t('access.signIn.submit') }).click();
      await expect(page.getByRole('link', { name: t('access.signIn.wrong') })).toBeVisible();
      await page.getByLabel(t('access.signIn.password')).fill(NEW_PASSWORD);
      await page.getByRole('button', { name: t('access.signIn.submit') }).click();
      await expect(page.getByRole('button', { name: t('access.signOut') })).toBeVisible();
    });
  });
}
