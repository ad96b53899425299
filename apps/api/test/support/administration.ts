import type { Problem, User } from '@camau/contracts';
import { changeAsOwner } from './as-owner.js';
import { details } from './people.js';
import { bodyOf } from './reporting.js';
import { callerOf, signInAll, type Answer, type Caller } from './requests.js';
import { PASSWORD, POSTS } from './sign-in.js';
import { startTestApp, type TestApp } from './test-app.js';

export const SECOND = 'second-administrator@phw.example';
export const ELSEWHERE = 'administrator@elsewhere.example';

/** An installation with three administrators: two of the demonstration's programme and one of another programme, which holds nothing. */
export interface Administration {
  readonly test: TestApp;
  readonly administrator: Caller;
  readonly second: Caller;
  readonly elsewhere: Caller;
  /** adds a user, invited */
  readonly addUser: (email: string, more?: object) => Promise<User>;
}

/** Starts it on the demonstration. */
export async function startAdministration(): Promise<Administration> {
  const test = await startTestApp();
  const { administrator } = await signInAll(test, ['administrator']);
  await addAdministrators(test);
  return {
    test,
    administrator,
    second: callerOf(test.baseUrl, await sessionOf(test, SECOND)),
    elsewhere: callerOf(test.baseUrl, await sessionOf(test, ELSEWHERE)),
    addUser: async (email, more = {}) =>
      bodyOf(await administrator<User>('POST', users(), { body: details(email, more) })),
  };
}

/** Address of the users, or of something below them. */
export const users = (path = ''): string => `/api/v1/users${path}`;

/** Posts an act on the user as it was read. */
export const act = (call: Caller, user: User, what: string, body?: unknown): Promise<Answer<User>> =>
  call<User>('POST', users(`/${user.id}/${what}`), { version: user.version, body });

/** Codes of a refusal. */
export const codes = (answer: { body: unknown }): string[] => (answer.body as Problem).problems.map(({ code }) => code);

const addAdministrators = (test: TestApp): Promise<void> =>
  changeAsOwner(
    test.database.superuserUrl,
    `with model as (select * from user_account where email = '${POSTS.administrator}'),
      other as (insert into programme (slug, name, subtitle, aim, aim_source, source, starts_on, ends_on, milestone_tolerance_working_days, verification_working_days, cycle_offsets, confidence_scale, illustrative, definition_sha256)
        select 'elsewhere', name, subtitle, aim, aim_source, source, starts_on, ends_on, milestone_tolerance_working_days, verification_working_days, cycle_offsets, confidence_scale, illustrative, definition_sha256 from programme limit 1 returning id),
      made as (insert into user_account (email, post, employer, password_hash, language)
        select address, post, employer, password_hash, language from model, unnest(array['${SECOND}', '${ELSEWHERE}']) address returning id, email)
     insert into access_grant (user_id, programme_id, role, starts_on)
     select made.id, case made.email when '${ELSEWHERE}' then other.id else (select id from programme where slug <> 'elsewhere' limit 1) end, 'administrator', '2019-01-01' from made, other`,
  );

async function sessionOf(test: TestApp, email: string): Promise<string> {
  const answer = await callerOf(test.baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', {
    body: { email, password: PASSWORD },
  });
  return bodyOf(answer).token;
}
