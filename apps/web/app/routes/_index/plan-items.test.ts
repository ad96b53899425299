import { describe, expect, it } from '@jest/globals';
import type { Work } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { changeItems, duePlanItems, importItems, requestItems, verificationItems } from './plan-items';

const en = createTranslator('en');
const title = { en: 'Train', cy: null, original: 'en' as const, otherState: 'missing' as const };
const post = { ...title, en: 'Force lead, Gwent' };
const milestone = { ref: 'GWP-3-01', title, force: 'gwent' };
const work: Work = {
  due: { total: 0, overdue: 0, items: [] },
  verifications: { total: 0, limitWorkingDays: 20, items: [] },
  changeRequests: { total: 0, items: [] },
  imports: { total: 0, items: [] },
  late: [],
  changes: { since: '2019-10-01T09:00:00.000Z', isFirstVisit: false, total: 0, items: [] },
  asAt: '2019-10-15T08:00:00.000Z',
  today: '2019-10-15',
};

describe('your work on the plan', () => {
  it.each([
    [false, 0, 'forecast today'],
    [false, 5, 'forecast 21 October 2019, in 5 working days'],
    [true, -6, 'forecast 21 October 2019, 6 working days ago: re-forecast or claim it'],
  ])('says when a milestone is due (overdue %s, %i days)', (overdue, workingDays, when) => {
    const item = { ...milestone, forecastOn: '2019-10-21', status: 'on_track' as const, overdue, workingDays };
    expect(duePlanItems('eat', { ...work, due: { ...work.due, items: [item] } }, en)).toEqual([
      {
        key: 'GWP-3-01',
        words: 'GWP-3-01',
        title,
        to: '/programmes/eat/forces/gwent/milestones/GWP-3-01',
        when,
        isLate: overdue,
      },
    ]);
  });

  it.each([
    [false, 'claimed 16 September 2019 by Force lead, Gwent, 19 working days ago'],
    [true, 'claimed 16 September 2019 by Force lead, Gwent, 19 working days ago: overdue work of the office'],
  ])('says who waits for a verification, late %s', (late, when) => {
    const items = [{ ...milestone, claimedOn: '2019-09-16', claimedBy: post, workingDays: 19, late }];
    expect(verificationItems('eat', { ...work, verifications: { ...work.verifications, items } }, en)[0]).toMatchObject(
      { when, isLate: late },
    );
  });

  it('names a change request and its milestone', () => {
    const items = [{ ...milestone, request: 'CR-0001', raisedOn: '2019-10-14', raisedBy: post }];
    expect(requestItems('eat', { ...work, changeRequests: { total: 1, items } }, en)[0]).toMatchObject({
      words: 'CR-0001, on GWP-3-01',
      to: '/programmes/eat/change-requests/CR-0001',
      when: 'raised 14 October 2019 by Force lead, Gwent',
    });
  });

  it('names a sheet that waits to be saved', () => {
    const items = [{ import: 'IMP-0002', name: 'plan.xlsx', madeOn: '2019-10-14', madeBy: post }];
    expect(importItems('eat', { ...work, imports: { total: 1, items } }, en)[0]).toMatchObject({
      words: 'IMP-0002, plan.xlsx',
      to: '/programmes/eat/imports/IMP-0002',
      when: 'read 14 October 2019 by Force lead, Gwent; nothing of it is saved yet',
    });
  });

  it.each([
    ['reforecast', '2019-11-08', '2019-12-20', 'GWP-3-01: forecast moved from 8 November 2019 to 20 December 2019'],
    ['verified', '2019-11-08', '2019-11-08', 'GWP-3-01: verified'],
    ['added', null, null, 'GWP-3-01: added'],
    ['something newer', null, null, 'GWP-3-01: changed'],
  ])('says what was done: %s', (act, forecastFrom, forecastOn, words) => {
    const items = [{ ...milestone, at: '2019-10-14T09:00:00.000Z', by: null, act, forecastFrom, forecastOn }];
    expect(changeItems('eat', { ...work, changes: { ...work.changes, items } }, en)[0]).toMatchObject({
      words,
      when: '14 October 2019, by the system',
    });
  });
});
