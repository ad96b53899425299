import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, readable, writable } from '../platform/history/policies.sql.js';

const ASKED_BY_ME = `asked_by::text = (select current_setting('app.user_id'))`;

/**
 * What surrounds a circulated position without touching it: questions of Board members and their answers, decisions and actions. A question is
 * its asker's, the office's and the secretariat's alone until it is circulated; the record is for everyone who reads circulated positions.
 */
export class Board1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table camau.board_record (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ref text not null,
  kind text not null check (kind in ('decision', 'action')),
  cycle_id uuid not null,
  position_version integer not null,
  ask_ref text,
  text jsonb not null ${AUTHORED_TEXT('text')},
  owner_post jsonb ${AUTHORED_TEXT('owner_post')},
  due_on date,
  state text not null check (state in ('open', 'closed')),
  closed_on date,
  closing_words jsonb ${AUTHORED_TEXT('closing_words')},
  recorded_by uuid not null references camau.user_account (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id),
  check ((owner_post is null) = (due_on is null)),
  check (kind = 'decision' or owner_post is not null),
  check ((state = 'open') = (closed_on is null)),
  check (state = 'closed' or (owner_post is not null and closing_words is null))
);
create index board_record_open on camau.board_record (programme_id) where state = 'open';
create index board_record_cycle on camau.board_record (programme_id, cycle_id);
create policy readers on camau.board_record for select using (${readable('circulated')});
create policy adders on camau.board_record for insert with check (${writable('board_record')});
create policy changers on camau.board_record for update using (${writable('board_record')}) with check (${writable('board_record')});
select history.track('board_record');

create table camau.board_question (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ref text not null,
  cycle_id uuid not null,
  position_version integer not null,
  pointer text not null,
  figure jsonb not null,
  text text not null,
  text_language text not null check (text_language in ('en', 'cy')),
  asked_by uuid not null references camau.user_account (id),
  asked_at timestamptz not null,
  answer text,
  answer_language text check (answer_language in ('en', 'cy')),
  answered_by uuid references camau.user_account (id),
  answered_at timestamptz,
  circulated_by uuid references camau.user_account (id),
  circulated_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  foreign key (programme_id, cycle_id) references camau.cycle (programme_id, id),
  check (num_nulls(answer, answer_language, answered_by, answered_at) in (0, 4)),
  check (num_nulls(circulated_by, circulated_at) in (0, 2)),
  check (circulated_at is null or answer is not null)
);
create index board_question_cycle on camau.board_question (programme_id, cycle_id);
create policy readers on camau.board_question for select using ((circulated_at is not null and ${readable('circulated')})
  or ${writable('board_answer')} or (${ASKED_BY_ME} and ${readable('circulated')}));
create policy adders on camau.board_question for insert with check (${writable('board_question')} and ${ASKED_BY_ME} and answer is null and circulated_at is null);
create policy changers on camau.board_question for update using (${writable('board_answer')}) with check (${writable('board_answer')});
select history.track('board_question');

-- Numbers run through a programme, whatever of it the writer may see; the lock keeps two from drawing one.
create function camau.next_board_ref(programme uuid, prefix text) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('camau.board'), hashtext(programme::text));
  return prefix || '-' || lpad((1 + coalesce((select max(substr(r.ref, 4)::integer) from (
      select ref, programme_id from camau.board_record union all select ref, programme_id from camau.board_question) r
    where r.programme_id = programme and r.ref like prefix || '-%'), 0))::text, 4, '0');
end $$;
revoke all on function camau.next_board_ref(uuid, text) from public;
grant execute on function camau.next_board_ref(uuid, text) to camau_app;

-- A question keeps its words and its figure, and what was circulated stands.
create function camau.keep_board_question() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.circulated_at is not null or (new.programme_id, new.ref, new.cycle_id, new.position_version, new.pointer, new.figure, new.text, new.text_language, new.asked_by, new.asked_at)
      is distinct from (old.programme_id, old.ref, old.cycle_id, old.position_version, old.pointer, old.figure, old.text, old.text_language, old.asked_by, old.asked_at) then
    raise exception 'question % stands as it was asked and circulated', old.ref using errcode = '55006';
  end if;
  return new;
end $$;
create trigger keep_board_question before update on camau.board_question for each row execute function camau.keep_board_question();

-- A record keeps its place and what it answers, and one that somebody closed stands.
create function camau.keep_board_record() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.closing_words is not null or (new.programme_id, new.ref, new.kind, new.cycle_id, new.position_version, new.ask_ref, new.recorded_by, new.recorded_at)
      is distinct from (old.programme_id, old.ref, old.kind, old.cycle_id, old.position_version, old.ask_ref, old.recorded_by, old.recorded_at) then
    raise exception 'record % stands as it was taken and closed', old.ref using errcode = '55006';
  end if;
  return new;
end $$;
create trigger keep_board_record before update on camau.board_record for each row execute function camau.keep_board_record();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
