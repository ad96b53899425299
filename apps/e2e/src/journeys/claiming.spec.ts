import { LANGUAGES, type Translator } from '@camau/i18n';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { OVERDUE_MILESTONE, OVERDUE_MILESTONE_ADDRESS } from './demonstration.js';

const EVIDENCE = 'The rota of October, with both social workers on it.';
const REFUSAL = 'The rota has one name on it.';

test.use({ facts: 'own' });

for (const language of LANGUAGES) {
  test.describe(`a claim, ${language}`, () => {
    // Welsh as the page comes from the server, English with JavaScript.
    test.use({ language, javaScriptEnabled: language === 'en' });

    test('is refused with a reason, made again, and verified by somebody of another body', async ({
      page,
      context,
      words,
      signInAs,
    }) => {
      const { t } = words;
      const turnTo = async (post: 'forceLead' | 'officer') => {
        await context.clearCookies({ name: 'camau-session' });
        await signInAs(post);
        await page.goto(OVERDUE_MILESTONE_ADDRESS);
      };

      await turnTo('forceLead');
      await claim(page, words, 'not an address');
      await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
      await expect(page.getByLabel(t('milestone-acts.claim.evidence'))).toHaveValue(EVIDENCE);
      if (language === 'en') await expectAccessible(page);
      await page
        .getByLabel(t('milestone-acts.claim.addressOf', { number: 1 }), { exact: true })
        .fill('https://www.gwent.example/rota');
      await page.getByRole('button', { name: t('milestone-acts.submit.claim') }).click();
      await expect(page.getByRole('alert')).toContainText(t('milestone-acts.done.claim', { ref: OVERDUE_MILESTONE }));
      await expect(page.getByRole('link', { name: 'https://www.gwent.example/rota' })).toHaveAttribute(
        'rel',
        /noreferrer/,
      );
      await expect(page.getByText('(gwent.example)')).toBeVisible();

      await turnTo('officer');
      await page.getByRole('link', { name: t('milestone-acts.action.refuse-claim') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('milestone-acts.title.refuse-claim') })).toBeVisible();
      await expect(page.getByText(EVIDENCE, { exact: true })).toBeVisible();
      if (language === 'en') await expectAccessible(page);
      await page.getByLabel(t('milestone-acts.refuse.reason')).fill(REFUSAL);
      await page.getByRole('button', { name: t('milestone-acts.submit.refuse-claim') }).click();
      const refused = t('milestone-acts.done.refuse-claim', { ref: OVERDUE_MILESTONE });
      await expect(page.getByRole('alert')).toContainText(refused);
      await expect(page.getByText(REFUSAL)).toBeVisible();

      await turnTo('forceLead');
      await claim(page, words, 'https://www.gwent.example/rota-2');
      await expect(page.getByRole('alert')).toContainText(t('milestone-acts.done.claim', { ref: OVERDUE_MILESTONE }));

      await turnTo('officer');
      await page.getByRole('link', { name: t('milestone-acts.action.verify') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('milestone-acts.title.verify') })).toBeVisible();
      await expect(page.getByText(EVIDENCE, { exact: true })).toBeVisible();
      await page.getByRole('button', { name: t('milestone-acts.submit.verify') }).click();
      await expect(page.getByRole('alert')).toContainText(t('milestone-acts.done.verify', { ref: OVERDUE_MILESTONE }));
      await expect(page.getByText(t('milestones.status.complete'), { exact: true }).first()).toBeVisible();
      if (language === 'en') await expectAccessible(page);
    });
  });
}

async function claim(page: Page, { t }: Translator, address: string): Promise<void> {
  await page.getByRole('link', { name: t('milestone-acts.action.claim') }).click();
  const boxes = { day: '14', month: '10', year: '2019' };
  for (const [part, value] of Object.entries(boxes)) {
    await page.getByLabel(t(`common.form.${part}`), { exact: true }).fill(value);
  }
  await page.getByLabel(t('milestone-acts.claim.evidence')).fill(EVIDENCE);
  await page.getByLabel(t('milestone-acts.claim.addressOf', { number: 1 }), { exact: true }).fill(address);
  await page.getByRole('button', { name: t('milestone-acts.submit.claim') }).click();
}
