import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, factPolicies } from '../platform/history/policies.sql.js';

/** What became of the last plan, line by line, and what a report asks of the Board. */
export class ReportInFull1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table camau.report_section add column checklist jsonb not null default '[]' check (jsonb_typeof(checklist) = 'array');
select history.track('report_section');

create table camau.report_ask (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  report_id uuid not null,
  force_id uuid,
  workstream_id uuid,
  ref text not null check (ref ~ '^ASK-[0-9]{4,}$'),
  kind text not null check (kind in ('decision', 'support', 'note')),
  text jsonb not null ${AUTHORED_TEXT('text')},
  state text not null check (state in ('raised', 'for_board', 'not_taken')),
  raised_by uuid not null references camau.user_account (id),
  raised_at timestamptz not null,
  decided_by uuid references camau.user_account (id),
  decided_at timestamptz,
  decision_reason text,
  decision_language text check (decision_language in ('en', 'cy')),
  removed_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  foreign key (programme_id, report_id) references camau.progress_report (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  foreign key (programme_id, workstream_id) references camau.workstream (programme_id, id),
  check ((state = 'raised') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  check (state <> 'not_taken' or decision_reason is not null),
  check ((decision_reason is null) = (decision_language is null))
);
create index report_ask_report on camau.report_ask (programme_id, report_id);
${factPolicies('report_ask', 'report', 'report', 'force_id')}
select history.track('report_ask');
create trigger cycle_open before insert or update on camau.report_ask for each row execute function camau.refuse_when_cycle_closed();
create trigger keep_place before update on camau.report_ask for each row
  when ((new.programme_id, new.report_id, new.force_id, new.ref, new.raised_by, new.raised_at) is distinct from (old.programme_id, old.report_id, old.force_id, old.ref, old.raised_by, old.raised_at))
  execute function camau.keep_place();

-- Numbers run through a programme, whatever of it the author may see; the lock keeps two from drawing one.
create function camau.next_ask(programme uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare number text;
begin
  perform pg_advisory_xact_lock(hashtext('camau.report_ask'), hashtext(programme::text));
  select (1 + coalesce(max(substr(a.ref, 5)::integer), 0))::text into number from camau.report_ask a where a.programme_id = programme;
  return 'ASK-' || lpad(number, greatest(4, length(number)), '0');
end $$;
revoke all on function camau.next_ask(uuid) from public;
grant execute on function camau.next_ask(uuid) to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
