import { LANGUAGES } from '@camau/i18n';
import { POSTS } from '../posts.js';
import { expect, test } from '../test.js';
import { NAMES } from './demonstration.js';
import { enterSignIn } from './sign-in.js';

const NEW_EMAIL = 'second-deputy@gwp.example';
const PASSWORD = 'pont bryn afon 2019';
const POST = { en: 'Second deputy, Gwent', cy: 'Ail ddirprwy, Gwent' };

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  const isPlain = language === 'cy';
  test.describe(`people, ${language}${isPlain ? ', without JavaScript' : ''}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain });

    test('a force deputy is invited, chooses a password from the e-mail and signs in', async ({ page, words }) => {
      const { t } = words;
      await page.goto('/people/new');
      await enterSignIn(page, words, 'administrator');
      await page.getByLabel(t('people.field.postEn')).fill(POST.en);
      await page.getByLabel(t('people.field.postCy')).fill(POST.cy);
      await page.getByLabel(t('people.field.email'), { exact: true }).fill(NEW_EMAIL);
      await page.getByLabel(t('people.field.employer')).selectOption({ value: 'GWP' });
      await page.getByLabel(t(`people.field.${language}`), { exact: true }).check();
      await page.getByLabel(t('people.field.role'), { exact: true }).selectOption({ value: 'force_deputy' });
      await page.getByRole('button', { name: t('people.new.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.field.forces'));
      await page.getByLabel(NAMES[language].force).check();
      await page.getByRole('button', { name: t('people.new.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.new.done'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(POST[language]);
      await expect(page.getByText(t('people.state.invited'))).toBeVisible();

      await page.goto('/outbox');
      const message = page.getByRole('article').first();
      await expect(message).toContainText(NEW_EMAIL);
      await expect(message.getByRole('heading')).toHaveText(t('emails.invitation.subject'));
      const link = (await message.getByRole('link').getAttribute('href')) ?? '';
      await page.getByRole('button', { name: t('access.signOut') }).click();

      await page.goto(link);
      await page.getByLabel(t('people.setPassword.password'), { exact: true }).fill(PASSWORD);
      await page.getByLabel(t('people.setPassword.again')).fill('not the same one');
      await page.getByRole('button', { name: t('people.setPassword.submit') }).click();
      await expect(page.getByRole('link', { name: t('people.setPassword.different') })).toBeVisible();
      await page.getByLabel(t('people.setPassword.password'), { exact: true }).fill(PASSWORD);
      await page.getByLabel(t('people.setPassword.again')).fill(PASSWORD);
      await page.getByRole('button', { name: t('people.setPassword.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.setPassword.done'));
      await page.getByLabel(t('access.signIn.email')).fill(NEW_EMAIL);
      await page.getByLabel(t('access.signIn.password')).fill(PASSWORD);
      await page.getByRole('button', { name: t('access.signIn.submit') }).click();
      await expect(page.getByRole('link', { name: POST[language] })).toBeVisible();

      await page.goto(link);
      await page.getByLabel(t('people.setPassword.password'), { exact: true }).fill(PASSWORD);
      await page.getByLabel(t('people.setPassword.again')).fill(PASSWORD);
      await page.getByRole('button', { name: t('people.setPassword.submit') }).click();
      await expect(page.getByRole('alert')).toContainText(t('problems.field.link_unusable'));
    });

    test('somebody suspended is out at the next page; reinstated, the sign-in works again', async ({
      page,
      browser,
      installation,
      words,
    }) => {
      const { t } = words;
      const other = await browser.newPage({ baseURL: installation.webUrl, javaScriptEnabled: !isPlain });
      await other.goto(`/sign-in?lang=${language}`);
      await enterSignIn(other, words, 'deputy');
      await page.goto(`/people/${POSTS.deputy}`);
      await enterSignIn(page, words, 'administrator');
      await page.getByRole('button', { name: t('people.act.suspend') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.field.reason'));
      await page.getByLabel(t('people.field.reason')).fill('Secondment ended.');
      await page.getByRole('button', { name: t('people.act.suspend') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.done.suspend'));
      await other.reload();
      await expect(other.getByRole('button', { name: t('access.signIn.submit') })).toBeVisible();
      await page.getByRole('button', { name: t('people.act.reinstate') }).click();
      await expect(page.getByRole('alert')).toContainText(t('people.done.reinstate'));
      await enterSignIn(other, words, 'deputy');
      await other.close();
    });

    test('a leaver’s role goes to the successor, as the page said beforehand', async ({ page, words }) => {
      const { t } = words;
      await page.goto(`/people/${POSTS.forceLead}/reassign`);
      await enterSignIn(page, words, 'administrator');
      const option = page.getByRole('option', { name: POSTS.deputy });
      await page.getByLabel(t('people.field.successor')).selectOption((await option.getAttribute('value')) ?? '');
      await page.getByRole('button', { name: t('people.reassign.show') }).click();
      const role = t('access.grant.force', { role: t('access.role.force_lead'), force: NAMES[language].force });
      await expect(page.getByRole('region', { name: t('people.reassign.what') })).toContainText(role);
      await page
        .getByRole('region', { name: t('people.reassign.what') })
        .getByRole('button')
        .click();
      await expect(page.getByRole('alert')).toContainText(t('people.done.reassign'));
      await expect(page.getByText(t('people.state.suspended'), { exact: true })).toBeVisible();
      await page.goto(`/people/${POSTS.deputy}`);
      await expect(page.getByRole('rowheader', { name: role })).toBeVisible();
    });
  });
}
