import { LANGUAGES, type Translator } from '@camau/i18n';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../routes/page-checks.js';
import { expect, test } from '../test.js';
import { PROGRAMME, TYPED } from './demonstration.js';
import { confirmClose } from './office-steps.js';
import { answerAndResubmit, readAnswerAndAccept, sendBack } from './review-steps.js';
import { enterSignIn, handOver } from './sign-in.js';

const CYCLE = `${PROGRAMME}/cycles/2019-20-Q1`;
const REPORT = `${CYCLE}/reports/gwent`;
const POSITION = `${PROGRAMME}/positions/2019-20-Q1`;
const WHY = {
  en: 'The plan of one section names the wrong council.',
  cy: 'Mae cynllun un adran yn enwi’r cyngor anghywir.',
} as const;

test.use({ facts: 'own' });
test.slow();

for (const language of LANGUAGES) {
  const isPlain = language === 'cy';
  test.describe(`a circulated cycle reopened, ${language}${isPlain ? ', without JavaScript' : ''}`, () => {
    test.use({ language, javaScriptEnabled: !isPlain });

    test('readers keep version 1, marked, until version 2 closes with its reason and what it corrects', async ({
      page,
      words,
    }) => {
      await test.step('the office reopens it for one report', () => reopen(page, words));
      await test.step('the Board reads version 1, marked', async () => {
        await handOver(page, words, 'boardMember');
        await page.goto(`${PROGRAMME}/board`);
        await expect(page.getByText(words.t('positions.board.underCorrection'))).toBeVisible();
      });
      await test.step('the report is taken back, sent back, corrected and accepted', () => correct(page, words));
      await test.step('it is signed again and closed as version 2', () => closeAgain(page, words));
      await test.step('the Board reads version 2 and what it corrects', () =>
        readVersionTwo(page, words, isPlain ? null : expectAccessible));
    });
  });
}

async function reopen(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await page.goto('/sign-in');
  await enterSignIn(page, words, 'officer');
  await page.goto(`${CYCLE}/closing`);
  await page.getByLabel(language === 'en' ? 'Gwent Police' : 'Heddlu Gwent').check();
  await page.getByLabel(t('cycles.reopen.reason')).fill(WHY[language]);
  await page.getByRole('button', { name: t('cycles.action.reopen') }).click();
  await expect(page.getByRole('alert')).toContainText(t('cycles.done.reopen'));
}

async function correct(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await handOver(page, words, 'officer');
  await page.goto(`${REPORT}/review`);
  await page.getByLabel(t('progress-reports.review.takeBackReason')).fill(WHY[language]);
  await page.getByRole('button', { name: t('progress-reports.action.take_back'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(t('progress-reports.done.take_back'));
  await sendBack(page, words, '/sections/EV/planned');
  await handOver(page, words, 'forceLead');
  await page.goto(REPORT);
  await answerAndResubmit(page, words, 'EV');
  await handOver(page, words, 'officer');
  await page.goto(`${REPORT}/review`);
  await readAnswerAndAccept(page, words, 'EV');
}

async function closeAgain(page: Page, words: Translator): Promise<void> {
  const { t, language } = words;
  await handOver(page, words, 'sro');
  await page.goto(`${CYCLE}/closing`);
  const scale = page.getByRole('group', { name: t('cycles.sign.confidence') });
  await scale.getByLabel(t('cycles.confidence.amber'), { exact: true }).check();
  await page.getByLabel(t('cycles.sign.reason')).fill(TYPED[language].confidenceReason);
  await page.getByRole('button', { name: t('cycles.action.sign') }).click();
  await expect(page.getByRole('alert')).toContainText(t('cycles.done.sign'));
  await handOver(page, words, 'officer');
  await page.goto(`${CYCLE}/closing`);
  await confirmClose(page, words);
  await handOver(page, words, 'secretariat');
  await page.goto(`${CYCLE}/closing`);
  await page.getByRole('button', { name: t('cycles.action.circulate') }).click();
  await expect(page.getByRole('alert')).toContainText(t('cycles.done.circulate'));
}

async function readVersionTwo(
  page: Page,
  words: Translator,
  check: ((page: Page) => Promise<void>) | null,
): Promise<void> {
  const { t, language } = words;
  await handOver(page, words, 'boardMember');
  await page.goto(`${PROGRAMME}/board`);
  await expect(page.getByRole('heading', { name: t('positions.board.correction.heading') })).toBeVisible();
  await expect(page.getByText(WHY[language])).toBeVisible();
  await expect(page.getByText(t('positions.board.underCorrection'))).toHaveCount(0);
  await check?.(page);
  await page.goto(`${POSITION}/versions`);
  await expect(page.getByText(WHY[language]).first()).toBeVisible();
  await expect(page.getByRole('link', { name: t('positions.one.version', { version: 1 }) })).toBeVisible();
  await check?.(page);
  await page.goto(`${POSITION}/board?version=1`);
  await expect(page.getByText(t('board.page.earlier'))).toBeVisible();
}
