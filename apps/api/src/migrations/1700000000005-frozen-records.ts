import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { TRACK_SQL } from '../platform/history/track.sql.js';

/** What is closed stays closed by every path: no row leaves it, no table is emptied, no cycle slips back; instants are whole milliseconds. */
export class FrozenRecords1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
${TRACK_SQL}
do $$
declare tracked text;
begin
  for tracked in select c.relname from pg_class c where c.relnamespace = 'history'::regnamespace and c.relkind = 'r' order by 1 loop
    perform history.track(tracked, to_regclass(format('as_at.%I', tracked)) is not null);
  end loop;
end $$;

-- An instant is shown in milliseconds, and a reading as at the instant shown must show what was written then.
create or replace function camau.facts_write_instant() returns timestamptz language sql volatile set search_path = camau, pg_catalog as
$$ select case facts_clock when 'system' then date_trunc('milliseconds', now()) else facts_base + nextval('camau.facts_tick') * interval '1 millisecond' end from camau.installation $$;
create or replace function camau.facts_now() returns timestamptz language sql volatile set search_path = camau, pg_catalog as
$$ select case facts_clock when 'system' then date_trunc('milliseconds', now()) else facts_base + (select last_value from camau.facts_tick) * interval '1 millisecond' end from camau.installation $$;

-- A report never changes its cycle or its subject, nor a child its report: so nothing leaves a closed one.
create function camau.keep_place() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'a row of % stays where it was made', tg_table_name using errcode = '55006';
end $$;
create trigger keep_place before update on camau.progress_report for each row
  when ((new.programme_id, new.cycle_id, new.force_id) is distinct from (old.programme_id, old.cycle_id, old.force_id)) execute function camau.keep_place();
${['report_section', 'submission', 'report_question']
  .map(
    (table) => `create trigger keep_place before update on camau.${table} for each row
  when ((new.programme_id, new.report_id, new.force_id) is distinct from (old.programme_id, old.report_id, old.force_id)) execute function camau.keep_place();`,
  )
  .join('\n')}

-- A closed cycle is only circulated or reopened, a circulated one only reopened; everything else of it stands.
create function camau.keep_closed_cycle() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.state = 'reopened' or (old.state = 'reopened' and new.state = 'closed') then return new; end if;
  if old.state = 'closed' and new.state = 'circulated' and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version' then
    return new;
  end if;
  raise exception 'the cycle is %', old.state using errcode = '55000';
end $$;
create trigger keep_closed before update on camau.cycle for each row when (old.state in ('closed', 'circulated', 'reopened')) execute function camau.keep_closed_cycle();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
