import { expect, type Page } from '@playwright/test';
import type { Translator } from '@camau/i18n';
import { PASSWORD, POSTS, type Post } from '../posts.js';

/** Fills in the sign-in page that is open and goes on to where it leads. */
export async function enterSignIn(page: Page, { t }: Translator, post: Post): Promise<void> {
  await page.getByLabel(t('access.signIn.email')).fill(POSTS[post]);
  await page.getByLabel(t('access.signIn.password')).fill(PASSWORD);
  await page.getByRole('button', { name: t('access.signIn.submit') }).click();
  await expect(page.getByRole('button', { name: t('access.signOut') })).toBeVisible();
}

/** Signs out whoever is signed in and signs in the next person, as two people at one desk would. */
export async function handOver(page: Page, words: Translator, post: Post): Promise<void> {
  await page.getByRole('button', { name: words.t('access.signOut') }).click();
  await enterSignIn(page, words, post);
}
