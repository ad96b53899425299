import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openFactsKeeper, type FactsKeeper } from '../support/facts-keeper.js';
import { expectRefused } from '../support/refusals.js';
import { FULL_SECTION, readReport, SEND_BACK, SIGNATURE } from '../support/reporting.js';
import { signInAll, type Caller, type Sending } from '../support/requests.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(60_000);

const POSTS = ['officer', 'gwentLead', 'sro'] as const;
const SECTION = '/cycles/2019-20-Q2/reports/gwent/sections/WF';
const REFORECAST = { forecastOn: '2019-12-02', reasonCode: 'scope', reason: 'More to do.' };
const FORECASTS = '/milestones/GWP-3-01/forecasts';
const SIGNATURES = '/cycles/2019-20-Q2/signatures';
const text = (en: unknown) => ({ en, cy: null, original: 'en', otherState: 'missing' });
const section = (change: object): Sending => ({ version: 1, body: { ...FULL_SECTION, ...change } });

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const refused = (post: keyof typeof callers, method: string, path: string, sending: Sending, status: number) =>
  expectRefused(facts, { call: callers[post], method, path, sending, status });

type Row = readonly [
  what: string,
  post: (typeof POSTS)[number],
  method: string,
  path: string,
  sending: Sending,
  pointer: string,
  code: string,
];
const BODIES: readonly Row[] = [
  [
    'a narrative of 50,000 characters',
    'gwentLead',
    'PUT',
    SECTION,
    section({ achieved: text('x'.repeat(50_000)) }),
    '/achieved/en',
    'too_long',
  ],
  [
    'one of a character too many',
    'gwentLead',
    'PUT',
    SECTION,
    section({ achieved: text('x'.repeat(4001)) }),
    '/achieved/en',
    'too_long',
  ],
  [
    'a control character',
    'gwentLead',
    'PUT',
    SECTION,
    section({ planned: text('a\u0007b') }),
    '/planned/en',
    'control_characters',
  ],
  ['NUL', 'gwentLead', 'PUT', SECTION, section({ planned: text('a\u0000b') }), '/planned/en', 'control_characters'],
  [
    'half a surrogate pair',
    'gwentLead',
    'PUT',
    SECTION,
    section({ reason: text('a\udc00') }),
    '/reason/en',
    'not_well_formed',
  ],
  [
    'an unknown field',
    'gwentLead',
    'PUT',
    SECTION,
    section({ derivedStatus: 'complete' }),
    '/derivedStatus',
    'unknown_field',
  ],
  [
    'an unknown field inside',
    'gwentLead',
    'PUT',
    SECTION,
    section({ planned: { ...text('a'), fr: 'b' } }),
    '/planned/fr',
    'unknown_field',
  ],
  [
    'a status that is none',
    'gwentLead',
    'PUT',
    SECTION,
    section({ declaredStatus: 'green' }),
    '/declaredStatus',
    'unknown_code',
  ],
  ['a number for words', 'gwentLead', 'PUT', SECTION, section({ planned: text(7) }), '/planned/en', 'wrong_type'],
  [
    'a missing field',
    'gwentLead',
    'PUT',
    SECTION,
    { version: 1, body: { ...FULL_SECTION, noChange: undefined } },
    '/noChange',
    'required',
  ],
  ['a list for a document', 'gwentLead', 'PUT', SECTION, { version: 1, body: [] }, '', 'wrong_type'],
  ['null for a document', 'gwentLead', 'PUT', SECTION, { version: 1, raw: 'null' }, '', 'required'],
  ['no document', 'gwentLead', 'POST', FORECASTS, { version: 3 }, '', 'required'],
  [
    'a field with a slash in its name',
    'gwentLead',
    'POST',
    FORECASTS,
    { version: 3, body: { ...REFORECAST, 'a/b~c': 1 } },
    '/a~1b~0c',
    'unknown_field',
  ],
  [
    'a confidence off the scale',
    'sro',
    'POST',
    SIGNATURES,
    { version: 1, body: { ...SIGNATURE, confidence: 'x'.repeat(41) } },
    '/confidence',
    'too_long',
  ],
  [
    'a reason in neither language',
    'sro',
    'POST',
    SIGNATURES,
    { version: 1, body: { ...SIGNATURE, reason: text('  ') } },
    '/reason',
    'required',
  ],
  [
    'no question',
    'officer',
    'POST',
    '/cycles/2019-20-Q2/reports/gwent/returns',
    { version: 1, body: { ...SEND_BACK, questions: [] } },
    '/questions',
    'required',
  ],
  [
    'too many questions',
    'officer',
    'POST',
    '/cycles/2019-20-Q2/reports/gwent/returns',
    { version: 1, body: { ...SEND_BACK, questions: Array.from({ length: 51 }, () => SEND_BACK.questions[0]) } },
    '/questions',
    'too_many',
  ],
  [
    'a question without words',
    'officer',
    'POST',
    '/cycles/2019-20-Q2/reports/gwent/returns',
    { version: 1, body: { ...SEND_BACK, questions: [{ pointer: '/x', text: ' ' }] } },
    '/questions/0/text',
    'required',
  ],
];

