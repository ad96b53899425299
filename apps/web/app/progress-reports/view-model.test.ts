import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { ReportMilestone, ReportSection } from '@camau/contracts';
import {
  blockerPath,
  blockerWords,
  declaredDifference,
  dueWords,
  questionAbout,
  questionsIn,
  sectionOfPointer,
  sectionTasks,
} from './view-model';

const name = (en: string, cy: string) => ({ en, cy, original: 'both' as const, otherState: 'checked' as const });
const overdue: ReportMilestone = {
  ref: 'GWP-2-01',
  title: name('Front door', 'Drws ffrynt'),
  tier: 'board',
  baselineOn: '2019-08-30',
  forecastOn: '2019-10-04',
  achievedOn: null,
  status: 'off_track',
  slip: 25,
  overdue: true,
  version: 3,
  allowedActions: ['reforecast', 'claim'],
};
const section = (workstream: string, version: number): ReportSection => ({
  workstream,
  workstreamName: name('Workforce', 'Gweithlu'),
  declaredStatus: null,
  derivedStatus: 'on_track',
  derivedReasons: [],
  reason: null,
  achieved: null,
  planned: null,
  noChange: false,
  mayReportNoChange: false,
  checklist: [],
  previous: null,
  milestones: workstream === 'FD' ? [overdue] : [],
  version,
});
const question = {
  id: 'q1',
  pointer: '/sections/FD/planned',
  submissionNumber: 1,
  text: 'When?',
  textLanguage: 'en' as const,
  askedAt: '2019-10-15T08:00:00.000Z',
  askedBy: null,
  answer: null,
  answerLanguage: null,
  answeredAt: null,
  answeredBy: null,
};
const blocker = (code: string, pointer: string, params = {}) => ({ code, pointer, params });
const report = {
  programme: 'eat',
  cycle: 'Q2',
  subject: 'gwent',
  questions: [question],
  sections: [section('WF', 0), section('FD', 2), section('SC', 1)],
  blockers: [blocker('achieved_empty', '/sections/WF/achieved'), blocker('planned_empty', '/sections/WF/planned')],
};

describe('blockers', () => {
  it.each([
    ['a field of a section', '/sections/WF/achieved', '/programmes/eat/cycles/Q2/reports/gwent/sections/WF#achieved'],
    [
      'an overdue milestone',
      '/milestones/GWP-2-01/forecastOn',
      '/programmes/eat/cycles/Q2/reports/gwent/sections/FD#news-GWP-2-01',
    ],
    ['an open question', '/questions/q1/answer', '/programmes/eat/cycles/Q2/reports/gwent/sections/FD#answer-q1'],
    ['anything else', '/indicators/x/value', '/programmes/eat/cycles/Q2/reports/gwent'],
  ])('lead to %s', (_name, pointer, expected) => expect(blockerPath(blocker('x', pointer), report)).toBe(expected));

  it('are said in words that name the section, in either language', () => {
    expect(blockerWords(report.blockers[0]!, report, createTranslator('en'))).toBe(
      'Workforce: say what was achieved, or that nothing changed',
    );
    expect(blockerWords(report.blockers[0]!, report, createTranslator('cy'))).toContain('Gweithlu: ');
    expect(
      blockerWords(
        blocker('overdue_milestone_unexplained', '/milestones/GWP-2-01/forecastOn', { ref: 'GWP-2-01' }),
        report,
        createTranslator('en'),
      ),
    ).toBe('Milestone GWP-2-01 is overdue: give it a new date, claim it or explain it');
    expect(blockerWords(blocker('brand_new', ''), report, createTranslator('en'))).toBe('Something else is missing');
  });
});

describe('the task list', () => {
  it('tells untouched, unfinished and finished sections apart', () => {
    expect(sectionTasks(report).map(({ state, missing, questions }) => ({ state, missing, questions }))).toEqual([
      { state: 'not_started', missing: 2, questions: 0 },
      { state: 'missing', missing: 0, questions: 1 },
      { state: 'done', missing: 0, questions: 0 },
    ]);
  });
});

describe('a question', () => {
  const pinned = (pointer: string) => ({ ...question, id: 'q2', pointer });
  it.each([
    ['a field', '/sections/SC/reason', 'SC', 'Reason or concerns'],
    ['a milestone', '/milestones/GWP-2-01/forecastOn', 'FD', 'Forecast of GWP-2-01'],
    ['a milestone that left the plan', '/milestones/GONE-1/forecastOn', 'WF', 'Forecast of GONE-1'],
  ])('about %s is answered in one section, and says what it is about', (_name, pointer, home, about) => {
    const asked = { ...report, questions: [pinned(pointer)] };
    const found = report.sections.filter((one) => questionsIn(one, asked).length > 0);
    expect(found.map(({ workstream }) => workstream)).toEqual([home]);
    expect(questionAbout(pointer, createTranslator('en'))).toBe(about);
    expect(blockerPath(blocker('question_unanswered', '/questions/q2/answer'), asked)).toContain(
      `/sections/${home}#answer-q2`,
    );
    expect(sectionTasks(asked).map(({ questions }) => questions)).toEqual(
      report.sections.map(({ workstream }) => (workstream === home ? 1 : 0)),
    );
  });
});

it('a question whose milestone left the plan is not put where nothing is written', () => {
  const sections = report.sections.map((one, index) =>
    index === 0 ? { ...one, derivedStatus: 'not_in_scope' as const } : one,
  );
  const asked = { ...report, sections, questions: [{ ...question, pointer: '/milestones/GONE-1/forecastOn' }] };
  expect(sections.map((one) => questionsIn(one, asked).length)).toEqual([0, 1, 0]);
});

describe('declared beside derived', () => {
  it.each([
    ['on_track', 'off_track', 'better'],
    ['at_risk', 'on_track', 'worse'],
    ['on_track', 'on_track', null],
    ['on_track', 'no_data', null],
    [null, 'on_track', null],
  ] as const)('%s beside %s is %s', (declaredStatus, derivedStatus, expected) =>
    expect(declaredDifference({ declaredStatus, derivedStatus })).toBe(expected),
  );
});

describe('when it is due', () => {
  it.each([
    ['2019-10-15', 'Due 16 October 2019'],
    ['2019-10-16', 'Due today, 16 October 2019'],
    ['2019-10-17', 'Due 16 October 2019: it is late'],
  ])('on %s reads "%s"', (today, words) =>
    expect(dueWords({ dueOn: '2019-10-16', today }, createTranslator('en'))).toBe(words),
  );
});

describe('pointers', () => {
  it('are unescaped as RFC 6901 asks', () =>
    expect(sectionOfPointer('/sections/A~1B~0C/reason')).toEqual({ workstream: 'A/B~C', field: 'reason' }));
  it('of other things are no section', () => expect(sectionOfPointer('/milestones/X/forecastOn')).toBeNull());
});
