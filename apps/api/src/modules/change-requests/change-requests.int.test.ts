import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ChangeRequest, ChangeRequestList, Milestone, MilestoneHistory } from '@camau/contracts';
import { changeAsOwner } from '../../../test/support/as-owner.js';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = [
  'officer',
  'otherOfficer',
  'gwentLead',
  'gwentDeputy',
  'southWalesLead',
  'sro',
  'boardMember',
  'auditor',
] as const;
type Post = (typeof POSTS)[number];

const REF = 'GWP-3-01';
const BODY = {
  milestone: REF,
  proposal: { baselineOn: '2020-02-28' },
  reasonCode: 'scope',
  reason: 'The partners agreed another scope.',
};

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<Post, Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.force('delete from camau.change_request; delete from history.change_request');
  await facts.keep('the beginning');
});
beforeEach(() => facts.restore('the beginning'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const raise = (post: Post, change: object = {}) =>
  callers[post]<ChangeRequest>('POST', '/change-requests', { body: { ...BODY, ...change } });
const raised = async (post: Post = 'gwentLead', change: object = {}) => bodyOf(await raise(post, change));
const read = async (ref: string, post: Post = 'auditor') =>
  bodyOf(await callers[post]<ChangeRequest>('GET', `/change-requests/${ref}`));
const milestone = async () => bodyOf(await callers.auditor<Milestone>('GET', `/milestones/${REF}`));
const decide = (post: Post, { ref, version }: ChangeRequest, path: string, body: unknown) =>
  callers[post]<ChangeRequest>('POST', `/change-requests/${ref}/${path}`, { version, body });
const approve = (post: Post, request: ChangeRequest) =>
  decide(post, request, 'approvals', { reference: 'Board minute 4.2' });
const codesOf = (answer: { body: unknown }) =>
  (answer.body as { problems: { code: string; pointer: string }[] }).problems.map(
    ({ code, pointer }) => `${pointer} ${code}`,
  );

describe('a new baseline', () => {
  it('is shown before it is approved, and applied as it was shown', async () => {
    const before = await milestone();
    const request = await raised();
    expect(request).toMatchObject({ ref: 'CR-0001', state: 'raised', raisedBy: { en: 'Force lead, Gwent' } });
    expect(await milestone()).toMatchObject({ baselineOn: before.baselineOn, openChangeRequest: 'CR-0001' });
    const shown = await read(request.ref, 'officer');
    expect(shown.allowedActions).toEqual(['approve', 'reject']);
    const approved = bodyOf(await approve('officer', shown));
    expect(approved).toMatchObject({ state: 'approved', decisionReference: 'Board minute 4.2', allowedActions: [] });
    expect(approved.effects).toEqual(shown.effects);
    const after = await milestone();
    expect(after).toMatchObject({
      originalBaselineOn: before.originalBaselineOn,
      baselineOn: '2020-02-28',
      forecastOn: '2020-02-28',
      slip: 0,
      openChangeRequest: null,
    });
    expect(after.slipOriginal).toBeGreaterThan(0);
    const { items } = bodyOf(await callers.auditor<MilestoneHistory>('GET', `/milestones/${REF}/history`));
    expect(items[0]).toMatchObject({ act: 'change_applied', cites: 'CR-0001', note: BODY.reason });
  });

  it('follows the milestone while it waits', async () => {
    const { ref } = await raised();
    const { version } = await milestone();
    bodyOf(
      await callers.gwentLead('POST', `/milestones/${REF}/forecasts`, {
        version,
        body: { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' },
      }),
    );
    expect((await read(ref)).effects).toContainEqual({ field: 'forecastOn', from: '2020-01-31', to: '2020-02-28' });
  });

  it('cannot be approved any more once the milestone is claimed, and says so', async () => {
    const request = await raised();
    const { version } = await milestone();
    const body = { achievedOn: '2019-10-14', evidence: 'Signed.' };
    bodyOf(await callers.gwentLead('POST', `/milestones/${REF}/claims`, { version, body }));
    expect(await read(request.ref, 'officer')).toMatchObject({
      obstacle: 'milestone_claimed',
      allowedActions: ['reject'],
    });
    const before = await facts.fingerprint();
    expect((await approve('officer', request)).status).toBe(409);
    expect(await facts.fingerprint()).toBe(before);
  });
});

describe('cancellation, tier and owner', () => {
  it('cancels: the milestone is shown and counts no more', async () => {
    bodyOf(await approve('sro', await raised('officer', { proposal: { cancel: true } })));
    expect(await milestone()).toMatchObject({ status: 'cancelled', allowedActions: [] });
  });

  it('demotes and gives another owner together', async () => {
    const ownerPost = { en: 'Training lead, Gwent', cy: null, original: 'en', otherState: 'missing' };
    bodyOf(await approve('otherOfficer', await raised('officer', { proposal: { tier: 'force', ownerPost } })));
    expect(await milestone()).toMatchObject({ tier: 'force', ownerPost });
  });
});

describe('who decides', () => {
  it.each([
    ['the one who raised it', 'officer', 'officer', 403],
    ['another officer', 'officer', 'otherOfficer', 201],
    ['the SRO', 'officer', 'sro', 201],
    ['the force lead', 'officer', 'gwentLead', 403],
    ['a Board member', 'officer', 'boardMember', 403],
  ] as const)('%s: %s raises, %s approves, %i', async (_, raiser, approver, status) => {
    expect((await approve(approver, await raised(raiser))).status).toBe(status);
  });

  it.each([
    ['a force lead of another force', 'southWalesLead', 404],
    ['a deputy', 'gwentDeputy', 403],
    ['the SRO', 'sro', 403],
    ['the auditor', 'auditor', 403],
  ] as const)('raising is refused to %s', async (_, post, status) => {
    expect((await raise(post)).status).toBe(status);
  });

  it('hides another force’s request, in the list too', async () => {
    const { ref } = await raised();
    expect((await callers.southWalesLead('GET', `/change-requests/${ref}`)).status).toBe(404);
    const list = bodyOf(await callers.southWalesLead<ChangeRequestList>('GET', '/change-requests'));
    expect([list.items, list.counts]).toEqual([[], {}]);
  });
});

describe('rejecting and withdrawing', () => {
  it('changes nothing else', async () => {
    const before = await milestone();
    const request = await raised();
    const rejected = bodyOf(await decide('sro', request, 'rejections', { reason: 'The Board wants the date kept.' }));
    expect(rejected).toMatchObject({ state: 'rejected', decisionReason: 'The Board wants the date kept.' });
    const { ref } = await raised();
    expect(ref).toBe('CR-0002');
    expect(bodyOf(await decide('gwentLead', await read(ref), 'withdrawals', {})).state).toBe('withdrawn');
    expect(await milestone()).toEqual(before);
  });

  it('is of the raiser alone, and of a waiting request alone', async () => {
    const request = await raised();
    expect((await decide('officer', request, 'withdrawals', {})).status).toBe(403);
    const rejected = bodyOf(await decide('officer', request, 'rejections', { reason: 'No.' }));
    expect(codesOf(await approve('sro', rejected))).toEqual([' change_request_state_not_allowed']);
  });
});

describe('a request is refused', () => {
  it('while another waits for the same milestone', async () => {
    await raised();
    expect(codesOf(await raise('officer'))).toEqual([' change_request_open']);
  });

  it.each([
    ['that asks for nothing', { proposal: {} }, 422, ['/baselineOn change_without_proposal']],
    ['without words', { reason: ' ' }, 400, ['/reason required']],
    ['of an unknown milestone', { milestone: 'GWP-9-99' }, 404, []],
    ['of a day there is none', { proposal: { baselineOn: '2019-02-30' } }, 400, ['/proposal/baselineOn not_a_date']],
    ['with a field nobody knows', { proposal: { title: 'x' } }, 400, ['/proposal/title unknown_field']],
  ])('%s', async (_, change, status, codes) => {
    const answer = await raise('officer', change);
    expect([answer.status, codesOf(answer)]).toEqual([status, codes]);
  });
});

describe('two at once', () => {
  it('approving: one wins, the other sees the decided request', async () => {
    const request = await raised();
    const answers = await Promise.all([approve('officer', request), approve('sro', request)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const { items } = bodyOf(await callers.auditor<MilestoneHistory>('GET', `/milestones/${REF}/history`));
    expect(items.filter(({ act }) => act === 'change_applied')).toHaveLength(1);
  });

  it('raising: one request waits', async () => {
    const answers = await Promise.all([raise('officer'), raise('gwentLead')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('in the database', () => {
  it('an original baseline stands, whatever asks for another', async () => {
    for (const value of [`'2020-01-01'`, 'null, baseline_on = null, forecast_on = null']) {
      await expect(
        changeAsOwner(
          test.database.config.ownerUrl,
          `update milestone set original_baseline_on = ${value}, act = 'edited' where ref = '${REF}'`,
        ),
      ).rejects.toThrow(/original baseline of GWP-3-01 stands/);
    }
  });

  it('a decided request takes no further write, and its words never change', async () => {
    const request = bodyOf(await approve('officer', await raised()));
    const write = (sql: string) => facts.query(`begin; set local search_path = camau; ${sql}; commit`);
    for (const sql of [
      `update camau.change_request set state = 'raised', decided_by = null, decided_at = null, decision_reference = null where ref = '${request.ref}'`,
      `update camau.change_request set reason = 'Another.' where ref = '${request.ref}'`,
    ]) {
      await expect(write(sql)).rejects.toThrow(/stands as it was/);
      await facts.query('rollback');
    }
  });
});
