import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, factPolicies, readable, writable } from '../platform/history/policies.sql.js';

/** Milestones, cycles, progress reports, submissions and frozen positions. */
export class PlanAndReporting1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table camau.milestone (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ref text not null check (ref ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  title jsonb not null ${AUTHORED_TEXT('title')},
  workstream_id uuid not null,
  force_id uuid,
  tier text not null check (tier in ('board', 'programme', 'force')),
  owner_post jsonb not null ${AUTHORED_TEXT('owner_post')},
  original_baseline_on date,
  baseline_on date,
  forecast_on date,
  reason_code text check (reason_code in ('dependency', 'resourcing', 'recruitment', 'procurement', 'information_sharing', 'technology', 'scope', 'external_event', 'other')),
  reason text,
  achieved_on date,
  claimed_at timestamptz,
  claimed_by uuid references camau.user_account (id),
  evidence text,
  verified_at timestamptz,
  verified_by uuid references camau.user_account (id),
  cancelled_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  foreign key (programme_id, workstream_id) references camau.workstream (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  check ((original_baseline_on is null) = (baseline_on is null) and (baseline_on is null) = (forecast_on is null)),
  check ((claimed_at is null) = (achieved_on is null)),
  check (verified_at is null or claimed_at is not null),
  check (verified_by is null or verified_by <> claimed_by)
);
create index milestone_forecast on camau.milestone (programme_id, forecast_on, ref);
create index milestone_force on camau.milestone (programme_id, force_id, forecast_on, ref);
create index milestone_workstream on camau.milestone (programme_id, workstream_id, forecast_on, ref);
${factPolicies('milestone', 'live', 'milestone', 'force_id')}
select history.track('milestone');

create table camau.cycle (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ref text not null,
  period_starts_on date not null,
  period_ends_on date not null check (period_ends_on > period_starts_on),
  due_on date not null,
  review_by_on date not null,
  close_by_on date not null,
  papers_on date not null,
  board_on date not null,
  data_on date not null,
  state text not null check (state in ('planned', 'open', 'in_review', 'closed', 'circulated', 'reopened')),
  delivery_confidence text,
  confidence_reason jsonb ${AUTHORED_TEXT('confidence_reason')},
  signed_by uuid references camau.user_account (id),
  signed_at timestamptz,
  reopened_subjects text[] not null default '{}',
  reopen_reason text,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  check (period_ends_on < due_on and due_on <= review_by_on and review_by_on <= close_by_on and close_by_on <= papers_on and papers_on <= board_on)
);
create policy readers on camau.cycle for select using (${readable('definition')});
create policy adders on camau.cycle for insert with check (${writable('cycle')});
create policy changers on camau.cycle for update using (${writable('cycle')}) with check (${writable('cycle')});
select history.track('cycle');

create table camau.progress_report (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  cycle_id uuid not null,
  force_id uuid,
  state text not null check (state in ('draft', 'submitted', 'sent_back', 'accepted', 'not_received')),
  author_ids uuid[] not null default '{}',
  accepted_by uuid references camau.user_account (id),
  accepted_at timestamptz,
  accepted_submission integer,
  state_reason text,
  version integer not null default 1,
  unique (programme_id, id),
  unique nulls not distinct (programme_id, cycle_id, force_id),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id)
);
${factPolicies('progress_report', 'report', 'report', 'force_id')}
select history.track('progress_report');

create table camau.report_section (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  report_id uuid not null,
  force_id uuid,
  workstream_id uuid not null,
  declared_status text check (declared_status in ('complete', 'on_track', 'at_risk', 'off_track')),
  reason jsonb ${AUTHORED_TEXT('reason')},
  achieved jsonb ${AUTHORED_TEXT('achieved')},
  planned jsonb ${AUTHORED_TEXT('planned')},
  no_change boolean not null default false,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, report_id, workstream_id),
  foreign key (programme_id, report_id) references camau.progress_report (programme_id, id),
  foreign key (programme_id, workstream_id) references camau.workstream (programme_id, id)
);
${factPolicies('report_section', 'report', 'report', 'force_id')}
select history.track('report_section');

