import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../test/england-and-wales.js';
import type { Role } from '../access/roles.js';
import { REPORT_STATES } from '../progress-reports/codes.js';
import { businessDate } from '../time/business-date.js';
import { isReportOwed, missingOf, whoIsChased } from './chase-report.js';
import { chaseDay, chaseStepDue } from './chase-steps.js';
import { CHASE_STEPS, CYCLE_STATES } from './codes.js';

describe('the days of automatic chasing', () => {
  it.each([
    ['2019-10-16', ['2019-10-09', '2019-10-15', '2019-10-17']],
    ['2019-04-23', ['2019-04-12', '2019-04-18', '2019-04-24']],
    ['2019-12-27', ['2019-12-18', '2019-12-24', '2019-12-30']],
    ['2019-04-18', ['2019-04-11', '2019-04-17', '2019-04-23']],
  ])('reports due %s: %j', (dueOn, expected) => {
    expect(CHASE_STEPS.map((step) => chaseDay(step, businessDate(dueOn), CALENDAR))).toEqual(expected);
  });

  it.each<[today: string, step: string | null, why: string]>([
    ['2019-10-08', null, 'six working days before'],
    ['2019-10-09', '-5', 'on its day'],
    ['2019-10-10', '-5', 'the day after, when it was missed'],
    ['2019-10-12', null, 'not on a Saturday'],
    ['2019-10-14', '-5', 'the last day before the next one'],
    ['2019-10-15', '-1', 'only the one that is due now, whatever was missed'],
    ['2019-10-16', '-1', 'on the due day itself'],
    ['2019-10-17', '+1', 'the day after it was due'],
    ['2019-12-25', null, 'not on a bank holiday'],
    ['2019-12-27', '+1', 'and no other after that'],
  ])('on %s it is %s (%s)', (today, expected) => {
    const input = { dueOn: businessDate('2019-10-16'), since: businessDate('2019-06-01'), calendar: CALENDAR };
    expect(chaseStepDue({ ...input, today: businessDate(today) })).toBe(expected);
  });

  it.each([
    ['2019-10-14', '-1'],
    ['2019-10-15', null],
    ['2019-10-16', null],
  ])('chasing that began on %s makes on the 16th %s of the step of the 15th', (since, expected) => {
    const [dueOn, today] = [businessDate('2019-10-16'), businessDate('2019-10-16')];
    expect(chaseStepDue({ dueOn, today, since: businessDate(since), calendar: CALENDAR })).toBe(expected);
  });

  it('says nothing outside the calendar', () => {
    const [dueOn, since] = [businessDate('2020-12-29'), businessDate('2019-10-16')];
    expect(chaseStepDue({ dueOn, today: businessDate('2021-01-04'), since, calendar: CALENDAR })).toBeNull();
  });
});

describe('a report is owed', () => {
  const OWED = ['open', 'in_review', 'reopened'].flatMap((cycle) =>
    ['not_started', 'draft', 'sent_back'].map((report) => `${cycle} ${report}`),
  );
  it('in a cycle that takes reports, until it is sent', () => {
    const found = CYCLE_STATES.flatMap((cycleState) =>
      REPORT_STATES.filter((reportState) => isReportOwed({ cycleState, reportState, isReopenedForAnother: false })).map(
        (reportState) => `${cycleState} ${reportState}`,
      ),
    );
    expect(found).toEqual(OWED);
  });

  it('but not when its cycle was reopened for another', () => {
    expect(isReportOwed({ cycleState: 'reopened', reportState: 'sent_back', isReopenedForAnother: true })).toBe(false);
  });
});

it.each([
  ['not_started', 0, ['report_not_started']],
  ['draft', 0, ['report_not_submitted']],
  ['sent_back', 1, ['question_unanswered']],
] as const)('a report that is %s with %i blockers lacks %j', (state, count, expected) => {
  const blocker = { kind: 'invalid', code: 'question_unanswered', pointer: '/questions/1/answer', params: {} } as const;
  expect(missingOf(state, Array(count).fill(blocker)).map(({ code }) => code)).toEqual(expected);
});

describe('who is chased', () => {
  const holder = (userId: string, role: Role, forceId: string | null = null) => ({ userId, role, forceId });
  const WRITERS = [
    holder('lead', 'force_lead', 'gwent'),
    holder('deputy', 'force_deputy', 'gwent'),
    holder('lead', 'force_deputy', 'gwent'),
    holder('other', 'force_lead', 'powys'),
    holder('finance', 'finance_lead', 'gwent'),
    holder('officer', 'programme_officer'),
    holder('second', 'programme_officer'),
    holder('sro', 'sro'),
  ];
  it.each([
    ['a force: its lead and deputies, each once', 'gwent', [], ['lead', 'deputy']],
    ['a force whose deputy alone wrote: both all the same', 'gwent', ['deputy'], ['lead', 'deputy']],
    ['a force without anybody', 'nowhere', [], []],
    ['national, nobody writes yet: every officer', null, [], ['officer', 'second']],
    ['national, one writes: that one', null, ['second'], ['second']],
    ['national, its writer is no officer any more: every officer', null, ['gone'], ['officer', 'second']],
  ])('%s', (_name, forceId, authorIds, expected) => {
    expect(whoIsChased({ forceId, authorIds }, WRITERS).map(({ userId }) => userId)).toEqual(expected);
  });
});
