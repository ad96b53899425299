import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import {
  canTick,
  chosenRefs,
  readUndoList,
  reforecastReach,
  severalBody,
  severalErrors,
  severalUnfinished,
  undoList,
} from './several-form';

const en = createTranslator('en');
const typed = {
  'version-A-1': '3',
  'forecastOn-A-1-day': '6',
  'forecastOn-A-1-month': '12',
  'forecastOn-A-1-year': '2019',
  'version-B-2': '7',
  'forecastOn-B-2-day': '',
  'forecastOn-B-2-month': '1',
  'forecastOn-B-2-year': '2020',
  reasonCode: 'scope',
  reason: 'Why.',
};

describe('several re-forecasts', () => {
  const grant = (role: 'programme_officer' | 'force_lead', forceSlug: string | null) => ({
    programme: 'eat',
    role,
    forceSlug,
    forceName: null,
    bodyCode: null,
    startsOn: '2018-04-01',
    endsOn: null,
  });
  const permissions = { eat: ['milestone:reforecast'] };

  it('are offered over the whole programme, over one’s own force, or not at all', () => {
    expect(reforecastReach({ grants: [grant('programme_officer', null)], permissions }, 'eat')).toBe('all');
    expect(reforecastReach({ grants: [grant('force_lead', 'gwent')], permissions }, 'eat')).toEqual(['gwent']);
    expect(reforecastReach({ grants: [grant('force_lead', 'gwent')], permissions: {} }, 'eat')).toBeNull();
    expect(reforecastReach(null, 'eat')).toBeNull();
  });

  it.each([
    ['open, own force', {}, ['gwent'], true],
    ['another force', { force: 'south-wales' }, ['gwent'], false],
    ['national, by a force', { force: null }, ['gwent'], false],
    ['national, by the office', { force: null }, 'all' as const, true],
    ['claimed', { achievedOn: '2019-10-01' }, ['gwent'], false],
    ['cancelled', { status: 'cancelled' as const }, ['gwent'], false],
    ['planned', { baselineOn: null }, ['gwent'], false],
    ['nobody’s', {}, null, false],
  ])('may be ticked: %s', (_name, change, reach, isTickable) => {
    const item = { baselineOn: '2019-08-30', achievedOn: null, status: 'on_track' as const, force: 'gwent', ...change };
    expect(canTick(item, reach)).toBe(isTickable);
  });

  it('are each chosen once', () => expect(chosenRefs(['B-2', ' A-1 ', 'B-2', ''])).toEqual(['B-2', 'A-1']));

  it('say at which row a date is unfinished', () => {
    expect(severalUnfinished(['A-1', 'B-2'], typed, en).map(({ id, label }) => [id, label])).toEqual([
      ['forecastOn-B-2', 'B-2'],
    ]);
  });

  it('send each date with the version it was read at, and one reason', () => {
    expect(severalBody(['A-1'], typed, 'cy')).toEqual({
      items: [{ ref: 'A-1', version: 3, forecastOn: '2019-12-06' }],
      reasonCode: 'scope',
      reason: 'Why.',
      language: 'cy',
    });
  });

  it('show each problem at its row, one of the reason at the reason', () => {
    const problems = [
      { pointer: '/items/1/forecastOn', text: 'In the past' },
      { pointer: '/reason', text: 'Say why' },
      { pointer: '', text: 'No' },
    ];
    expect(severalErrors(['A-1', 'B-2'], problems).map(({ id }) => id)).toEqual(['forecastOn-B-2', 'reason', null]);
  });

  it('are undone at the versions the act left', () => {
    const list = undoList([
      { ref: 'A-1', version: 4 },
      { ref: 'B-2', version: 8 },
    ]);
    expect(readUndoList(list)).toEqual([
      { ref: 'A-1', version: 4 },
      { ref: 'B-2', version: 8 },
    ]);
    expect(readUndoList('A-1~x,~3,')).toEqual([]);
  });
});
