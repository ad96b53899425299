import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** As before, and who closed: no page shows it. */
const PASSED_OVER = `'name', 'lastReceived', 'submittedBy', 'by', 'reasons', 'counts', 'changes', 'exceptions', 'programme', 'workstreams'`;
const KINDS = `'position', 'submission', 'milestone', 'cell', 'board_record', 'board_question', 'report_question', 'report_reason', 'reopening', 'ask'`;

/** What is read beside a position is translated beside itself too: records and questions of the Board, questions and reasons of the office, asks. */
export class TextsBeside1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table camau.translation_addendum drop constraint translation_addendum_kind_check;
alter table camau.translation_addendum add constraint translation_addendum_kind_check check (kind in (${KINDS}));

-- Words known in one language only, as authored text; English where nobody said which: the same as the domain's.
create function camau.in_one_language(words text, language text) returns jsonb language sql immutable set search_path = pg_catalog as
$$ select case when words is not null then jsonb_build_object('en', case when language = 'cy' then null else words end, 'cy', case when language = 'cy' then words end,
     'original', coalesce(language, 'en'), 'otherState', 'missing') end $$;

-- As before; a signer's post that was frozen as one string is a text in one language.
create or replace function camau.authored_texts(part jsonb, prefix text) returns table (pointer text, text jsonb, sha256 text) language sql immutable strict set search_path = pg_catalog as $$
  with recursive node (path, value) as (
    select prefix, part
    union all
    select n.path || '/' || k.key, case jsonb_typeof(k.value) when 'string' then camau.in_one_language(k.value #>> '{}', 'en') else k.value end from node n cross join lateral (
      select o.key, o.value from jsonb_each(case jsonb_typeof(n.value) when 'object' then n.value else '{}' end) o where o.key not in (${PASSED_OVER})
      union all
      select (a.ordinality - 1)::text, a.value from jsonb_array_elements(case jsonb_typeof(n.value) when 'array' then n.value else '[]' end) with ordinality a) k
    where (jsonb_typeof(k.value) in ('object', 'array') or (k.key = 'signedBy' and k.value <> '""')) and not (jsonb_typeof(n.value) = 'object' and n.value ? 'otherState'))
  select path, value, camau.text_sha256(value) from node where jsonb_typeof(value) = 'object' and value ? 'otherState' $$;

-- What the Board gives out takes the translations of its words along, as a circulated position does.
create function camau.give_out_addenda() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare given jsonb := to_jsonb(new);
begin
  update camau.translation_addendum a set is_circulated = true where a.programme_id = new.programme_id and not a.is_circulated
    and a.text_sha256 in (select camau.text_sha256(t) from unnest(case tg_table_name
      when 'board_record' then array[given -> 'text', given -> 'owner_post', given -> 'closing_words']
      else array[camau.in_one_language(given ->> 'text', given ->> 'text_language'), camau.in_one_language(given ->> 'answer', given ->> 'answer_language')] end) t
      where jsonb_typeof(t) = 'object');
  return null;
end $$;
create trigger give_out_addenda after insert or update on camau.board_record for each row execute function camau.give_out_addenda();
create trigger give_out_addenda after update on camau.board_question for each row
  when (old.circulated_at is null and new.circulated_at is not null) execute function camau.give_out_addenda();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
