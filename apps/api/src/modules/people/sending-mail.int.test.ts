import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from '@camau/contracts';
import { changeAsOwner, query } from '../../../test/support/as-owner.js';
import { plainTextOf, startMailServer, subjectOf, type MailServer } from '../../../test/support/mail-server.js';
import { details, linkIn, role, userOf } from '../../../test/support/people.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { MailSettings } from '../../platform/config/mail-settings.js';
import { MailSender } from '../../platform/jobs/mail-sender.js';

let mail: MailServer;
let test: TestApp;
let administrator: Caller;
let nobody: Caller;

beforeAll(async () => {
  mail = await startMailServer();
  test = await startTestApp('demonstration', {
    mail: new MailSettings('smtp', mail.url, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  ({ administrator } = await signInAll(test, ['administrator']));
  nobody = callerOf(test.baseUrl, null);
});
afterAll(async () => {
  await test.close();
  await mail.close();
});

/** What the sender's loop does once a second, now. */
const sendDue = (): Promise<number> => test.app.get(MailSender).sendDue();
const arrivedFor = (email: string) => mail.taken.filter(({ to }) => to.includes(email));
/** The loop may be at it already: the message is there in a moment. */
async function arrived(email: string, count = 1): Promise<void> {
  for (let tries = 0; arrivedFor(email).length < count && tries < 100; tries += 1) {
    await sendDue();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(arrivedFor(email)).toHaveLength(count);
}
const rowsOf = (email: string) =>
  query<{ state: string; body: string | null; failure: string | null; attempts: number }>(
    test.database.superuserUrl,
    'select state, body, failure, attempts from email_message where to_address = $1 order by id',
    [email],
  );
const makeDue = (email: string): Promise<unknown> =>
  query(test.database.superuserUrl, 'update email_message set next_attempt_at = now() where to_address = $1', [email]);
async function addUser(email: string, more: object = {}): Promise<User> {
  return bodyOf(await administrator<User>('POST', '/api/v1/users', { body: details(email, more) }));
}

describe('an invitation', () => {
  it('comes in the language of its reader, with a link that works once', async () => {
    const email = 'dirprwy@gwp.example';
    const post = { en: 'Deputy', cy: 'Dirprwy’r prosiect', original: 'both', otherState: 'checked' };
    await addUser(email, { language: 'cy', post, grant: role({ role: 'force_deputy', forces: ['gwent'] }) });
    await arrived(email);
    const [message] = arrivedFor(email);
    expect(subjectOf(message!)).toBe('Dewiswch eich cyfrinair ar gyfer Camau');
    const text = plainTextOf(message!);
    expect(text).toContain('“Dirprwy’r prosiect”');
    expect(message!.raw).toMatch(/^From: Camau <camau@phw\.example>/m);
    expect(message!.raw).toMatch(/^Content-Language: cy/m);
    expect(message!.raw).toMatch(/text\/html/);
    const link = linkIn(text);
    expect([link.origin, link.pathname, link.searchParams.get('lang')]).toEqual([
      'https://camau.example',
      '/set-password',
      'cy',
    ]);
    const token = link.searchParams.get('token')!;
    const set = (password: string) => nobody('POST', '/api/v1/passwords', { body: { token, password } });
    expect((await set('too short')).body.problems).toMatchObject([{ pointer: '/password', code: 'too_short' }]);
    expect((await set('pont bryn afon 2019')).status).toBe(204);
    expect((await set('another long one')).body.problems).toMatchObject([{ code: 'link_unusable' }]);
    const signedIn = await nobody('POST', '/api/v1/sessions', { body: { email, password: 'pont bryn afon 2019' } });
    expect(signedIn.status).toBe(201);
    expect(await userOf(administrator, email)).toMatchObject({ state: 'active', emails: [{ state: 'sent' }] });
  });

  it('leaves neither token nor text behind once it is sent', async () => {
    const email = 'traces@gwp.example';
    await addUser(email);
    await arrived(email);
    const token = linkIn(plainTextOf(arrivedFor(email)[0]!)).searchParams.get('token')!;
    expect(await rowsOf(email)).toMatchObject([{ state: 'sent', body: null, attempts: 1 }]);
    const tables = await query<{ name: string }>(
      test.database.superuserUrl,
      `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('camau', 'history', 'audit') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const [found] = await query<{ n: number }>(
        test.database.superuserUrl,
        `select count(*)::int as n from ${name} t where position($1 in t::text) > 0`,
        [token],
      );
      expect([name, found!.n]).toEqual([name, 0]);
    }
  });

  it('is not queued when the act that asks for it fails', async () => {
    const refused = await administrator('POST', '/api/v1/users', {
      body: details('rolled-back@gwp.example', { grant: role({ role: 'force_lead' }) }),
    });
    expect(refused.status).toBe(422);
    expect(await rowsOf('rolled-back@gwp.example')).toEqual([]);
  });
});

describe('a mail server that does not take a message', () => {
  it('for now: it is tried again later, and the page says why', async () => {
    const email = 'greylisted@gwp.example';
    mail.refuse(email, 451);
    await addUser(email);
    for (let tries = 0; (await rowsOf(email))[0]?.failure === null && tries < 100; tries += 1) await sendDue();
    expect(await rowsOf(email)).toMatchObject([{ state: 'waiting', failure: 'address_refused', attempts: 1 }]);
    expect(await sendDue()).toBe(0);
    mail.refuse(email, null);
    await makeDue(email);
    await arrived(email);
    expect((await userOf(administrator, email)).emails).toMatchObject([{ state: 'sent', attempts: 2, failure: null }]);
  });

  it('for good: it is given up and its text goes', async () => {
    const email = 'unknown@gwp.example';
    mail.refuse(email, 550);
    await addUser(email);
    for (let tries = 0; (await rowsOf(email))[0]?.state === 'waiting' && tries < 100; tries += 1) await sendDue();
    expect(await rowsOf(email)).toMatchObject([{ state: 'failed', failure: 'address_refused', body: null }]);
  });

  it('because it is away: what waits goes when it is back', async () => {
    const email = 'later@gwp.example';
    const { port } = mail;
    await mail.close();
    await addUser(email);
    for (let tries = 0; (await rowsOf(email))[0]?.failure === null && tries < 100; tries += 1) await sendDue();
    expect(await rowsOf(email)).toMatchObject([{ state: 'waiting', failure: 'unreachable' }]);
    mail = await startMailServer(port);
    await makeDue(email);
    await arrived(email);
  });
});

it('two processes empty one outbox: every message goes once', async () => {
  const emails = Array.from({ length: 12 }, (_, index) => `many-${index}@gwp.example`);
  for (const email of emails) await addUser(email);
  await Promise.all([sendDue(), sendDue(), sendDue()]);
  for (const email of emails) await arrived(email);
});

it('a message whose link is too old is not sent any more', async () => {
  const email = 'too-late@gwp.example';
  await changeAsOwner(
    test.database.superuserUrl,
    `insert into email_message (user_id, kind, language, to_address, subject, body, queued_at, next_attempt_at, expires_at)
     select id, 'invitation', 'en', $1, 'x', 'x', now() - interval '8 days', now() - interval '1 day', now() - interval '1 day' from user_account limit 1`,
    [email],
  );
  for (let tries = 0; (await rowsOf(email))[0]?.state === 'waiting' && tries < 100; tries += 1) await sendDue();
  expect(await rowsOf(email)).toMatchObject([{ state: 'expired', body: null }]);
  expect(arrivedFor(email)).toEqual([]);
});

it('shows its outbox to nobody: messages are sent here', async () => {
  expect((await administrator('GET', '/api/v1/emails')).status).toBe(404);
});
