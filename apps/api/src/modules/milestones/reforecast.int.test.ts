import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, MilestoneHistory, Problem } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { generateMilestones, insertMilestones } from '../../../test/support/many-milestones.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

const REF = 'GWP-3-01';
const BODY = { forecastOn: '2019-11-29', reasonCode: 'recruitment', reason: 'Two posts are still empty.' };
const POSTS = [
  'officer',
  'gwentLead',
  'gwentDeputy',
  'southWalesLead',
  'sro',
  'boardMember',
  'auditor',
  'otherOfficer',
] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  const [unplanned] = generateMilestones(200).filter(
    ({ baselineOn, isCancelled }) => baselineOn === null && !isCancelled,
  );
  await insertMilestones(test.database.superuserUrl, [{ ...unplanned!, ref: 'NEW-1' }]);
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const read = async (ref = REF) => bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));
const reforecast = (post: keyof typeof callers, version: number, body: object = BODY, ref = REF) =>
  callers[post]<Milestone & Omit<Problem, 'status'>>('POST', `/milestones/${ref}/forecasts`, {
    version,
    body,
    headers: { 'x-request-id': 'the-request-of-this-test' },
  });

describe('re-forecasting', () => {
  it.each(['gwentLead', 'gwentDeputy', 'officer'] as const)(
    'by %s moves the forecast and counts the version on',
    async (post) => {
      const { version } = await read();
      const { status, body, headers } = await reforecast(post, version);
      expect(status).toBe(201);
      expect(body).toMatchObject({ ref: REF, ...BODY, slip: 25, status: 'off_track', version: version + 1 });
      expect(headers.get('etag')).toBe(`"${version + 1}"`);
      expect((await read()).forecastOn).toBe('2019-11-29');
    },
  );

  it('is history: who, when, from, to, why, under which request; and an audit event', async () => {
    const before = await read();
    await reforecast('gwentLead', before.version);
    const history = bodyOf(await callers.auditor<MilestoneHistory>('GET', `/milestones/${REF}/history`));
    expect(history.items[0]).toMatchObject({
      by: { en: 'Force lead, Gwent' },
      requestId: 'the-request-of-this-test',
      act: 'reforecast',
      reasonCode: 'recruitment',
      reason: 'Two posts are still empty.',
      changes: [{ field: 'forecastOn', from: '2019-11-08', to: '2019-11-29' }],
    });
    expect(history.items.map(({ at }) => at)).toEqual(
      history.items
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(history.items.at(-1)).toMatchObject({ act: 'added' });
    const page = await read();
    expect(page.forecastHistory.map(({ forecastOn }) => forecastOn)).toEqual([
      ...before.forecastHistory.map(({ forecastOn }) => forecastOn),
      '2019-11-29',
    ]);
    const events = await facts.query(
      `select action, facts, actor_id = (select id from user_account where email = 'force-lead@gwp.example') as "isLead" from audit.event where request_id = $1 order by id desc limit 1`,
      ['the-request-of-this-test'],
    );
    expect(events).toEqual([
      {
        action: 'milestone_reforecast',
        facts: {
          from: '2019-11-08',
          to: '2019-11-29',
          reasonCode: 'recruitment',
          reason: 'Two posts are still empty.',
          reasonLanguage: 'en',
        },
        isLead: true,
      },
    ]);
  });

  it('to today is allowed', async () => {
    const { version } = await read();
    expect((await reforecast('officer', version, { ...BODY, forecastOn: '2019-10-15' })).status).toBe(201);
  });

  it('leaves nothing behind when its transaction fails at the very end', async () => {
    const { version } = await read();
    await facts.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk of the audit is full' using errcode = '53100'; end $$;
      create trigger fail before insert on audit.event for each row when (new.action = 'milestone_reforecast') execute function fail()`);
    const before = await facts.fingerprint();
    expect((await reforecast('officer', version)).status).toBe(500);
    expect(await facts.fingerprint()).toBe(before);
    await facts.query('drop trigger fail on audit.event; drop function fail()');
    expect((await reforecast('officer', version)).status).toBe(201);
  });

  it('by ten at once has one winner; the others are told what stands now', async () => {
    const { version } = await read();
    const dates = Array.from({ length: 10 }, (_, index) => `2019-12-${String(index + 2).padStart(2, '0')}`);
    const answers = await Promise.all(
      dates.map((forecastOn) => reforecast('officer', version, { ...BODY, forecastOn })),
    );
    const [winner, ...others] = [...answers].sort((a, b) => a.status - b.status);
    expect(winner!.status).toBe(201);
    expect(others.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 412));
    expect(others.every(({ body }) => (body.current as Milestone).forecastOn === winner!.body.forecastOn)).toBe(true);
    expect(
      await facts.query('select count(*)::integer as n from history.milestone where ref = $1 and version > $2', [
        REF,
        version,
      ]),
    ).toEqual([{ n: 1 }]);
  });
});

describe('a re-forecast is refused', () => {
  it.each([
    [
      'before the programme starts',
      { forecastOn: '2018-03-31' },
      422,
      '/forecastOn',
      'forecast_before_programme_start',
    ],
    ['in the past', { forecastOn: '2019-10-14' }, 422, '/forecastOn', 'forecast_in_past'],
    ['unchanged', { forecastOn: '2019-11-08' }, 422, '/forecastOn', 'forecast_unchanged'],
    ['beyond the calendar', { forecastOn: '2099-01-01' }, 422, '/forecastOn', 'date_outside_calendar'],
    ['on a day that is none', { forecastOn: '2019-02-30' }, 400, '/forecastOn', 'not_a_date'],
    ['in the year 0', { forecastOn: '0000-01-01' }, 422, '/forecastOn', 'date_invalid'],
    ['for an unknown reason', { reasonCode: 'weather' }, 400, '/reasonCode', 'unknown_code'],
    ['without words', { reason: '  ' }, 400, '/reason', 'required'],
    ['with too many words', { reason: 'x'.repeat(1001) }, 400, '/reason', 'too_long'],
    ['with a control character', { reason: 'a\u0000b' }, 400, '/reason', 'control_characters'],
    ['with half a character', { reason: 'a\ud800b' }, 400, '/reason', 'not_well_formed'],
    ['with a field nobody knows', { status: 'complete' }, 400, '/status', 'unknown_field'],
  ])('%s', async (_, change, status, pointer, code) => {
    const { version } = await read();
    const before = await facts.fingerprint();
    const answer = await reforecast('gwentLead', version, { ...BODY, ...change });
    expect([answer.status, answer.body.problems[0]?.pointer, answer.body.problems[0]?.code]).toEqual([
      status,
      pointer,
      code,
    ]);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('on a version that has passed, with the milestone as it is now', async () => {
    const { version } = await read();
    bodyOf(await reforecast('officer', version));
    const { status, body } = await reforecast('gwentLead', version, { ...BODY, forecastOn: '2020-01-10' });
    expect(status).toBe(412);
    expect(body).toMatchObject({
      code: 'version_mismatch',
      current: { ref: REF, version: version + 1, forecastOn: '2019-11-29', reason: BODY.reason },
    });
  });

  it('without a version, and with what is no version', async () => {
    const path = `/milestones/${REF}/forecasts`;
    expect((await callers.officer('POST', path, { body: BODY })).status).toBe(428);
    for (const version of ['3', 'W/"3"', '"three"', '""', '*', '"99999999999"', '"-1"']) {
      const { status, body } = await callers.officer('POST', path, { body: BODY, headers: { 'if-match': version } });
      expect([version, status, body.code]).toEqual([version, 400, 'invalid_request']);
    }
  });

  it.each([
    ['of another force, which is hidden', 'southWalesLead', REF, 404],
    ['of no milestone at all', 'officer', 'GWP-9-99', 404],
    ['of the national part by a force lead, who only reads it', 'gwentLead', 'NAT-1-02', 403],
    ['by the SRO', 'sro', REF, 403],
    ['by a Board member', 'boardMember', REF, 403],
    ['by the auditor', 'auditor', REF, 403],
    ['of a verified milestone', 'officer', 'GWP-1-01', 409],
    ['of a claimed milestone', 'officer', 'NAT-3-02', 409],
    ['of a milestone without a baseline', 'officer', 'NEW-1', 409],
  ] as const)('%s', async (_, post, ref, status) => {
    const [row] = await facts.query<{ version: number }>('select version from milestone where ref = $1', [ref]);
    const before = await facts.fingerprint();
    expect((await reforecast(post, row?.version ?? 1, BODY, ref)).status).toBe(status);
    expect(await facts.fingerprint()).toBe(before);
  });
});

describe('one milestone', () => {
  it.each([
    ['gwentLead', REF, 200],
    ['gwentLead', 'NAT-1-02', 200],
    ['southWalesLead', REF, 404],
    ['boardMember', REF, 403],
    ['officer', 'GWP-9-99', 404],
    ['officer', 'NEW-1', 200],
  ] as const)('read by %s: %s answers %i, and so does its history', async (post, ref, status) => {
    expect((await callers[post]('GET', `/milestones/${ref}`)).status).toBe(status);
    expect((await callers[post]('GET', `/milestones/${ref}/history`)).status).toBe(status);
  });

  it('offers each act to those who may, while it may be done', async () => {
    const offered = async (post: keyof typeof callers, ref: string) =>
      bodyOf(await callers[post]<Milestone>('GET', `/milestones/${ref}`)).allowedActions;
    expect(await offered('gwentLead', REF)).toEqual(['reforecast', 'claim', 'undo', 'raise_change']);
    expect(await offered('gwentDeputy', REF)).toEqual(['reforecast', 'claim', 'undo']);
    expect(await offered('officer', REF)).toEqual(['edit', 'reforecast', 'claim', 'undo', 'raise_change']);
    expect(await offered('gwentLead', 'NAT-1-02')).toEqual([]);
    expect(await offered('sro', REF)).toEqual([]);
    expect(await offered('otherOfficer', 'GWP-1-01')).toEqual(['edit']);
  });
});