describe('a body with', () => {
  it.each(BODIES)('%s is refused, and the field named', async (_, post, method, path, sending, pointer, code) => {
    const { problems } = await refused(post, method, path, sending, 400);
    expect(problems.map((problem) => ({ pointer: problem.pointer, code: problem.code }))).toContainEqual({
      pointer,
      code,
    });
    expect(problems.every((problem) => problem.text.length > 3 && !problem.text.includes('{{'))).toBe(true);
  });

  it.each([
    ['malformed JSON', { version: 3, raw: '{"forecastOn": "2019-' }, 400, 'malformed_request'],
    ['__proto__', { version: 3, raw: '{"__proto__": {"a": 1}}' }, 400, 'malformed_request'],
    [
      'a prototype by way of its constructor',
      { version: 3, raw: '{"constructor": {"prototype": {}}}' },
      400,
      'malformed_request',
    ],
    ['bytes that are no UTF-8 text at all', { version: 3, raw: '\u0000\u0001' }, 400, 'malformed_request'],
    [
      'nothing, called JSON',
      { version: 3, raw: '', headers: { 'content-type': 'application/json' } },
      400,
      'malformed_request',
    ],
    ['300 kilobytes', { version: 3, body: { ...REFORECAST, reason: 'x'.repeat(300_000) } }, 413, 'body_too_large'],
    [
      'a form',
      { version: 3, raw: 'forecastOn=2019-12-02', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported_media_type',
    ],
    ['text', { version: 3, raw: 'hello', headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type'],
    [
      'a picture',
      { version: 3, raw: 'GIF89a', headers: { 'content-type': 'image/gif' } },
      415,
      'unsupported_media_type',
    ],
  ] as const)('%s is refused', async (_, sending, status, code) => {
    expect((await refused('gwentLead', 'POST', FORECASTS, sending, status)).code).toBe(code);
  });

  it('several faults names them all', async () => {
    const { problems } = await refused(
      'gwentLead',
      'POST',
      FORECASTS,
      { version: 3, body: { forecastOn: 'soon', reasonCode: 'weather', reason: '', extra: 1 } },
      400,
    );
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual(['/extra', '/forecastOn', '/reason', '/reasonCode']);
  });

  it('exactly 4,000 characters, tabs, new lines and Welsh letters is taken and comes back as it was typed', async () => {
    const words = `Ŵyl ŷ\t\n${'x'.repeat(3980)} 👮 diwedd`;
    const { sections } = await readReport(callers.gwentLead, '2019-20-Q2', 'gwent');
    const { version } = sections.find(({ workstream }) => workstream === 'WF')!;
    expect(
      (
        await callers.gwentLead('PUT', SECTION, {
          version,
          body: {
            ...FULL_SECTION,
            planned: { en: words.padEnd(4000, 'y'), cy: words, original: 'both', otherState: 'checked' },
          },
        })
      ).status,
    ).toBe(200);
    const after = await readReport(callers.gwentLead, '2019-20-Q2', 'gwent');
    expect(after.sections.find(({ workstream }) => workstream === 'WF')!.planned).toMatchObject({
      en: words.padEnd(4000, 'y'),
      cy: words,
    });
  });
});
