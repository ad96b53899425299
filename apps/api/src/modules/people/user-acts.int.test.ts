import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from '@camau/contracts';
import { act, codes, SECOND, startAdministration, users } from '../../../test/support/administration.js';
import { changeAsOwner } from '../../../test/support/as-owner.js';
import { holdPeopleUntil } from '../../../test/support/hold-people.js';
import { details, role, userOf } from '../../../test/support/people.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, type Caller } from '../../../test/support/requests.js';
import { POSTS, tokenOf } from '../../../test/support/sign-in.js';
import type { TestApp } from '../../../test/support/test-app.js';

let test: TestApp;
let administrator: Caller;
let second: Caller;
beforeAll(async () => {
  ({ test, administrator, second } = await startAdministration());
});
afterAll(() => test.close());

describe('a grant', () => {
  it('is given, and the same again at the same time is refused', async () => {
    const user = await userOf(administrator, POSTS.evaluationLead);
    const body = role({ role: 'translator' });
    const given = bodyOf(await act(administrator, user, 'grants', body));
    expect(given.grants.map((each) => each.role).sort()).toEqual(['evaluation_lead', 'translator']);
    expect(codes(await act(administrator, given, 'grants', body))).toEqual(['grant_held_already']);
  });

  it('given for two forces is two grants; ended at once it bites on the next request, and may be given again the same day', async () => {
    const gwent = callerOf(test.baseUrl, await tokenOf(test, 'gwentDeputy'));
    let user = await userOf(administrator, POSTS.gwentDeputy);
    expect((await gwent('GET', '/milestones/NAT-5-02')).status).toBe(200);
    const held = user.grants.find((each) => each.role === 'force_deputy')!;
    const end = (grant: { id: string }, version: number, endsOn: string | null) =>
      administrator<User>('PATCH', `/api/v1/grants/${grant.id}`, { version, body: { endsOn } });
    expect(codes(await end(held, user.version, '2019-10-13'))).toEqual(['grant_ends_in_past']);
    user = bodyOf(await end(held, user.version, '2019-10-14'));
    expect((await gwent('GET', '/milestones/NAT-5-02')).status).toBe(404);
    expect(codes(await end(held, user.version, null))).toEqual(['grant_ended']);

    const two = role({ role: 'force_deputy', forces: ['gwent', 'north-wales'] });
    user = bodyOf(await act(administrator, user, 'grants', two));
    expect((await gwent('GET', '/milestones/NAT-5-02')).status).toBe(200);
    const wrong = user.grants.find((each) => each.forceSlug === 'north-wales')!;
    user = bodyOf(await end(wrong, user.version, '2019-10-14'));
    expect(user.grants.find(({ id }) => id === wrong.id)).toMatchObject({ state: 'withdrawn', canEnd: false });
    user = bodyOf(await act(administrator, user, 'grants', role({ role: 'force_deputy', forces: ['north-wales'] })));
    expect(user.grants.filter(({ state }) => state === 'in_force')).toHaveLength(2);
  });
});

describe('suspending', () => {
  it('ends every session and keeps the user out until reinstated', async () => {
    const translator = callerOf(test.baseUrl, await tokenOf(test, 'translator'));
    const user = await userOf(administrator, POSTS.translator);
    expect(user.sessions.open).toBeGreaterThan(0);
    expect(codes(await act(administrator, user, 'reinstatements'))).toEqual(['user_not_suspended']);
    const suspended = bodyOf(await act(administrator, user, 'suspensions', { reason: 'Secondment under review.' }));
    expect(suspended).toMatchObject({ state: 'suspended', sessions: { open: 0 } });
    expect(suspended.allowedActions).toEqual(['change', 'reinstate', 'end_sessions', 'reassign']);
    expect((await translator('GET', '/api/v1/me')).status).toBe(401);
    await expect(tokenOf(test, 'translator')).rejects.toThrow(/wrong_credentials/);
    expect(codes(await act(administrator, suspended, 'suspensions', { reason: 'x' }))).toEqual(['user_suspended']);
    bodyOf(await act(administrator, suspended, 'reinstatements'));
    expect(await tokenOf(test, 'translator')).toEqual(expect.any(String));
  });

  it('ends sessions without suspending', async () => {
    const auditor = callerOf(test.baseUrl, await tokenOf(test, 'auditor'));
    const ended = bodyOf(await act(administrator, await userOf(administrator, POSTS.auditor), 'session-endings'));
    expect(ended).toMatchObject({ state: 'active', sessions: { open: 0 } });
    expect((await auditor('GET', '/api/v1/me')).status).toBe(401);
    expect(await tokenOf(test, 'auditor')).toEqual(expect.any(String));
  });

  it('is never done to oneself', async () => {
    const self = await userOf(administrator, POSTS.administrator);
    expect(self.isSelf).toBe(true);
    expect(self.allowedActions).not.toContain('suspend');
    expect(codes(await act(administrator, self, 'suspensions', { reason: 'x' }))).toEqual(['own_account']);
  });

  it('is refused for somebody who also holds a role in a programme of others; a role here is still given', async () => {
    await changeAsOwner(
      test.database.superuserUrl,
      `insert into access_grant (user_id, programme_id, role, starts_on) select u.id, p.id, 'auditor', '2019-01-01' from user_account u, programme p where u.email = $1 and p.slug = 'elsewhere'`,
      [POSTS.boardChair],
    );
    const shared = await userOf(administrator, POSTS.boardChair);
    expect(shared.allowedActions).toEqual(['grant']);
    const refused = await act(administrator, shared, 'suspensions', { reason: 'x' });
    expect([refused.status, codes(refused)]).toEqual([409, ['user_of_another_programme']]);
    const taken = await administrator('PATCH', users(`/${shared.id}`), {
      version: shared.version,
      body: details('taken-over@phw.example'),
    });
    expect(codes(taken)).toEqual(['user_of_another_programme']);
    bodyOf(await act(administrator, shared, 'grants', role({ role: 'translator' })));
  });
});

describe('the last administrator', () => {
  it('stays, even when two remove each other at the same moment', async () => {
    const [first, other] = [await userOf(administrator, POSTS.administrator), await userOf(administrator, SECOND)];
    const grantOf = (user: User): string => user.grants.find((each) => each.role === 'administrator')!.id;
    const remove = (call: Caller, user: User) =>
      call('PATCH', `/api/v1/grants/${grantOf(user)}`, { version: user.version, body: { endsOn: '2019-10-14' } });
    const answers = await holdPeopleUntil(test.database.superuserUrl, 2, () =>
      Promise.all([remove(administrator, other), remove(second, first)]),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [standing] = answers[0].status === 200 ? [administrator] : [second];
    const last = await userOf(standing, answers[0].status === 200 ? POSTS.administrator : SECOND);
    const removed = await remove(standing, last);
    expect([removed.status, codes(removed)]).toEqual([409, ['last_administrator']]);
  });
});
