import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Installation, User } from '@camau/contracts';
import { query } from '../../../test/support/as-owner.js';
import { details, linkTo, userOf } from '../../../test/support/people.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, signInAll, type Caller } from '../../../test/support/requests.js';
import { PASSWORD, POSTS, tokenOf } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { MailSettings } from '../../platform/config/mail-settings.js';

const CHOSEN = 'pont bryn afon 2019';

let test: TestApp;
let administrator: Caller;
let nobody: Caller;

beforeAll(async () => {
  test = await startTestApp();
  ({ administrator } = await signInAll(test, ['administrator']));
  nobody = callerOf(test.baseUrl, null);
});
afterAll(() => test.close());

const askReset = (email: string) => nobody<unknown>('POST', '/api/v1/password-resets', { body: { email } });
const setPassword = (token: string, password = CHOSEN) =>
  nobody('POST', '/api/v1/passwords', { body: { token, password } });
const signIn = (email: string, password: string) => nobody('POST', '/api/v1/sessions', { body: { email, password } });
async function resetToken(email: string): Promise<string> {
  expect((await askReset(email)).status).toBe(202);
  return (await linkTo(administrator, email)).searchParams.get('token')!;
}
async function messagesTo(email: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    test.database.superuserUrl,
    'select count(*)::int as n from email_message where to_address = $1',
    [email],
  );
  return row!.n;
}

describe('a forgotten password', () => {
  it('is set anew through the link; every session and every other link of the user ends', async () => {
    const session = callerOf(test.baseUrl, await tokenOf(test, 'gwentLead'));
    const older = await resetToken(POSTS.gwentLead);
    const token = await resetToken(POSTS.gwentLead);
    expect(token).not.toBe(older);
    expect((await setPassword(token)).status).toBe(204);
    expect((await session('GET', '/api/v1/me')).status).toBe(401);
    expect((await setPassword(older)).body.problems).toMatchObject([{ pointer: '/token', code: 'link_unusable' }]);
    expect((await signIn(POSTS.gwentLead, PASSWORD)).status).toBe(401);
    expect((await signIn(POSTS.gwentLead, CHOSEN)).status).toBe(201);
    const { history, emails } = await userOf(administrator, POSTS.gwentLead);
    expect(history.slice(0, 3).map(({ action }) => action)).toEqual([
      'password_set',
      'password_reset_asked',
      'password_reset_asked',
    ]);
    expect(emails[0]).toMatchObject({ kind: 'password_changed' });
  });

  it('is answered the same for an address nobody has, and nothing is sent', async () => {
    const [known, unknown] = [await askReset(POSTS.sro), await askReset('nobody@phw.example')];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    const headers = (answer: { headers: Headers }): string[] =>
      [...answer.headers.keys()].filter((name) => name !== 'x-request-id' && name !== 'date');
    expect(headers(unknown)).toEqual(headers(known));
    expect([await messagesTo(POSTS.sro), await messagesTo('nobody@phw.example')]).toEqual([1, 0]);
  });

  it('of somebody suspended brings no link, and one sent before no longer works', async () => {
    const before = await resetToken(POSTS.partnerLead);
    const user = await userOf(administrator, POSTS.partnerLead);
    bodyOf(
      await administrator<User>('POST', `/api/v1/users/${user.id}/suspensions`, {
        version: user.version,
        body: { reason: 'Left.' },
      }),
    );
    expect((await askReset(POSTS.partnerLead)).status).toBe(202);
    expect(await messagesTo(POSTS.partnerLead)).toBe(1);
    expect((await setPassword(before)).body.problems).toMatchObject([{ code: 'link_unusable' }]);
  });

  it('is asked for at most ten times in a quarter of an hour, whether anybody has the address or not', async () => {
    for (const email of ['flooded@phw.example', POSTS.boardMember]) {
      for (let tries = 0; tries < 10; tries += 1) expect((await askReset(email)).status).toBe(202);
      expect((await askReset(email)).status).toBe(429);
    }
  });
});

describe('a link', () => {
  it.each([
    ['that nobody was given', 'x'.repeat(43)],
    ['with characters no link has', 'a b'],
  ])('%s is refused', async (_, token) => {
    expect([400, 422]).toContain((await setPassword(token)).status);
  });

  it('that is too old is refused', async () => {
    const token = await resetToken(POSTS.auditor);
    await expireTokens();
    expect((await setPassword(token)).body.problems).toMatchObject([{ pointer: '/token', code: 'link_unusable' }]);
    expect((await signIn(POSTS.auditor, PASSWORD)).status).toBe(201);
  });

  it('used twice at the same moment sets one password', async () => {
    const token = await resetToken(POSTS.secretariat);
    const answers = await Promise.all([
      setPassword(token, 'the first of the two'),
      setPassword(token, 'the other one of two'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('is stored as a hash, never in clear', async () => {
    const token = await resetToken(POSTS.evaluationLead);
    const rows = await query<{ found: boolean }>(
      test.database.superuserUrl,
      `select exists (select from password_token t where t::text like '%' || $1 || '%') or exists (select from history.password_token t where t::text like '%' || $1 || '%')
         or exists (select from audit.event e where e::text like '%' || $1 || '%') as found`,
      [token],
    );
    expect(rows).toEqual([{ found: false }]);
  });

  const expireTokens = (): Promise<unknown> =>
    query(
      test.database.superuserUrl,
      `do $$ begin set local session_replication_role = replica;
         update camau.password_token set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'; end $$`,
    );
});

it('where no e-mail is sent nobody is promised one', async () => {
  const silent = await startTestApp('demonstration', {
    mail: new MailSettings('off', null, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  try {
    const { administrator: call } = await signInAll(silent, ['administrator']);
    const installation = bodyOf(await callerOf(silent.baseUrl, null)<Installation>('GET', '/api/v1/installation'));
    expect(installation.mail).toBe('off');
    const asked = await callerOf(silent.baseUrl, null)('POST', '/api/v1/password-resets', {
      body: { email: POSTS.sro },
    });
    expect([asked.status, asked.body.problems[0]?.code]).toEqual([409, 'mail_off']);
    const added = await call('POST', '/api/v1/users', { body: details('a@gwp.example') });
    expect([added.status, added.body.problems[0]]).toMatchObject([409, { pointer: '/invite', code: 'mail_off' }]);
    expect((await call('POST', '/api/v1/users', { body: details('a@gwp.example', { invite: false }) })).status).toBe(
      201,
    );
    expect((await call('GET', '/api/v1/emails')).status).toBe(404);
  } finally {
    await silent.close();
  }
});
