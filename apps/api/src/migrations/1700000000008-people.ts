import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { writable } from '../platform/history/policies.sql.js';

/** Users in reach: those who hold or held a grant in the caller's programmes, and those nobody has granted anything yet. */
const inReach = (column: string, setting: string): string =>
  `${column} in (select p.id from camau.people_of((select current_setting('${setting}')::uuid[])) p)`;
const READ = 'app.read_people_programmes';
const WRITE = 'app.write_people_programmes';
const OWN = (column: string): string => `${column}::text = (select current_setting('app.user_id'))`;

/** Administrators' work on users, grants and sessions; links to set a password; the outbox of e-mails. */
export class ManagingPeople1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function camau.people_of(programmes uuid[]) returns table (id uuid) language sql stable security definer set search_path = camau, pg_catalog as
$$ select u.id from camau.user_account u where cardinality(programmes) > 0
     and (exists (select from camau.access_grant g where g.user_id = u.id and g.programme_id = any (programmes))
       or not exists (select from camau.access_grant g where g.user_id = u.id)) $$;
-- Whether a user holds a grant, not yet ended, in a programme that is not among these.
create function camau.is_granted_elsewhere(wanted uuid, programmes uuid[], today date) returns boolean language sql stable security definer set search_path = camau, pg_catalog as
$$ select exists (select from camau.access_grant g where g.user_id = wanted and g.programme_id <> all (programmes) and (g.ends_on is null or g.ends_on >= today)) $$;

-- Somebody invited has no password yet: nothing signs them in.
alter table camau.user_account alter column password_hash drop not null;
alter table camau.user_account add column has_password boolean not null generated always as (password_hash is not null) stored;
alter table camau.user_account add column searched text generated always as (lower(email || ' ' || coalesce(post ->> 'en', '') || ' ' || coalesce(post ->> 'cy', ''))) stored;
drop policy readers on camau.user_account;
create policy readers on camau.user_account for select using (${OWN('id')} or ${inReach('id', READ)});
create policy adders on camau.user_account for insert with check ((select cardinality(current_setting('${WRITE}')::uuid[]) > 0));
create policy changers on camau.user_account for update using (${inReach('id', WRITE)}) with check (${inReach('id', WRITE)});
grant select (has_password, searched), insert (id, email, post, employer, language), update (email, post, employer, suspended_at) on camau.user_account to camau_app;
-- One's own row is there to change one's password and language; whatever else it says is an administrator's to change, and a password nobody else's.
create function camau.keep_account() returns trigger language plpgsql set search_path = camau, pg_catalog as $$
begin
  if not row_security_active('camau.user_account') then return new; end if;
  if new.password_hash is distinct from old.password_hash and old.id::text <> current_setting('app.user_id') then
    raise exception 'a password is set by its own user' using errcode = '42501';
  end if;
  if (new.email, new.post, new.employer, new.suspended_at) is distinct from (old.email, old.post, old.employer, old.suspended_at)
    and not exists (select from camau.people_of(current_setting('${WRITE}')::uuid[]) p where p.id = old.id) then
    raise exception 'an account is changed by an administrator' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_account before update on camau.user_account for each row execute function camau.keep_account();
select history.track('user_account', false);

-- A grant withdrawn before it was ever in force ends on the day before its first; the same may then be given again.
do $$
declare old_constraint text;
begin
  for old_constraint in select conname from pg_constraint where conrelid = 'camau.access_grant'::regclass and (contype = 'u' or contype = 'c' and pg_get_constraintdef(oid) like '%ends_on%') loop
    execute format('alter table camau.access_grant drop constraint %I', old_constraint);
  end loop;
end $$;
alter table camau.access_grant add constraint access_grant_ends_after_start check (ends_on >= starts_on - 1);
create unique index access_grant_once on camau.access_grant (user_id, programme_id, role, force_id, body_id, starts_on) nulls not distinct where ends_on is null or ends_on >= starts_on;
create index access_grant_programme on camau.access_grant (programme_id, role);
create policy adders on camau.access_grant for insert with check (${writable('people')} and ${inReach('user_id', WRITE)});
create policy changers on camau.access_grant for update using (${writable('people')}) with check (${writable('people')});
grant insert (user_id, programme_id, role, force_id, body_id, starts_on, ends_on), update (ends_on) on camau.access_grant to camau_app;
select history.track('access_grant', false);

drop policy readers on camau.user_session;
create policy readers on camau.user_session for select using (${OWN('user_id')} or ${inReach('user_id', READ)});
create policy changers on camau.user_session for update using (${inReach('user_id', WRITE)}) with check (${inReach('user_id', WRITE)});
select history.track('user_session', false);

