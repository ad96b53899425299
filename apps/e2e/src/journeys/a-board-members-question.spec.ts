import { LANGUAGES } from '@camau/i18n';
import { expect, test } from '../test.js';
import { askAboutConfidence } from './board-steps.js';
import { PROGRAMME } from './demonstration.js';
import { handOver } from './sign-in.js';

const TYPED = {
  en: {
    question: 'What would make this green by March?',
    answer: 'Two more posts filled, in Gwent and in Dyfed-Powys.',
  },
  cy: { question: 'Beth fyddai’n gwneud hyn yn wyrdd erbyn mis Mawrth?', answer: 'Llenwi dwy swydd arall.' },
};

for (const language of LANGUAGES) {
  // Without JavaScript in one language: plain forms do the same.
  test.describe(`a question before the meeting, ${language}`, () => {
    test.use({ language, facts: 'own', javaScriptEnabled: language === 'en' });

    test('is the asker’s and the office’s until the secretariat circulates its answer', async ({
      page,
      words,
      signInAs,
    }) => {
      const { t } = words;
      const { question, answer } = TYPED[language];
      await signInAs('boardMember');
      await askAboutConfidence(page, words, question);
      await handOver(page, words, 'boardChair');
      await page.goto(`${PROGRAMME}/board`);
      await expect(page.getByText(question)).toHaveCount(0);

      await handOver(page, words, 'officer');
      await page.goto('/');
      const panel = page.locator('.camau-panel', { hasText: t('board.work.answer') });
      await panel.getByRole('link').first().click();
      await page.getByLabel(t('board.question.answerLabel')).fill(answer);
      await page.getByRole('button', { name: t('board.question.answerSubmit') }).click();

      await handOver(page, words, 'secretariat');
      await page.goto('/');
      await page
        .locator('.camau-panel', { hasText: t('board.work.circulate') })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('button', { name: t('board.question.circulate') }).click();
      await expect(page.getByRole('alert')).toBeVisible();

      await handOver(page, words, 'boardChair');
      await page.goto(`${PROGRAMME}/board`);
      const beside = page.locator('#figure-confidence');
      await expect(beside).toContainText(question);
      await expect(beside).toContainText(answer);
    });
  });
}
