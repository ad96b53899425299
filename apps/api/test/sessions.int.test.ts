import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeAsOwner, query } from './support/as-owner.js';
import { PASSWORD, POSTS, signIn, tokenOf } from './support/sign-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const signInAs = (email: string, password: string) =>
  test.client().POST('/api/v1/sessions', { body: { email, password } });

describe('signing in', () => {
  it('answers with a token, the post and what it may do today', async () => {
    const { data, response } = await signInAs(POSTS.gwentLead, PASSWORD);
    expect(response.status).toBe(201);
    expect(data?.user).toMatchObject({ email: POSTS.gwentLead, employer: 'GWP' });
    expect(data?.user.grants).toMatchObject([
      { programme: 'early-action-together', role: 'force_lead', forceSlug: 'gwent' },
    ]);
    expect(data?.user.permissions['early-action-together']).toContain('report:submit');
  });

  it('finds the account whatever the case of the e-mail', async () => {
    expect((await signInAs(POSTS.sro.toUpperCase(), PASSWORD)).response.status).toBe(201);
  });

  it.each([
    ['a wrong password', POSTS.auditor, 'not the password'],
    ['an unknown e-mail', 'nobody@phw.example', PASSWORD],
  ])('refuses %s with the same words', async (_, email, password) => {
    const { error, response } = await signInAs(email, password);
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ code: 'wrong_credentials', problems: [{ pointer: '/password' }] });
  });

  it('refuses the right password after ten wrong ones, and says so', async () => {
    for (let tries = 0; tries < 10; tries += 1) await signInAs(POSTS.translator, 'not the password');
    const { error, response } = await signInAs(POSTS.translator, PASSWORD);
    expect(response.status).toBe(429);
    expect(error?.code).toBe('too_many_requests');
    expect((await signInAs(POSTS.sro, PASSWORD)).response.status).toBe(201);
  });

  it('keeps no token and no password in clear', async () => {
    const token = await tokenOf(test, 'sro');
    const rows = await query<{ found: boolean }>(
      test.database.superuserUrl,
      `select exists (select from user_session where token_sha256 = $1) or exists (select from history.user_session where token_sha256 = $1)
         or exists (select from user_account where password_hash not like '$argon2id$v=19$m=19456,t=2,p=1$%') as found`,
      [token],
    );
    expect(rows).toEqual([{ found: false }]);
  });
});

describe('a session', () => {
  it('is asked for everywhere but where a handler is public', async () => {
    expect((await test.client().GET('/api/v1/me')).response.status).toBe(401);
    expect((await test.client('a-token-that-nobody-was-given').GET('/api/v1/me')).response.status).toBe(401);
    expect((await test.client().GET('/api/v1/installation')).data?.factsClock.mode).toBe('demonstration');
  });

  it('ends with signing out', async () => {
    const client = await signIn(test, 'secretariat');
    expect((await client.GET('/api/v1/me')).response.status).toBe(200);
    expect((await client.DELETE('/api/v1/sessions/current')).response.status).toBe(204);
    expect((await client.GET('/api/v1/me')).response.status).toBe(401);
  });

  it('ends at the next request once its user is suspended', async () => {
    const client = await signIn(test, 'evaluationLead');
    await changeAsOwner(test.database.superuserUrl, 'update user_account set suspended_at = now() where email = $1', [
      POSTS.evaluationLead,
    ]);
    expect((await client.GET('/api/v1/me')).response.status).toBe(401);
    expect((await signInAs(POSTS.evaluationLead, PASSWORD)).error?.code).toBe('wrong_credentials');
  });

  it('reaches nothing of a programme from the request after its grant has ended', async () => {
    const client = await signIn(test, 'boardMember');
    const programme = { params: { path: { programme: 'early-action-together' } } };
    expect((await client.GET('/api/v1/programmes/{programme}', programme)).response.status).toBe(200);
    await changeAsOwner(
      test.database.superuserUrl,
      `update access_grant set ends_on = '2019-10-14' where user_id = (select id from user_account where email = $1)`,
      [POSTS.boardMember],
    );
    expect((await client.GET('/api/v1/programmes/{programme}', programme)).response.status).toBe(404);
    expect((await client.GET('/api/v1/programmes')).response.status).toBe(403);
    expect((await client.GET('/api/v1/me')).data?.permissions).toEqual({});
  });

  it('survives a change of the own password; every other session of the user ends', async () => {
    const [mine, other] = [await signIn(test, 'auditor'), await signIn(test, 'auditor')];
    const wrong = await mine.POST('/api/v1/me/password', {
      body: { currentPassword: 'guessed', newPassword: 'a long new password' },
    });
    expect(wrong.error).toMatchObject({ problems: [{ pointer: '/currentPassword' }] });
    const short = await mine.POST('/api/v1/me/password', { body: { currentPassword: PASSWORD, newPassword: 'short' } });
    expect(short.error).toMatchObject({ problems: [{ pointer: '/newPassword', code: 'too_short' }] });
    const changed = await mine.POST('/api/v1/me/password', {
      body: { currentPassword: PASSWORD, newPassword: 'a long new password' },
    });
    expect(changed.response.status).toBe(204);
    expect((await mine.GET('/api/v1/me')).response.status).toBe(200);
    expect((await other.GET('/api/v1/me')).response.status).toBe(401);
    expect((await signInAs(POSTS.auditor, PASSWORD)).response.status).toBe(401);
    expect((await signInAs(POSTS.auditor, 'a long new password')).response.status).toBe(201);
  });
});
