import { describe, expect, it } from '@jest/globals';
import { missingPath } from './chase-link.js';
import { writeChase, type ChaseMatter } from './chase-letter.js';

const named = (en: string, cy: string) => ({ en, cy, original: 'both', otherState: 'checked' }) as const;
const PLACE = { programme: 'eat', cycle: '2019-20-Q2', subject: 'gwent' };
const matter = (more: Partial<ChaseMatter> = {}): ChaseMatter => ({
  ...PLACE,
  name: named('Gwent Police', 'Heddlu Gwent'),
  state: 'draft',
  dueOn: '2019-10-16',
  today: '2019-10-15',
  isLate: false,
  workingDaysLate: 0,
  missing: [
    { code: 'achieved_empty', pointer: '/sections/FD/achieved', about: null, params: { workstream: 'FD' } },
    { code: 'planned_empty', pointer: '/sections/FD/planned', about: null, params: { workstream: 'FD' } },
    {
      code: 'overdue_milestone_unexplained',
      pointer: '/milestones/GWP-4-01/forecastOn',
      about: '/sections/FD/milestones/GWP-4-01',
      params: { ref: 'GWP-4-01' },
    },
    {
      code: 'question_unanswered',
      pointer: '/questions/1/answer',
      about: '/sections/WF/achieved',
      params: { id: '1' },
    },
  ],
  sections: [{ ref: 'FD', name: named('Front door', 'Drws ffrynt') }],
  ...more,
});
const write = (of: ChaseMatter, language: 'en' | 'cy' = 'en') =>
  writeChase(of, language, (path) => `https://camau.example${path}`);

describe('a reminder', () => {
  it('names every gap, those of one page together, each page with its link alone in a paragraph', () => {
    const { subject, text } = write(matter());
    expect(subject).toBe('Progress report, Gwent Police: due 16 October 2019');
    const paragraphs = text.trim().split('\n\n');
    expect(paragraphs.slice(2, 8)).toEqual([
      'Front door: say what was achieved, or that nothing changed',
      'Front door: say what is planned, or that nothing changed',
      'Milestone GWP-4-01 is overdue: give it a new date, claim it or explain it',
      'https://camau.example/programmes/eat/cycles/2019-20-Q2/reports/gwent/sections/FD?lang=en',
      'A question of the programme office has no answer yet',
      'https://camau.example/programmes/eat/cycles/2019-20-Q2/reports/gwent/sections/WF?lang=en',
    ]);
  });

  it('is Welsh for a reader of Welsh, link and all', () => {
    const { subject, text } = write(matter(), 'cy');
    expect(subject).toBe('Adroddiad cynnydd, Heddlu Gwent: i’w gael 16 Hydref 2019');
    expect(text).toContain('Drws ffrynt: dywedwch beth a gyflawnwyd');
    expect(text).toContain('/reports/gwent?lang=cy');
    expect(text).not.toContain('lang=en');
  });

  it.each([
    ['due today', { today: '2019-10-16' }, 'is due today, 16 October 2019'],
    ['three working days late', { today: '2019-10-21', isLate: true, workingDaysLate: 3 }, 'it is 3 working days late'],
    ['late on the Saturday after', { isLate: true }, 'it is late by less than a working day'],
    ['sent back', { state: 'sent_back' }, 'sent it back and waits for your answers'],
    ['not started', { state: 'not_started' }, 'Nobody has started it yet'],
  ] as const)('says when it is %s', (_name, more, expected) => {
    expect(write(matter(more)).text).toContain(expected);
  });

  it('of a report nobody started names no gap but that', () => {
    const missing = [{ code: 'report_not_started', pointer: '', about: null, params: {} }];
    const { text } = write(matter({ state: 'not_started', missing, name: null, subject: 'national' }));
    expect(text.match(/https:/g)).toHaveLength(1);
    expect(text).toContain('progress report of National');
  });
});

it('a milestone of the national part that is in no section is re-forecast on its own page', () => {
  const item = { pointer: '/milestones/NAT-1-01/forecastOn', about: null };
  expect(missingPath(item, { ...PLACE, subject: 'national' })).toBe(
    '/programmes/eat/national/milestones/NAT-1-01/re-forecast',
  );
});
