import type { Page } from '@playwright/test';
import { withClient, withDatabase } from '@camau/local-postgres';
import type { Installation } from '../installation/installation.js';
import { settleTheOthers } from '../installation/settle-the-others.js';
import { databaseServer } from '../installation/template-database.js';
import { expect, test } from '../test.js';
import { PROGRAMME } from './demonstration.js';
import { callAs, filledSection } from './report-setup.js';

test.use({ facts: 'own' });

const CYCLE = '/cycles/2019-20-Q2';
const CONFIRM = `${PROGRAMME}${CYCLE}/closing?confirm=close`;
const SIGNATURE = {
  confidence: 'amber',
  reason: { en: 'Two forces are late and know why.', cy: null, original: 'en', otherState: 'missing' },
};
/** As another close of the programme would: this one waits until it is over. */
const HOLD_SQL = 'begin; select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from camau.programme';

/** Every report of the open cycle accepted, the review begun, the signature there. */
async function reachSigned(installation: Installation): Promise<void> {
  await settleTheOthers(installation.apiUrl);
  const [lead, officer, sro] = await Promise.all([
    callAs(installation, 'forceLead'),
    callAs(installation, 'officer'),
    callAs(installation, 'sro'),
  ]);
  const path = `${CYCLE}/reports/gwent`;
  let report = await lead('GET', path);
  for (const section of report.sections)
    report = await lead('PUT', `${path}/sections/${section.workstream}`, filledSection(section), section.version);
  report = await lead('POST', `${path}/submissions`, { declaration: true }, report.version);
  await officer('POST', `${path}/acceptances`, undefined, report.version);
  const { version } = await officer('GET', CYCLE);
  const reviewed = await officer('POST', `${CYCLE}/reviews`, undefined, version);
  await sro('POST', `${CYCLE}/signatures`, SIGNATURE, reviewed.version);
}

/** While `work` runs no close gets past its turn. */
const whileHeld = ({ database }: Installation, work: () => Promise<void>): Promise<void> =>
  withClient(withDatabase(databaseServer().superuserUrl, database), async (other) => {
    await other.query(HOLD_SQL);
    await work();
    await other.query('rollback');
  });

async function expectSingleColumn(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

for (const language of ['en', 'cy'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a close says where it is while it runs; a refused one says why as ever', async ({
      page,
      installation,
      words,
      signInAs,
    }) => {
      const { t } = words;
      await reachSigned(installation);
      await signInAs('officer');
      await page.goto(CONFIRM);
      const sro = await callAs(installation, 'sro');
      const { version } = await sro('GET', CYCLE);
      await sro('POST', `${CYCLE}/signatures`, { ...SIGNATURE, confidence: 'red' }, version);
      await page.getByRole('button', { name: t('closings.close.press') }).click();
      await expect(page.getByRole('alert')).toContainText(t('cycles.stale'));
      await expect(page.getByRole('heading', { name: t('closings.conflict.heading') })).toBeVisible();

      await page.goto(CONFIRM);
      await whileHeld(installation, async () => {
        await page.getByRole('button', { name: t('closings.close.press') }).click();
        await expect(page.getByRole('status')).toContainText(t('closings.following.step.turn'));
        await expect(page.getByRole('progressbar', { name: t('closings.following.bar') })).toBeVisible();
        await page.setViewportSize({ width: 375, height: 800 });
        await expectSingleColumn(page);
      });
      await expect(page.getByRole('alert')).toContainText(t('cycles.done.close'));
      await expect(page.getByRole('heading', { name: t('closings.frozen.heading') })).toBeVisible();
    });
  });

test('whoever leaves while the quarter closes finds it closed', async ({ page, installation, words, signInAs }) => {
  const { t } = words;
  await reachSigned(installation);
  await signInAs('officer');
  await page.goto(CONFIRM);
  await whileHeld(installation, async () => {
    await page.getByRole('button', { name: t('closings.close.press') }).click();
    await expect(page.getByRole('status')).toContainText(t('closings.following.step.turn'));
    await page.goto('/');
  });
  await expect(async () => {
    await page.goto(`${PROGRAMME}${CYCLE}/closing`);
    await expect(page.getByRole('heading', { name: t('closings.frozen.heading') })).toBeVisible({ timeout: 500 });
  }).toPass();
});