create table camau.password_token (
  id uuid primary key default uuidv7(),
  user_id uuid not null references camau.user_account (id),
  token_sha256 text not null unique,
  kind text not null check (kind in ('invitation', 'password_reset')),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  ended_at timestamptz
);
create index password_token_user on camau.password_token (user_id);
create policy readers on camau.password_token for select using (${OWN('user_id')} or ${inReach('user_id', READ)});
create policy adders on camau.password_token for insert with check (${OWN('user_id')} or ${inReach('user_id', WRITE)});
create policy changers on camau.password_token for update using (${OWN('user_id')} or ${inReach('user_id', WRITE)}) with check (${OWN('user_id')} or ${inReach('user_id', WRITE)});
select history.track('password_token', false);
revoke all on camau.password_token, history.password_token from camau_app;
-- NB: as with sessions, the serving role never reads a token's hash back.
grant select (id, user_id, kind, created_at, expires_at, ended_at), insert, update (ended_at) on camau.password_token to camau_app;

-- Whose link this is; nothing when it was used, is too old, or its user is suspended.
create function camau.password_token_holder(wanted text, system_now timestamptz) returns table (token_id uuid, user_id uuid, kind text) language sql stable security definer set search_path = camau, pg_catalog as
$$ select t.id, t.user_id, t.kind from camau.password_token t join camau.user_account u on u.id = t.user_id
   where t.token_sha256 = wanted and t.ended_at is null and t.expires_at > system_now and u.suspended_at is null $$;

-- The outbox: what is to be sent is queued with the act that asks for it. No fact, so no history: a body holds a link that signs somebody in.
create table camau.email_message (
  id uuid primary key default uuidv7(),
  user_id uuid not null references camau.user_account (id),
  kind text not null check (kind in ('invitation', 'password_reset', 'password_changed')),
  language text not null check (language in ('en', 'cy')),
  to_address text not null,
  subject text not null,
  body text,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'expired')),
  failure text check (failure in ('unreachable', 'not_let_in', 'address_refused', 'refused', 'unknown')),
  attempts integer not null default 0 check (attempts >= 0),
  queued_at timestamptz not null,
  next_attempt_at timestamptz not null,
  expires_at timestamptz,
  sent_at timestamptz,
  check ((state = 'sent') = (sent_at is not null)),
  check (state = 'waiting' or body is null)
);
create index email_message_due on camau.email_message (next_attempt_at) where state = 'waiting';
create index email_message_user on camau.email_message (user_id, id desc);
alter table camau.email_message enable row level security;
create policy readers on camau.email_message for select using (${inReach('user_id', READ)});
create policy adders on camau.email_message for insert with check (${OWN('user_id')} or ${inReach('user_id', WRITE)});
grant select, insert (user_id, kind, language, to_address, subject, body, queued_at, next_attempt_at, expires_at) on camau.email_message to camau_app;

-- Takes the message that waits longest and leases it: until the lease is over no other process takes it, so a process that dies only delays it.
create function camau.take_email(system_now timestamptz, lease_until timestamptz) returns setof camau.email_message language plpgsql volatile security definer set search_path = camau, pg_catalog as $$
begin
  update camau.email_message set state = 'expired', body = null where state = 'waiting' and expires_at <= system_now;
  return query update camau.email_message set attempts = attempts + 1, next_attempt_at = lease_until
    where id = (select m.id from camau.email_message m where m.state = 'waiting' and m.next_attempt_at <= system_now order by m.next_attempt_at, m.id limit 1 for update skip locked)
    returning *;
end $$;
-- What became of an attempt: sent or given up (the body goes), or waiting for the next one.
create function camau.settle_email(wanted uuid, new_state text, why text, settled_at timestamptz, next_at timestamptz) returns void language sql volatile security definer set search_path = camau, pg_catalog as
$$ update camau.email_message set state = new_state, failure = why, sent_at = case new_state when 'sent' then settled_at end,
     body = case new_state when 'waiting' then body end, next_attempt_at = next_at where id = wanted and state = 'waiting' $$;

revoke all on function camau.people_of(uuid[]), camau.is_granted_elsewhere(uuid, uuid[], date), camau.password_token_holder(text, timestamptz),
  camau.take_email(timestamptz, timestamptz), camau.settle_email(uuid, text, text, timestamptz, timestamptz) from public;
grant execute on function camau.people_of(uuid[]), camau.is_granted_elsewhere(uuid, uuid[], date), camau.password_token_holder(text, timestamptz),
  camau.take_email(timestamptz, timestamptz), camau.settle_email(uuid, text, text, timestamptz, timestamptz) to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
