import { changeAsOwner } from './as-owner.js';
import { bodyOf } from './reporting.js';
import { callerOf, type Caller } from './requests.js';
import { PASSWORD, POSTS } from './sign-in.js';
import type { TestApp } from './test-app.js';

/** One grant of somebody to add, by e-mail: of the whole programme, of a force by its slug or of a body by its code. */
export interface GrantOfPerson {
  readonly email: string;
  readonly role: string;
  readonly force?: string | undefined;
  readonly body?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** Adds people with these grants to a programme of the demonstration's installation, each with the demonstration's password. */
export async function addPeople(test: TestApp, programme: string, grants: readonly GrantOfPerson[]): Promise<void> {
  await changeAsOwner(test.database.superuserUrl, ADD_SQL, [JSON.stringify(grants), POSTS.administrator, programme]);
}

/** Signs somebody in by e-mail. */
export async function callerFor(test: TestApp, email: string): Promise<Caller> {
  const body = { email, password: PASSWORD };
  const answer = await callerOf(test.baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', { body });
  return callerOf(test.baseUrl, bodyOf(answer).token);
}

const ADD_SQL = `
with given as (select * from jsonb_to_recordset($1::jsonb) as g(email text, role text, force text, body text, "endsOn" date)),
  made as (insert into user_account (email, post, employer, password_hash, language)
    select distinct given.email, model.post, model.employer, model.password_hash, model.language from given, user_account model where model.email = $2 returning id, email)
insert into access_grant (user_id, programme_id, role, force_id, body_id, starts_on, ends_on)
select made.id, p.id, given.role, f.id, b.id, '2019-01-01', given."endsOn" from given join made on made.email = given.email
  join programme p on p.slug = $3 left join force f on f.programme_id = p.id and f.slug = given.force
  left join body b on b.programme_id = p.id and b.code = given.body`;
