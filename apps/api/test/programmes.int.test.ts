import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@camau/api-client';
import { openOwner } from '../src/platform/database/data-source.js';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { EARLY_ACTION, readDefinition } from './support/definitions.js';
import { signIn } from './support/sign-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SLUG = 'early-action-together';
let test: TestApp;
let lead: ApiClient;
beforeAll(async () => {
  test = await startTestApp();
  lead = await signIn(test, 'gwentLead');
});
afterAll(() => test.close());

const find = (programme: string, asAt?: string) =>
  lead.GET('/api/v1/programmes/{programme}', {
    params: { path: { programme }, query: asAt === undefined ? {} : { asAt } },
  });

describe('a programme', () => {
  it('is answered whole, as its files define it, each fact with its source', async () => {
    const definition = await readDefinition(EARLY_ACTION);
    const { data, response } = await find(SLUG);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(data).toMatchObject({
      slug: SLUG,
      name: definition.name,
      aim: definition.aim,
      startsOn: definition.startsOn,
      endsOn: definition.endsOn,
      milestoneToleranceWorkingDays: definition.tolerances.slipWorkingDays,
      confidenceScale: definition.confidenceScale,
      principles: definition.principles,
      outcomes: definition.outcomes,
      nextBoardOn: '2019-11-06',
    });
    expect(data?.forces.map(({ code }) => code).sort()).toEqual(definition.forces.map(({ code }) => code).sort());
    expect(data?.bodies.flatMap(({ seats }) => seats)).toHaveLength(
      definition.bodies.flatMap(({ seats }) => seats).length,
    );
    expect(data?.boardDates.map(({ boardOn }) => boardOn)).toEqual(definition.boardDates.map(({ boardOn }) => boardOn));
  });

  it('is listed to whoever holds a grant in it', async () => {
    const { data } = await lead.GET('/api/v1/programmes');
    expect(data?.items.map(({ slug }) => slug)).toEqual([SLUG]);
  });

  it('is not found under a name that no grant of the caller is in', async () => {
    const { error, response } = await find('two-force-test');
    expect([response.status, error?.code]).toEqual([404, 'not_found']);
  });
});

describe('as at an earlier instant', () => {
  it('counts Board dates from that day', async () => {
    expect((await find(SLUG, '2019-05-09')).data?.nextBoardOn).toBe('2019-08-08');
    expect((await find(SLUG, '2018-05-01')).data?.nextBoardOn).toBe('2018-08-09');
  });

  it('knows nothing from before it was loaded', async () => {
    expect((await find(SLUG, '2018-03-31')).response.status).toBe(404);
    expect((await find(SLUG, '2018-04-01')).response.status).toBe(200);
  });

  it.each([
    ['a day after the facts clock', '2019-10-16', 'in_future'],
    ['an instant after the facts clock', '2019-10-15T23:00:00Z', 'in_future'],
    ['a day that does not exist', '2019-02-30', 'not_a_date'],
    ['words', 'yesterday', 'not_a_date'],
  ])('refuses %s, naming the parameter', async (_, asAt, code) => {
    const { error, response } = await find(SLUG, asAt);
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ problems: [{ pointer: '?asAt', code }] });
  });

  it('says what is wrong in the language of the reader', async () => {
    const welsh = await test.client(undefined, 'cy').GET('/api/v1/me');
    const english = await test.client(undefined, 'en').GET('/api/v1/me');
    expect(welsh.error?.code).toBe(english.error?.code);
    expect(welsh.error?.title).not.toBe(english.error?.title);
  });

  it('shows what the definition was before it was loaded anew', async () => {
    const definition = await readDefinition(EARLY_ACTION);
    const owner = await openOwner(test.database.config);
    await loadProgramme(
      owner,
      { ...definition, subtitle: { ...definition.subtitle, en: 'Reworded' } },
      { dryRun: false },
    );
    await owner.destroy();
    expect((await find(SLUG)).data).toMatchObject({ version: 2, subtitle: { en: 'Reworded' } });
    expect((await find(SLUG, '2019-10-14')).data).toMatchObject({ version: 1, subtitle: definition.subtitle });
  });
});
