import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MilestoneList } from '@camau/contracts';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

let test: TestApp;
let officer: Caller;

beforeAll(async () => {
  test = await startTestApp();
  ({ officer } = await signInAll(test, ['officer']));
});
afterAll(() => test.close());

describe('the counts behind the filters', () => {
  const list = async (query: string) =>
    bodyOf(await officer<MilestoneList>('GET', `/milestones?limit=200&facets=true${query}`));
  it.each([
    '',
    '&force=gwent',
    '&status=on_track',
    '&tier=board&force=national',
    '&overdue=true',
    '&q=train',
    '&dueTo=2019-10-31',
  ])('say what choosing each value would show, beside the other filters: "%s"', async (query) => {
    const { facets } = await list(query);
    const chosen = new URLSearchParams(query);
    for (const [filter, counts] of Object.entries(facets!)) {
      for (const [value, count] of Object.entries(counts)) {
        const asked = new URLSearchParams(chosen);
        asked.set(filter, value);
        const { total } = await list(`&${asked.toString()}`);
        expect([query, filter, value, total]).toEqual([query, filter, value, count]);
      }
    }
  });
});
