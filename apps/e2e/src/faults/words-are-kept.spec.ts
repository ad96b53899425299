import type { Page } from '@playwright/test';
import { callAs, filledSection, openCycle, reportAccepted, type PreparedReport } from '../journeys/report-setup.js';
import { enterSignIn } from '../journeys/sign-in.js';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';

const CYCLE = '2019-20-Q3';
const AREA = `/programmes/early-action-together/cycles/${CYCLE}/reports/north-wales/sections`;
const TYPED = 'Typed on the train through the tunnel.';

test.use({ facts: 'own' });
test.slow();

/** A report of North Wales being written; answers with the first section that asks something. */
async function startReport(installation: Parameters<typeof callAs>[0]) {
  await openCycle(installation, CYCLE);
  const lead = await callAs(installation, 'northWalesLead');
  const report = await lead('POST', `/cycles/${CYCLE}/reports/north-wales`);
  const section = report.sections.find(({ derivedStatus }) => derivedStatus !== 'not_in_scope')!;
  return { lead, section, address: `${AREA}/${section.workstream}` };
}

const saveState = (page: Page) => page.locator('.camau-save-state');

test('words typed are saved by themselves, and again after the connection was lost', async ({
  page,
  context,
  words: { t },
  signInAs,
  installation,
}) => {
  const { lead, section, address } = await startReport(installation);
  await signInAs('northWalesLead');
  await page.goto(address, { waitUntil: 'networkidle' });
  const achieved = page.getByLabel(t('progress-reports.section.achieved'));
  await achieved.pressSequentially('We met.');
  await expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d$/);

  await context.setOffline(true);
  await achieved.fill(TYPED);
  await expect(saveState(page)).toHaveText(t('report-sections.autosave.unreachable'));
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(saveState(page)).toHaveText(/^Saved /, { timeout: 20_000 });
  const report = await lead<PreparedReport & { sections: { achieved: { en: string } }[] }>(
    'GET',
    `/cycles/${CYCLE}/reports/north-wales`,
  );
  const saved = report.sections.find(({ workstream }) => workstream === section.workstream);
  expect(saved).toMatchObject({ achieved: { en: TYPED } });
});

test('words typed when the session had ended are offered after signing in, and not put over what is saved', async ({
  page,
  context,
  words,
  signInAs,
  installation,
}) => {
  const { t } = words;
  const { address } = await startReport(installation);
  await signInAs('northWalesLead');
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.clearCookies({ name: 'camau-session' });
  await page.getByLabel(t('progress-reports.section.achieved')).fill(TYPED);
  await expect(saveState(page)).toHaveText(t('report-sections.autosave.signedOut'));

  await page.reload();
  await enterSignIn(page, words, 'northWalesLead');
  await expect(page.getByRole('blockquote')).toHaveText(TYPED);
  await expect(page.getByLabel(t('progress-reports.section.achieved'))).toHaveValue('');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('report-sections.kept.putBack') }).click();
  await expect(page.getByLabel(t('progress-reports.section.achieved'))).toHaveValue(TYPED);
  await expect(saveState(page)).toHaveText(/^Saved /);
  await page.reload();
  await expect(page.getByLabel(t('progress-reports.section.achieved'))).toHaveValue(TYPED);
  await expect(page.getByRole('blockquote')).toHaveCount(0);
});

test('somebody who signs in after another finds none of their words', async ({
  page,
  context,
  words,
  signInAs,
  installation,
}) => {
  const { address } = await startReport(installation);
  await signInAs('northWalesLead');
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.clearCookies({ name: 'camau-session' });
  await page.getByLabel(words.t('progress-reports.section.achieved')).fill(TYPED);
  await expect(saveState(page)).toHaveText(words.t('report-sections.autosave.signedOut'));
  await page.goto('/sign-in');
  await enterSignIn(page, words, 'officer');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('camau:words:'))))
    .toEqual([]);
});

test('two people wrote a section: each field is chosen, and the choice is what is saved', async ({
  page,
  words: { t },
  signInAs,
  installation,
}) => {
  await reportAccepted(installation, CYCLE, 'north-wales', 'northWalesLead');
  await openCycle(installation, '2019-20-Q4');
  const lead = await callAs(installation, 'northWalesLead');
  const path = '/cycles/2019-20-Q4/reports/north-wales';
  const section = (await lead('POST', path)).sections.find(({ derivedStatus }) => derivedStatus !== 'not_in_scope')!;
  await signInAs('northWalesLead');
  await page.goto(`/programmes/early-action-together${path}/sections/${section.workstream}`);
  await page
    .getByRole('group', { name: 'The first of next quarter’s steps' })
    .getByLabel(t('report-sections.outcome.done'))
    .check();
  await page.getByRole('button', { name: t('report-sections.checklist.seed') }).click();
  const achieved = page.getByLabel(t('progress-reports.section.achieved'));
  await expect(achieved).toHaveValue('- The first of next quarter’s steps');
  await expect(saveState(page)).toHaveText(/^Saved /);

  const now = (await lead('GET', path)).sections.find(({ workstream }) => workstream === section.workstream)!;
  await lead(
    'PUT',
    `${path}/sections/${section.workstream}`,
    filledSection(now, 'The deputy wrote this.'),
    now.version,
  );
  await achieved.fill('The lead wrote this.');
  await page.getByLabel(t('progress-reports.section.planned')).fill('The lead’s plan.');
  await page.getByRole('button', { name: t('progress-reports.section.saveBack') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('milestones.conflict.title') })).toBeVisible();
  await expectAccessible(page);
  const choose = (field: string, side: 'mine' | 'theirs') =>
    page
      .getByRole('group', { name: t(`progress-reports.section.${field}`) })
      .getByLabel(t(`report-sections.conflict.${side}`))
      .check();
  await choose('achieved', 'theirs');
  await choose('declared', 'theirs');
  await choose('planned', 'mine');
  await page.getByRole('button', { name: t('report-sections.conflict.save') }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.save'));
  const settled = (await lead('GET', path)).sections.find(({ workstream }) => workstream === section.workstream);
  expect(settled).toMatchObject({
    declaredStatus: filledSection(now).declaredStatus,
    achieved: { en: 'The deputy wrote this.' },
    planned: { en: 'The lead’s plan.' },
    checklist: [{ outcome: 'done' }, { outcome: null }],
  });
});
