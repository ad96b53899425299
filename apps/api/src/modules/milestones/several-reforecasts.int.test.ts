import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Milestone } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<'officer' | 'gwentLead', Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, ['officer', 'gwentLead']);
  await facts.keep('the beginning');
});
beforeEach(() => facts.restore('the beginning'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const read = async (ref: string): Promise<Milestone> =>
  bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));
const codesOf = (answer: { body: unknown }) =>
  (answer.body as { problems: { code: string; pointer: string }[] }).problems.map(
    ({ code, pointer }) => `${pointer} ${code}`,
  );

describe('several re-forecasts in one act', () => {
  const BODY = { reasonCode: 'resourcing', reason: 'The team is short.' };
  const items = async (forecastOn: string, ...refs: string[]) =>
    Promise.all(refs.map(async (ref) => ({ ref, version: (await read(ref)).version, forecastOn })));
  const OPEN = ['DPP-3-01', 'GWP-3-01'];

  it('moves all of them', async () => {
    const body = { ...BODY, items: await items('2020-02-28', ...OPEN) };
    const answer = bodyOf(await callers.officer<{ items: Milestone[] }>('POST', '/milestones/forecasts', { body }));
    expect(answer.items.map(({ ref, forecastOn }) => [ref, forecastOn])).toEqual(
      OPEN.map((ref) => [ref, '2020-02-28']),
    );
  });

  it('moves none when one is wrong, and says which', async () => {
    const before = await facts.fingerprint();
    const [first, second] = await items('2020-02-28', ...OPEN);
    const body = { ...BODY, items: [first, { ...second, forecastOn: '2018-01-01' }, { ...first, ref: 'GWP-9-99' }] };
    const answer = await callers.officer('POST', '/milestones/forecasts', { body });
    expect(codesOf(answer)).toEqual(
      expect.arrayContaining(['/items/1/forecastOn forecast_before_programme_start', '/items/2/ref not_found']),
    );
    expect(await facts.fingerprint()).toBe(before);
  });

  it('answers 412 with what stands now when one was changed', async () => {
    const body = { ...BODY, items: await items('2020-02-28', ...OPEN) };
    const { version } = await read('GWP-3-01');
    const moved = { ...BODY, forecastOn: '2020-01-31' };
    bodyOf(await callers.gwentLead('POST', '/milestones/GWP-3-01/forecasts', { version, body: moved }));
    const answer = await callers.officer<{ current: { items: Milestone[] } }>('POST', '/milestones/forecasts', {
      body,
    });
    expect(answer.status).toBe(412);
    expect(answer.body.current.items.map(({ ref, forecastOn }) => [ref, forecastOn])).toEqual([
      ['GWP-3-01', '2020-01-31'],
    ]);
  });

  it('by two people in opposite order has one winner and never locks both out', async () => {
    const given = await items('2020-02-28', ...OPEN);
    const answers = await Promise.all(
      [given, [...given].reverse()].map((list) =>
        callers.officer('POST', '/milestones/forecasts', { body: { ...BODY, items: list } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});
