import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, User, UserList } from '@camau/contracts';
import { userState, type BusinessDate } from '@camau/domain';
import { ELSEWHERE, startAdministration, users, type Administration } from '../../../test/support/administration.js';
import { query } from '../../../test/support/as-owner.js';
import { details, role, userOf } from '../../../test/support/people.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, type Caller } from '../../../test/support/requests.js';
import { POSTS, tokenOf, type Post } from '../../../test/support/sign-in.js';
import type { TestApp } from '../../../test/support/test-app.js';

const EVERYBODY_ELSE = (Object.keys(POSTS) as Post[]).filter((post) => post !== 'administrator');

let test: TestApp;
let administrator: Caller;
let second: Caller;
let elsewhere: Caller;
let addUser: Administration['addUser'];
beforeAll(async () => {
  ({ test, administrator, second, elsewhere, addUser } = await startAdministration());
});
afterAll(() => test.close());

describe('who manages people', () => {
  it.each(EVERYBODY_ELSE)('%s does not: 403', async (post) => {
    const caller = callerOf(test.baseUrl, await tokenOf(test, post));
    const { id } = await userOf(administrator, POSTS.gwentDeputy);
    const requests: [string, string, object?][] = [
      ['GET', users()],
      ['GET', users(`/${id}`)],
      ['GET', '/api/v1/emails'],
      ['POST', users(), details('nobody@gwp.example')],
      ['PATCH', users(`/${id}`), details('nobody@gwp.example')],
      ['POST', users(`/${id}/suspensions`), { reason: 'x' }],
      ['POST', users(`/${id}/grants`), role({ role: 'sro' })],
    ];
    for (const [method, path, body] of requests)
      expect([path, (await caller(method, path, { body, version: 1 })).status]).toEqual([path, 403]);
  });

  it('an administrator of another programme finds nobody of this one: 404', async () => {
    const { id, version, grants } = await userOf(administrator, POSTS.gwentDeputy);
    const { items } = bodyOf(await elsewhere<UserList>('GET', users()));
    expect(items.map(({ email }) => email)).toEqual([ELSEWHERE]);
    const requests: [string, string, object?][] = [
      ['GET', users(`/${id}`)],
      ['PATCH', users(`/${id}`), details('nobody@gwp.example')],
      ['POST', users(`/${id}/suspensions`), { reason: 'x' }],
      ['POST', users(`/${id}/session-endings`)],
      ['POST', users(`/${id}/invitations`)],
      ['POST', users(`/${id}/grants`), role({ role: 'sro', programme: 'elsewhere' })],
      ['PATCH', `/api/v1/grants/${grants[0]!.id}`, { endsOn: '2019-10-15' }],
    ];
    for (const [method, path, body] of requests)
      expect([path, (await elsewhere(method, path, { body, version })).status]).toEqual([path, 404]);
  });

  it('sees somebody who was added and granted nothing yet', async () => {
    await addUser('new@gwp.example', { invite: false });
    expect((await userOf(elsewhere, 'new@gwp.example')).state).toBe('invited');
  });
});

describe('the list', () => {
  it('filters by words, role, force and state, and is paged by e-mail', async () => {
    const emails = async (search: string): Promise<string[]> =>
      bodyOf(await administrator<UserList>('GET', users(`?${search}`))).items.map(({ email }) => email);
    expect(await emails('role=force_lead&force=gwent')).toEqual([POSTS.gwentLead]);
    expect(await emails('q=SENIOR%20responsible')).toEqual([POSTS.sro]);
    expect(await emails('q=uwch-swyddog')).toEqual([POSTS.sro]);
    expect(await emails('q=no-such-post')).toEqual([]);
    const all: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: UserList = bodyOf(
        await administrator<UserList>('GET', users(`?limit=4&cursor=${cursor}`.replace(/&cursor=$/, ''))),
      );
      all.push(...page.items.map(({ email }) => email));
      expect(page.total).toBeGreaterThan(16);
      cursor = page.nextCursor;
    }
    expect(all).toEqual([...new Set(all)].sort());
    expect(all).toContain(POSTS.auditor);
  });

  it('says each user’s state as the rule does', async () => {
    const { items, today } = bodyOf(await administrator<UserList>('GET', users('?limit=200')));
    for (const { id, email, state } of items) {
      const user = bodyOf(await administrator<User>('GET', users(`/${id}`)));
      const [{ has }] = (await query<{ has: boolean }>(
        test.database.superuserUrl,
        'select password_hash is not null as has from user_account where id = $1',
        [id],
      )) as [{ has: boolean }];
      const facts = { isSuspended: user.suspendedAt !== null, hasPassword: has };
      expect([email, state]).toEqual([email, userState(facts, user.grants, today as BusinessDate)]);
    }
    expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThan(1);
  });
});

