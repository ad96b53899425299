import { describe, expect, it } from '@jest/globals';
import type { MissingItem } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { missingPath, missingWords } from './missing-words';

const programme = { workstreams: [] };
const item = (code: string, pointer = '', more: Partial<MissingItem> = {}): MissingItem => ({
  code,
  pointer,
  about: null,
  params: {},
  ...more,
});
const REPORT = '/programmes/eat/cycles/2019-20-Q2/reports/gwent';

describe('what a report lacks', () => {
  it.each([
    [item('report_not_started'), 'Not started', REPORT],
    [
      item('achieved_empty', '/sections/FD/achieved'),
      'FD: say what was achieved, or that nothing changed',
      `${REPORT}/sections/FD#achieved`,
    ],
    [
      item('overdue_milestone_unexplained', '/milestones/GWP-4-01/forecastOn', {
        about: '/sections/FD/milestones/GWP-4-01',
        params: { ref: 'GWP-4-01' },
      }),
      'Milestone GWP-4-01 is overdue: give it a new date, claim it or explain it',
      `${REPORT}/sections/FD#news-GWP-4-01`,
    ],
    [
      item('overdue_milestone_unexplained', '/milestones/GWP-4-01/forecastOn', { params: { ref: 'GWP-4-01' } }),
      'Milestone GWP-4-01 is overdue: give it a new date, claim it or explain it',
      '/programmes/eat/forces/gwent/milestones/GWP-4-01/re-forecast',
    ],
    [
      item('question_unanswered', '/questions/7/answer', { about: '/sections/WF/achieved' }),
      'A question of the programme office has no answer yet',
      `${REPORT}/sections/WF#answer-7`,
    ],
    [
      item('question_unanswered', '/questions/8/answer', { about: '/sections/FD/milestones/GWP-4-01' }),
      'A question of the programme office has no answer yet',
      `${REPORT}/sections/FD#answer-8`,
    ],
    [
      item('question_unanswered', '/questions/7/answer'),
      'A question of the programme office has no answer yet',
      REPORT,
    ],
    [item('a_code_of_tomorrow', '/elsewhere'), 'Something else is missing', REPORT],
  ])('%#', (missing, words, path) => {
    expect(missingWords(missing, programme, createTranslator('en'))).toBe(words);
    expect(missingPath(missing, 'eat', '2019-20-Q2', 'gwent')).toBe(path);
  });
});