create table camau.submission (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  report_id uuid not null,
  force_id uuid,
  number integer not null check (number > 0),
  canonical text not null,
  sha256 text not null,
  submitted_by uuid not null references camau.user_account (id),
  submitted_at timestamptz not null,
  business_on date not null,
  is_late boolean not null,
  working_days_late integer not null check (working_days_late >= 0 and (is_late or working_days_late = 0)),
  unique (programme_id, id),
  unique (programme_id, report_id, number),
  foreign key (programme_id, report_id) references camau.progress_report (programme_id, id)
);
${factPolicies('submission', 'report', 'report', 'force_id')}
select history.track('submission');
create trigger frozen before update on camau.submission for each row execute function audit.refuse_change();

create table camau.report_question (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  report_id uuid not null,
  force_id uuid,
  submission_number integer not null,
  pointer text not null,
  text text not null,
  asked_by uuid not null references camau.user_account (id),
  asked_at timestamptz not null,
  answer text,
  answered_by uuid references camau.user_account (id),
  answered_at timestamptz,
  unique (programme_id, id),
  foreign key (programme_id, report_id) references camau.progress_report (programme_id, id)
);
create index report_question_report on camau.report_question (programme_id, report_id);
${factPolicies('report_question', 'report', 'report', 'force_id')}
select history.track('report_question');

create table camau.position (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  cycle_id uuid not null,
  version integer not null check (version > 0),
  sequence integer not null check (sequence > 0),
  canonical text not null,
  sha256 text not null,
  previous_sha256 text,
  closed_by uuid not null references camau.user_account (id),
  closed_at timestamptz not null,
  circulated_by uuid references camau.user_account (id),
  circulated_at timestamptz,
  unique (programme_id, id),
  unique (programme_id, cycle_id, version),
  unique (programme_id, sequence),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id),
  check ((sequence = 1) = (previous_sha256 is null))
);
create policy readers on camau.position for select using (${readable('closed')} or (circulated_at is not null and ${readable('circulated')}));
create policy adders on camau.position for insert with check (${writable('cycle')});
create policy changers on camau.position for update using (${writable('cycle')}) with check (${writable('cycle')});
select history.track('position');

-- A position never changes by a byte; circulating it is the one thing that is written to it, once.
create function camau.keep_position() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.circulated_at is not null or (to_jsonb(new) - 'circulated_at' - 'circulated_by') <> (to_jsonb(old) - 'circulated_at' - 'circulated_by') then
    raise exception 'a frozen position never changes' using errcode = '55006';
  end if;
  return new;
end $$;
create trigger frozen before update on camau.position for each row execute function camau.keep_position();

-- Closed reports and their children refuse every write. Taking the cycle's row FOR SHARE makes a write that races the
-- close wait for it and then see the closed state.
create function camau.refuse_when_cycle_closed() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  cycle_state text;
begin
  if tg_table_name = 'progress_report' then
    select c.state into strict cycle_state from camau.cycle c where c.id = new.cycle_id for share;
  else
    select c.state into cycle_state from camau.progress_report r join camau.cycle c on c.id = r.cycle_id
      where r.id = new.report_id and r.force_id is not distinct from new.force_id for share of c;
    if not found then raise exception 'a % belongs to the subject of its report', tg_table_name using errcode = '55006'; end if;
  end if;
  if cycle_state in ('planned', 'closed', 'circulated') then
    raise exception 'the cycle is %', cycle_state using errcode = '55000';
  end if;
  return new;
end $$;
${['progress_report', 'report_section', 'submission', 'report_question']
  .map(
    (table) =>
      `create trigger cycle_open before insert or update on camau.${table} for each row execute function camau.refuse_when_cycle_closed();`,
  )
  .join('\n')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
