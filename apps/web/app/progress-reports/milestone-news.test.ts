import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { errorsOfProblem } from '../components/field-errors';
import {
  carriedNews,
  inOrderOfNeed,
  newsLabels,
  newsToSave,
  placedNews,
  readNews,
  staleNews,
  unfinishedNews,
} from './milestone-news';

const translator = createTranslator('en');
const read = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readNews(form);
};
const dated = (ref: string, field: string, day: string) => ({
  [`news-${ref}-${field}-day`]: day,
  [`news-${ref}-${field}-month`]: '10',
  [`news-${ref}-${field}-year`]: '2019',
});
const moved = (ref: string, day = '25') => ({
  [`news-${ref}`]: 'reforecast',
  [`news-${ref}-version`]: '4',
  ...dated(ref, 'forecastOn', day),
  [`news-${ref}-reasonCode`]: 'recruitment',
  [`news-${ref}-reason`]: 'The second\r\nworker starts late.',
});
const claimed = (ref: string) => ({
  [`news-${ref}`]: 'claim',
  [`news-${ref}-version`]: '2',
  ...dated(ref, 'achievedOn', '4'),
  [`news-${ref}-evidence`]: 'The rota.',
  [`news-${ref}-link`]: ' https://gwent.example/rota ',
});
const now = (ref: string, version: number, forecastOn: string | null, achievedOn: string | null = null) => ({
  ref,
  version,
  forecastOn,
  achievedOn,
});

describe('what is new of milestones', () => {
  it('is sent in the order of the form, dates whole, a link called by its address', () => {
    expect(newsToSave(read({ ...moved('GWP-4-01'), ...claimed('GWP-4-0') }), 'cy')).toEqual([
      {
        act: 'reforecast',
        ref: 'GWP-4-01',
        version: 4,
        forecastOn: '2019-10-25',
        reasonCode: 'recruitment',
        reason: 'The second\nworker starts late.',
        language: 'cy',
      },
      {
        act: 'claim',
        ref: 'GWP-4-0',
        version: 2,
        achievedOn: '2019-10-04',
        evidence: 'The rota.',
        evidenceLinks: [{ label: 'https://gwent.example/rota', url: 'https://gwent.example/rota' }],
      },
    ]);
  });

  it.each([
    ['nothing chosen', {}],
    ['"nothing is new" chosen, whatever was typed before', { ...moved('A-1'), 'news-A-1': 'none' }],
    ['a choice nobody offers', { ...moved('A-1'), 'news-A-1': 'cancel' }],
  ])('is nothing with %s', (_name, fields) => {
    expect(newsToSave(read({ 'news-A-1-version': '4', ...fields }), 'en')).toEqual([]);
  });

  it.each([
    ['a date that is not whole', { ...moved('A-1'), 'news-A-1-forecastOn-day': '' }, ['news-A-1-forecastOn']],
    ['no kind of reason', { ...moved('A-1'), 'news-A-1-reasonCode': '' }, ['news-A-1-reasonCode']],
    ['a claim without a date', { ...claimed('A-1'), 'news-A-1-achievedOn-year': '' }, ['news-A-1-achievedOn']],
    ['words without a choice', { ...moved('A-1'), 'news-A-1': '' }, ['news-A-1']],
    ['no words and no choice', { 'news-A-1-version': '4', 'news-A-1-reason': ' ' }, []],
    ['"nothing is new" over what was typed', { ...moved('A-1'), 'news-A-1': 'none' }, []],
    ['all it takes', moved('A-1'), []],
  ])('says of %s what is missing', (_name, fields, ids) => {
    expect(unfinishedNews(read(fields), translator).map(({ id }) => id)).toEqual(ids);
  });
});

describe('what the API refuses of it', () => {
  const problem = (...pointers: string[]): Problem => ({
    type: '',
    title: '',
    status: 422,
    code: 'unprocessable',
    detail: '',
    requestId: '',
    problems: pointers.map((pointer) => ({ pointer, code: 'x', text: 'Wrong' })),
  });
  it.each([
    ['/milestones/0/forecastOn', 'news-A-1-forecastOn', 'A-1: Forecast'],
    ['/milestones/1/evidenceLinks/0/url', 'news-B-2-link', 'B-2: Web address'],
    ['/milestones/1/ref', 'news-B-2', 'B-2'],
    ['/planned/en', null, undefined],
  ])('at %s stands at its field', (pointer, id, label) => {
    const news = read({ ...moved('A-1'), ...claimed('B-2') });
    const placed = placedNews(problem(pointer), newsToSave(news, 'en'));
    expect(errorsOfProblem(placed, newsLabels(news, translator)).items).toEqual([
      { id, text: 'Wrong', ...(label === undefined ? {} : { label }) },
    ]);
  });
});

describe('a milestone somebody changed meanwhile', () => {
  const news = read({ ...moved('A-1'), ...claimed('B-2') });

  it.each([
    ['is in conflict', [now('A-1', 5, '2019-11-01'), now('B-2', 2, null)], ['A-1']],
    ['is not, where it says what was typed', [now('A-1', 5, '2019-10-25'), now('B-2', 2, null)], []],
    ['is, where it was claimed for another day', [now('A-1', 4, null), now('B-2', 3, null, '2019-10-01')], ['B-2']],
  ])('%s', (_name, milestones, refs) => expect(staleNews(news, milestones).map(({ ref }) => ref)).toEqual(refs));

  it('is carried under its version now; what is saved already is not', () => {
    const carried = carriedNews(news, [now('A-1', 5, '2019-11-01'), now('B-2', 3, null, '2019-10-04')]);
    expect(carried.filter(([name]) => name.endsWith('-version'))).toEqual([['news-A-1-version', '5']]);
    expect(carried).toContainEqual(['news-A-1-reason', 'The second\nworker starts late.']);
  });
});

it('milestones that stop the report come first, settled ones last', () => {
  const milestone = (ref: string, overdue: boolean, ...allowedActions: string[]) => ({ ref, overdue, allowedActions });
  const sorted = inOrderOfNeed([milestone('A', false), milestone('B', false, 'claim'), milestone('C', true, 'claim')]);
  expect(sorted.map(({ ref }) => ref)).toEqual(['C', 'B', 'A']);
});
