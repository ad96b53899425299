import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '@camau/contracts';
import { callerOf, type Sending } from '../support/requests.js';
import { tokenOf } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(60_000);

const FORECASTS = '/milestones/GWP-3-01/forecasts';
const REFORECAST = { forecastOn: '2019-12-02', reasonCode: 'scope', reason: 'More to do.' };

let test: TestApp;
let token: string;

beforeAll(async () => {
  test = await startTestApp();
  token = await tokenOf(test, 'gwentLead');
});
afterAll(() => test.close());

type Request = readonly [method: string, path: string, sending?: Sending];

async function problemIn(language: string, [method, path, sending]: Request): Promise<Problem> {
  return (await callerOf(test.baseUrl, token)(method, path, { ...sending, headers: { 'accept-language': language } }))
    .body;
}

describe('a reader of Welsh', () => {
  it.each<readonly [string, Request]>([
    ['a day to come', ['GET', '/milestones?asAt=2019-10-16']],
    ['a size that is none', ['GET', '/milestones?limit=0']],
    ['no such milestone', ['GET', '/milestones/GWP-9-99']],
    ['a page for others', ['GET', '/api/v1/programmes/nowhere']],
    ['too many words', ['POST', FORECASTS, { version: 3, body: { ...REFORECAST, reason: 'x'.repeat(1001) } }]],
    ['a field nobody knows', ['POST', FORECASTS, { version: 3, body: { ...REFORECAST, colour: 'red' } }]],
    [
      'a date before the programme',
      ['POST', FORECASTS, { version: 3, body: { ...REFORECAST, forecastOn: '2018-01-01' } }],
    ],
    ['a version that has passed', ['POST', FORECASTS, { version: 1, body: REFORECAST }]],
    ['no version', ['POST', FORECASTS, { body: REFORECAST }]],
    ['malformed JSON', ['POST', FORECASTS, { version: 3, raw: '{' }]],
    [
      'an unfinished report',
      ['POST', '/cycles/2019-20-Q2/reports/gwent/submissions', { version: 6, body: { declaration: true } }],
    ],
    ['what a lead never does', ['POST', '/cycles/2019-20-Q2/closings']],
  ])('is told of %s in Welsh: title, detail and every sentence', async (_, request) => {
    const english = await problemIn('en', request);
    const welsh = await problemIn('cy-GB,cy;q=0.9,en;q=0.5', request);
    expect(welsh.code).toBe(english.code);
    expect(welsh.title).not.toBe(english.title);
    expect(welsh.detail).not.toBe(english.detail);
    expect(welsh.problems.map(({ pointer, code }) => ({ pointer, code }))).toEqual(
      english.problems.map(({ pointer, code }) => ({ pointer, code })),
    );
    welsh.problems.forEach(({ text }, index) => expect(text).not.toBe(english.problems[index]!.text));
  });
});
