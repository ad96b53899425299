import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from './support/facts-keeper.js';
import { FULL_SECTION, readReport, reportPath } from './support/reporting.js';
import { signInAll, type Caller } from './support/requests.js';
import { startTestApp, type TestApp } from './support/test-app.js';

jest.setTimeout(60_000);

const SECTION = `${reportPath('2019-20-Q2', 'gwent')}/sections/WF`;
const HEADER = 'camau-personal-data';
const NUMBER = '07700 900123';
const text = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });
const WARNED = { ...FULL_SECTION, achieved: text(`Ring ${NUMBER}.`), planned: text('At CF10 3NQ and NP44 2XJ.') };

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<'gwentLead' | 'southWalesLead' | 'boardMember' | 'administrator', Caller>;
let version: number;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, ['gwentLead', 'southWalesLead', 'boardMember', 'administrator']);
  await facts.keep('draft');
});
beforeEach(async () => {
  await facts.restore('draft');
  const report = await readReport(callers.gwentLead, '2019-20-Q2', 'gwent');
  version = report.sections.find(({ workstream }) => workstream === 'WF')!.version;
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const save = (body: unknown, confirmed?: string, caller = callers.gwentLead) =>
  caller('PUT', SECTION, { version, body, headers: confirmed === undefined ? {} : { [HEADER]: confirmed } });
const events = () =>
  facts.query<{ facts: unknown; subject_id: string; words: string }>(
    `select facts, subject_id, e::text as words from audit.event e where action = 'personal_data.confirmed' order by id`,
  );
const marksOf = (problem: Problem) => problem.problems.flatMap(({ marks }) => marks ?? []);

describe('a narrative that looks like personal data', () => {
  it('is refused with its field, its reason in the reader’s language and marks, and nothing is written', async () => {
    const before = await facts.fingerprint();
    const { status, body } = await callers.gwentLead('PUT', SECTION, {
      version,
      body: WARNED,
      headers: { 'accept-language': 'cy' },
    });
    expect([status, body.code]).toEqual([422, 'personal_data_suspected']);
    expect(body.problems).toEqual([
      {
        pointer: '/achieved/en',
        code: 'personal_data_phone_number',
        text: 'Mae hyn yn edrych fel rhif ffôn',
        marks: [expect.stringMatching(/^phone_number\.[0-9a-f]{8}$/)],
      },
      {
        pointer: '/planned/en',
        code: 'personal_data_postcode',
        text: 'Mae hyn yn edrych fel cod post',
        marks: [expect.stringMatching(/^postcode\./), expect.stringMatching(/^postcode\./)],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(NUMBER);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('is kept once its author confirms it, and the record says who, where and what kind, without a word of it', async () => {
    const known = (await events()).length;
    expect((await save(WARNED, 'confirmed')).status).toBe(200);
    const [event, ...more] = (await events()).slice(known);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      subject_id: expect.stringMatching(/\/cycles\/2019-20-Q2\/reports\/gwent\/sections\/WF$/),
      facts: {
        findings: [
          { pointer: '/achieved/en', kind: 'phone_number' },
          { pointer: '/planned/en', kind: 'postcode' },
        ],
      },
    });
    expect(event!.words).not.toMatch(/900123|CF10|NP44/i);
  });

  it('is kept by the marks that were shown; one typed since is warned of again', async () => {
    const marks = marksOf((await save(WARNED)).body).join(' ');
    const later = { ...WARNED, reason: text('Or 01632 960123.') };
    const again = await save(later, marks);
    expect([again.status, again.body.problems.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/reason/en', '/achieved/en', '/planned/en'],
    ]);
    expect((await save(WARNED, marks)).status).toBe(200);
  });

  it('is not recorded when the write it came with is refused', async () => {
    const known = (await events()).length;
    const stale = await callers.gwentLead('PUT', SECTION, {
      version: version + 7,
      body: WARNED,
      headers: { [HEADER]: 'confirmed' },
    });
    expect([stale.status, (await events()).length]).toEqual([412, known]);
  });

  it('tells nobody more than they may know: roles and scopes are asked first', async () => {
    expect((await save(WARNED, undefined, callers.boardMember)).status).toBe(403);
    expect((await save(WARNED, 'confirmed', callers.southWalesLead)).status).toBe(404);
  });

  it('lets words without it pass, and what is no narrative', async () => {
    const known = (await events()).length;
    const fine = { ...FULL_SECTION, achieved: text('GWP-2-03 was done in Q1 2019-20 for £6,800,000; 101 was rung.') };
    expect((await save(fine, 'confirmed')).status).toBe(200);
    expect((await events()).length).toBe(known);
  });
});
