import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { factPolicies, readable, writable } from '../platform/history/policies.sql.js';

const WRITE = 'app.write_report_programmes';
/** Programmes whose office asks: reports of every force in reach of its writing. */
const OFFICE = `any ((select current_setting('${WRITE}')::uuid[])::uuid[])`;

/** The calendar as the office keeps it; who was chased about which report, by whom, and what the calendar did by itself. */
export class Chasing1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A cycle the office added or moved is no longer the definition's to date.
alter table camau.cycle add column dates_by text not null default 'definition' check (dates_by in ('definition', 'office'));
select history.track('cycle');

create table camau.chase (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  cycle_id uuid not null,
  force_id uuid,
  user_id uuid not null references camau.user_account (id),
  kind text not null check (kind in ('manual', 'automatic')),
  step text check (step in ('-5', '-1', '+1')),
  missing jsonb not null check (jsonb_typeof(missing) = 'array' and missing <> '[]'),
  missing_sha256 text not null,
  business_on date not null,
  sent_by uuid references camau.user_account (id),
  sent_at timestamptz not null,
  email_id uuid not null,
  unique (programme_id, id),
  -- Never twice for the same report and gaps to the same person in one day, whoever presses and whatever the calendar does.
  constraint chase_once unique nulls not distinct (programme_id, cycle_id, force_id, user_id, business_on, missing_sha256),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  check ((kind = 'manual') = (sent_by is not null) and (kind = 'automatic') = (step is not null))
);
${factPolicies('chase', 'report', 'report', 'force_id')}
drop policy changers on camau.chase;
drop policy adders on camau.chase;
create policy adders on camau.chase for insert with check (${writable('report')});
select history.track('chase');
revoke update on camau.chase from camau_app;
create trigger frozen before update on camau.chase for each row execute function audit.refuse_change();

-- What the calendar has done: one row per step of a due date, so that two processes never do it twice.
create table camau.chase_round (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  cycle_id uuid not null,
  due_on date not null,
  step text not null check (step in ('-5', '-1', '+1')),
  done_at timestamptz not null,
  chased integer not null check (chased >= 0),
  unique (programme_id, id),
  constraint chase_round_once unique (programme_id, cycle_id, due_on, step),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id)
);
create policy readers on camau.chase_round for select using (${readable('report')});
create policy adders on camau.chase_round for insert with check (${writable('report')});
select history.track('chase_round');
revoke update on camau.chase_round from camau_app;

-- The day a programme's automatic chasing began: what lay before it is never made up for. The job's own mark, no fact; only the function below touches it.
create table camau.chasing (programme_id uuid primary key references camau.programme (id), since date not null);

-- Who may write reports of a programme today, for its office alone: an address is needed to write to somebody.
create function camau.report_writers(programme uuid, today date) returns table (user_id uuid, role text, force_id uuid, email text, post jsonb, language text)
language sql stable security definer set search_path = camau, pg_catalog as
$$ select u.id, g.role, g.force_id, u.email, u.post, u.language from camau.access_grant g join camau.user_account u on u.id = g.user_id
   where g.programme_id = programme and programme = ${OFFICE} and g.role in ('force_lead', 'force_deputy', 'programme_officer')
     and g.starts_on <= today and (g.ends_on is null or g.ends_on >= today) and u.suspended_at is null
   order by g.role desc, u.post ->> 'en', u.id $$;
-- Cycles that take reports, for the calendar's own rounds; a programme it meets for the first time begins today.
create function camau.cycles_to_chase() returns table (programme_id uuid, programme text, cycle text, due_on date, since date, rounds text[], today date)
language plpgsql volatile security definer set search_path = camau, pg_catalog as $$
#variable_conflict use_column
declare
  facts_today date := (camau.facts_now() at time zone 'Europe/London')::date;
begin
  insert into camau.chasing (programme_id, since) select p.id, facts_today from camau.programme p
    where not exists (select from camau.chasing g where g.programme_id = p.id) on conflict do nothing;
  return query select p.id, p.slug, c.ref, c.due_on, g.since,
      array(select r.step from camau.chase_round r where r.programme_id = c.programme_id and r.cycle_id = c.id and r.due_on = c.due_on), facts_today
    from camau.programme p join camau.chasing g on g.programme_id = p.id
    join camau.cycle c on c.programme_id = p.id and c.state in ('open', 'in_review') order by p.slug, c.due_on;
end $$;
-- Whether a chase's e-mail went: the office sees that, and nothing else of the outbox.
create function camau.chase_delivery(wanted uuid) returns text language sql stable security definer set search_path = camau, pg_catalog as
$$ select m.state from camau.email_message m where m.id = wanted and m.kind = 'report_chase' $$;
revoke all on function camau.report_writers(uuid, date), camau.cycles_to_chase(), camau.chase_delivery(uuid) from public;
grant execute on function camau.report_writers(uuid, date), camau.cycles_to_chase(), camau.chase_delivery(uuid) to camau_app;

alter table camau.email_message drop constraint email_message_kind_check;
alter table camau.email_message add constraint email_message_kind_check check (kind in ('invitation', 'password_reset', 'password_changed', 'report_chase'));
-- The office writes to those who may write its programme's reports, about those reports alone.
create policy chasers on camau.email_message for insert with check (kind = 'report_chase' and user_id in (
  select p.id from camau.people_of((select current_setting('${WRITE}')::uuid[])) p));
grant insert (id) on camau.email_message to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