describe('adding and changing a user', () => {
  it('adds the post with a first role and queues the invitation, all in one act', async () => {
    const user = await addUser('deputy-2@gwp.example', {
      grant: role({ role: 'force_deputy', forces: ['gwent'], endsOn: '2020-03-31' }),
    });
    expect(user).toMatchObject({
      state: 'invited',
      employerName: { en: 'Gwent Police' },
      grants: [
        { role: 'force_deputy', forceSlug: 'gwent', startsOn: '2019-10-15', endsOn: '2020-03-31', state: 'in_force' },
      ],
      emails: [{ kind: 'invitation', state: 'waiting' }],
    });
    expect(user.history.map(({ action }) => action).sort()).toEqual(['grant_added', 'invitation_sent', 'user_added']);
    expect(user.history[0]?.by).toMatchObject({ en: expect.stringMatching(/dministrator/) as unknown });
  });

  it.each([
    ['an e-mail that is taken, in whatever case', details('FORCE-LEAD@gwp.example'), '/email', 'email_taken'],
    ['an e-mail that is none', details('two people@gwp.example'), '/email', 'email_invalid'],
    [
      'a post without words',
      details('a@gwp.example', { post: { en: ' ', cy: null, original: 'en', otherState: 'missing' } }),
      '/post',
      'text_required',
    ],
    [
      'a force role without a force',
      details('a@gwp.example', { grant: role({ role: 'force_lead' }) }),
      '/grant/forces',
      'scope_needs_force',
    ],
    [
      'a partner lead without a body',
      details('a@gwp.example', { grant: role({ role: 'partner_lead' }) }),
      '/grant/bodies',
      'scope_needs_body',
    ],
    [
      'a programme role of a force',
      details('a@gwp.example', { grant: role({ role: 'sro', forces: ['gwent'] }) }),
      '/grant/forces',
      'scope_not_of_role',
    ],
    [
      'a role that ends before it begins',
      details('a@gwp.example', { grant: role({ role: 'sro', endsOn: '2019-10-14' }) }),
      '/grant/endsOn',
      'grant_ends_before_start',
    ],
    [
      'a force that is not there',
      details('a@gwp.example', { grant: role({ role: 'force_lead', forces: ['kent'] }) }),
      '/grant/forces',
      'unknown_code',
    ],
    [
      'a programme of others',
      details('a@gwp.example', { grant: role({ role: 'sro', programme: 'elsewhere' }) }),
      '/grant/programme',
      'unknown_code',
    ],
  ])('refuses %s and keeps nothing', async (_, body, pointer, code) => {
    const before = bodyOf(await administrator<UserList>('GET', users())).total;
    const answer = await administrator('POST', users(), { body });
    expect([answer.status, answer.body.problems]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
    expect(bodyOf(await administrator<UserList>('GET', users())).total).toBe(before);
  });

  it('two administrators change the same user: one wins, the other is shown both values', async () => {
    const user = await addUser('raced@gwp.example');
    const change = (call: Caller, employer: string) =>
      call<User>('PATCH', users(`/${user.id}`), { version: user.version, body: details(user.email, { employer }) });
    const answers = await Promise.all([change(administrator, 'NWP'), change(second, 'DPP')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)!.body;
    const lost = answers.find(({ status }) => status === 412)!.body as unknown as Problem & { current: User };
    expect(lost.current).toMatchObject({ employer: won.employer, version: won.version });
    expect((await userOf(administrator, user.email)).history[0]).toMatchObject({
      action: 'user_changed',
      facts: { changes: [{ field: 'employer', from: 'GWP', to: won.employer }] },
    });
  });

  it('asks for the version that was read', async () => {
    const user = await userOf(administrator, POSTS.sro);
    expect((await administrator('PATCH', users(`/${user.id}`), { body: details(POSTS.sro) })).status).toBe(428);
  });
});
