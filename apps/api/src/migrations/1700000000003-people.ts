import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT } from '../platform/history/policies.sql.js';

const ROLES = `('programme_officer', 'sro', 'force_lead', 'force_deputy', 'partner_lead', 'finance_lead', 'accountable_cfo', 'evaluation_lead', 'board_member', 'board_chair', 'secretariat', 'translator', 'auditor', 'administrator')`;

/** Users (posts), their grants and sessions. Rights are today's: history is kept, no as-at view. */
export class People1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table camau.user_account (
  id uuid primary key default uuidv7(),
  email text not null,
  email_key text generated always as (lower(email)) stored,
  post jsonb not null ${AUTHORED_TEXT('post')},
  employer text not null,
  password_hash text not null,
  language text not null check (language in ('en', 'cy')),
  suspended_at timestamptz,
  version integer not null default 1
);
create unique index user_account_email on camau.user_account (email_key);
create table camau.access_grant (
  id uuid primary key default uuidv7(),
  user_id uuid not null references camau.user_account (id),
  programme_id uuid not null references camau.programme (id),
  role text not null check (role in ${ROLES}),
  force_id uuid,
  body_id uuid,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  unique nulls not distinct (user_id, programme_id, role, force_id, body_id, starts_on),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  foreign key (programme_id, body_id) references camau.body (programme_id, id)
);
create index access_grant_user on camau.access_grant (user_id);
create table camau.user_session (
  id uuid primary key default uuidv7(),
  token_sha256 text not null unique,
  user_id uuid not null references camau.user_account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index user_session_user on camau.user_session (user_id);

create policy readers on camau.user_account for select using (id::text = (select current_setting('app.user_id')) or (select cardinality(current_setting('app.read_people_programmes')::uuid[]) > 0));
create policy own_changes on camau.user_account for update using (id::text = (select current_setting('app.user_id')));
create policy readers on camau.access_grant for select using (user_id::text = (select current_setting('app.user_id'))
  or programme_id = any ((select current_setting('app.read_people_programmes')::uuid[])::uuid[]));
create policy readers on camau.user_session for select using (user_id::text = (select current_setting('app.user_id')));
create policy own_changes on camau.user_session for update using (user_id::text = (select current_setting('app.user_id')));
create policy own_additions on camau.user_session for insert with check (user_id::text = (select current_setting('app.user_id')));
select history.track('user_account', false);
select history.track('access_grant', false);
select history.track('user_session', false);
revoke all on camau.user_account, camau.user_session from camau_app;
revoke all on history.user_account, history.user_session from camau_app;
-- NB: no hash of a password or a token is readable by the serving role; one's own password and language are all one changes.
grant select (id, email, email_key, post, employer, language, suspended_at, version), update (password_hash, language, version) on camau.user_account to camau_app;
grant select (id, user_id, created_at, expires_at, ended_at), insert, update (ended_at) on camau.user_session to camau_app;
revoke insert, update on camau.access_grant from camau_app;

-- What signing in and each request need before anybody is known: nothing else of these tables leaves them.
create function camau.account_by_email(wanted text) returns table (id uuid, password_hash text, suspended boolean)
language sql stable security definer set search_path = camau, pg_catalog as
$$ select u.id, u.password_hash, u.suspended_at is not null from camau.user_account u where u.email_key = lower(wanted) $$;

create function camau.account_by_token(wanted text, system_now timestamptz) returns jsonb
language sql volatile security definer set search_path = camau, pg_catalog as
$$ select jsonb_build_object('sessionId', s.id, 'expiresAt', s.expires_at, 'userId', u.id, 'email', u.email, 'post', u.post,
     'employer', u.employer, 'language', u.language,
     'today', (camau.facts_now() at time zone 'Europe/London')::date,
     'grants', coalesce((select jsonb_agg(jsonb_build_object('programmeId', g.programme_id, 'programme', p.slug, 'role', g.role,
        'forceId', g.force_id, 'forceSlug', f.slug, 'forceName', f.name, 'bodyId', g.body_id, 'bodyCode', b.code,
        'startsOn', g.starts_on, 'endsOn', g.ends_on) order by p.slug, g.role, f.slug)
        from camau.access_grant g join camau.programme p on p.id = g.programme_id left join camau.force f on f.id = g.force_id
        left join camau.body b on b.id = g.body_id where g.user_id = u.id), '[]'))
   from camau.user_session s join camau.user_account u on u.id = s.user_id
   where s.token_sha256 = wanted and s.ended_at is null and s.expires_at > system_now and u.suspended_at is null $$;

-- The post a change was made from, for histories: posts are no secret within a programme, e-mails are.
create function camau.post_of(wanted uuid) returns jsonb language sql stable security definer set search_path = camau, pg_catalog as
$$ select u.post from camau.user_account u where u.id = wanted $$;
-- The body that employs a user: the verifier's differs from the claimant's.
create function camau.employer_of(wanted uuid) returns text language sql stable security definer set search_path = camau, pg_catalog as
$$ select u.employer from camau.user_account u where u.id = wanted $$;
revoke all on function camau.account_by_email(text), camau.account_by_token(text, timestamptz), camau.post_of(uuid), camau.employer_of(uuid) from public;
grant execute on function camau.account_by_email(text), camau.account_by_token(text, timestamptz), camau.post_of(uuid), camau.employer_of(uuid) to camau_app;

create table camau.sign_in_limit (key text primary key, points integer not null default 0, expire bigint);
grant select, insert, update, delete on camau.sign_in_limit to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
