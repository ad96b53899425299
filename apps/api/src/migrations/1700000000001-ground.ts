import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { TRACK_SQL } from '../platform/history/track.sql.js';

/** Schemas, the facts clock, `history.track`, the audit trail and the calendar of bank holidays. */
export class Ground1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create schema if not exists camau;
create schema history;
create schema as_at;
create schema audit;
grant usage on schema camau, history, as_at, audit to camau_app;
${TRACK_SQL}
create table camau.installation (
  id uuid primary key default uuidv7(),
  only_row boolean not null unique default true check (only_row),
  facts_clock text not null check (facts_clock in ('system', 'demonstration')),
  facts_base timestamptz,
  check ((facts_clock = 'demonstration') = (facts_base is not null))
);
create policy everyone_reads on camau.installation for select using (true);
select history.track('installation', false);
revoke insert, update on camau.installation from camau_app;
create sequence camau.facts_tick as bigint;
grant usage, select on sequence camau.facts_tick to camau_app;

-- The instant written to history: the transaction's start, or the demonstration's fixed clock plus one millisecond a write.
create function camau.facts_write_instant() returns timestamptz language sql volatile set search_path = camau, pg_catalog as
$$ select case facts_clock when 'system' then now() else facts_base + nextval('camau.facts_tick') * interval '1 millisecond' end from camau.installation $$;
create function camau.facts_now() returns timestamptz language sql volatile set search_path = camau, pg_catalog as
$$ select case facts_clock when 'system' then now() else facts_base + (select last_value from camau.facts_tick) * interval '1 millisecond' end from camau.installation $$;

create function camau.installation_clock() returns table (facts_clock text, facts_base timestamptz) language sql stable security definer set search_path = camau, pg_catalog as
$$ select i.facts_clock, i.facts_base from camau.installation i $$;

create table camau.bank_holiday (
  id uuid primary key default uuidv7(),
  holiday_on date not null unique,
  name text not null
);
create policy everyone_reads on camau.bank_holiday for select using (true);
select history.track('bank_holiday', false);
revoke insert, update on camau.bank_holiday from camau_app;

-- n(date) = working days up to and including the date; slip = n(forecast) - n(baseline).
create table camau.working_day (day date primary key, is_working boolean not null, n integer not null);
grant select on camau.working_day to camau_app;

create table audit.event (
  id uuid primary key default uuidv7(),
  actor_id uuid,
  programme_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  facts jsonb not null,
  request_id text not null,
  facts_at timestamptz not null,
  system_at timestamptz not null default clock_timestamp()
);
create table audit.seal (
  sequence bigint primary key,
  event_id uuid not null unique references audit.event (id),
  previous_sha256 text not null,
  sha256 text not null
);
create index event_system_at on audit.event (system_at);
create index event_subject on audit.event (subject_type, subject_id);
alter table audit.event enable row level security;
alter table audit.seal enable row level security;
grant insert on audit.event to camau_app;
grant select on audit.event, audit.seal to camau_app;
create policy append on audit.event for insert with check (true);
create policy audit_readers on audit.event for select using (
  (programme_id is null and (select cardinality(current_setting('app.read_audit_programmes')::uuid[]) > 0))
  or programme_id = any ((select current_setting('app.read_audit_programmes')::uuid[])::uuid[]));
create policy audit_readers on audit.seal for select using ((select cardinality(current_setting('app.read_audit_programmes')::uuid[]) > 0));

-- Numbers and chains the events not sealed yet. Each seal covers the event's canonical text and the seal before it.
create function audit.event_text(e audit.event) returns text language sql immutable set search_path = pg_catalog as
$$ select concat_ws(E'\\n', e.id, coalesce(e.actor_id::text, '-'), coalesce(e.programme_id::text, '-'), e.action, e.subject_type, e.subject_id,
     e.facts::text, e.request_id, to_char(e.facts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_char(e.system_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) $$;
create function audit.seal_events() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  waiting audit.event; last_sequence bigint; last_sha256 text; sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('camau.audit.seal')) then return 0; end if;
  select sequence, sha256 into last_sequence, last_sha256 from audit.seal order by sequence desc limit 1;
  for waiting in select e.* from audit.event e where e.system_at > coalesce((select l.system_at from audit.seal s join audit.event l on l.id = s.event_id order by s.sequence desc limit 1), '-infinity') - interval '10 minutes'
    and not exists (select 1 from audit.seal s where s.event_id = e.id) order by e.system_at, e.id limit 1000 loop
    last_sequence := coalesce(last_sequence, 0) + 1;
    insert into audit.seal (sequence, event_id, previous_sha256, sha256)
      values (last_sequence, waiting.id, coalesce(last_sha256, ''), encode(sha256(convert_to(coalesce(last_sha256, '') || E'\\n' || audit.event_text(waiting), 'UTF8')), 'hex'))
      returning sha256 into last_sha256;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
revoke all on function audit.seal_events() from public;
grant execute on function audit.seal_events() to camau_app;

create function audit.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'audit and frozen records are append-only' using errcode = '55006'; end $$;
create trigger append_only before update or delete or truncate on audit.event for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
