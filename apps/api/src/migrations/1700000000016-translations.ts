import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, readable, writable } from '../platform/history/policies.sql.js';

/** Names of bodies and things, machine-made lists and what an earlier cycle said are no texts of this document to translate. */
const PASSED_OVER = `'name', 'lastReceived', 'submittedBy', 'reasons', 'counts', 'changes', 'exceptions', 'programme', 'workstreams'`;

/** Translations of authored text: of frozen text as an addendum keyed to its hash, of live text in place; who wrote and who checked each. */
export class Translations1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- SHA-256 of an authored text in canonical JSON (RFC 8785): the same as the application's.
create function camau.text_sha256(words jsonb) returns text language sql immutable strict set search_path = pg_catalog as
$$ select encode(sha256(convert_to('{"cy":' || coalesce(to_json(words ->> 'cy')::text, 'null') || ',"en":' || coalesce(to_json(words ->> 'en')::text, 'null')
     || ',"original":' || to_json(words ->> 'original')::text || ',"otherState":' || to_json(words ->> 'otherState')::text || '}', 'UTF8')), 'hex') $$;

-- A live text as its author wrote it, without what was translated: what a translation of it is kept under.
create function camau.original_text(words jsonb) returns jsonb language sql immutable strict set search_path = pg_catalog as
$$ select case words ->> 'original' when 'both' then words else jsonb_build_object('en', case words ->> 'original' when 'en' then words -> 'en' else 'null' end,
     'cy', case words ->> 'original' when 'cy' then words -> 'cy' else 'null' end, 'original', words -> 'original', 'otherState', 'missing') end $$;

-- Every authored text of a frozen document, with its JSON pointer and hash.
create function camau.authored_texts(part jsonb, prefix text) returns table (pointer text, text jsonb, sha256 text) language sql immutable strict set search_path = pg_catalog as $$
  with recursive node (path, value) as (
    select prefix, part
    union all
    select n.path || '/' || k.key, k.value from node n cross join lateral (
      select o.key, o.value from jsonb_each(case jsonb_typeof(n.value) when 'object' then n.value else '{}' end) o where o.key not in (${PASSED_OVER})
      union all
      select (a.ordinality - 1)::text, a.value from jsonb_array_elements(case jsonb_typeof(n.value) when 'array' then n.value else '[]' end) with ordinality a) k
    where jsonb_typeof(k.value) in ('object', 'array') and not (jsonb_typeof(n.value) = 'object' and n.value ? 'otherState'))
  select path, value, camau.text_sha256(value) from node where jsonb_typeof(value) = 'object' and value ? 'otherState' $$;

create table camau.translation_addendum (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  force_id uuid,
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('position', 'submission', 'milestone', 'cell')),
  text jsonb not null ${AUTHORED_TEXT('text')},
  source jsonb not null check (jsonb_typeof(source) = 'object'),
  language text not null check (language in ('en', 'cy')),
  words text not null,
  state text not null check (state in ('draft', 'translated', 'checked')),
  translated_by uuid not null references camau.user_account (id),
  translated_at timestamptz not null,
  checked_by uuid references camau.user_account (id),
  checked_at timestamptz,
  is_circulated boolean not null default false,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, text_sha256, language),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  check ((state = 'checked') = (checked_by is not null) and (checked_by is null) = (checked_at is null)),
  check (checked_by is null or checked_by <> translated_by),
  check (text_sha256 = camau.text_sha256(text))
);
create policy readers on camau.translation_addendum for select using (${readable('closed', 'force_id')}
  or (is_circulated and state <> 'draft' and ${readable('circulated')}));
create policy adders on camau.translation_addendum for insert with check (${writable('translation')});
create policy changers on camau.translation_addendum for update using (${writable('translation', 'force_id')}) with check (${writable('translation', 'force_id')});
select history.track('translation_addendum');

-- Whoever writes the words is their translator, whoever checks them is the checker, and neither acts in another's name.
create function camau.keep_translators() returns trigger language plpgsql set search_path = pg_catalog as $$
declare actor uuid := nullif(current_setting('app.user_id'), '')::uuid;
begin
  if tg_op = 'UPDATE' and (new.programme_id, new.text_sha256, new.text, new.language, new.force_id) is distinct from (old.programme_id, old.text_sha256, old.text, old.language, old.force_id) then
    raise exception 'a translation stays with its text' using errcode = '55006';
  end if;
  if (tg_op = 'INSERT' or new.words is distinct from old.words or new.translated_by is distinct from old.translated_by)
    and (new.translated_by is distinct from actor or new.checked_by is not null) then
    raise exception 'words are written in one''s own name and checked by another' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and new.checked_by is distinct from old.checked_by and new.checked_by is not null
    and (new.checked_by is distinct from actor or old.state <> 'translated') then
    raise exception 'a finished translation is checked in one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_translators before insert or update on camau.translation_addendum for each row execute function camau.keep_translators();

-- What is circulated takes the translations of its texts along.
create function camau.circulate_addenda() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update camau.translation_addendum a set is_circulated = true where a.programme_id = new.programme_id and not a.is_circulated
    and a.text_sha256 in (select t.sha256 from camau.authored_texts(new.canonical::jsonb, '') t);
  return null;
end $$;
create trigger circulate_addenda after update on camau.position for each row
  when (old.circulated_at is null and new.circulated_at is not null) execute function camau.circulate_addenda();

-- The one thing a translator may write of live facts: the language that is not the original's. Checked only as recorded above. The count of rows says whether the version still fitted.
create function camau.translate_live(kind text, wanted uuid, was_version integer, words jsonb) returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  before jsonb; place uuid; force uuid; touched integer;
begin
  if kind = 'milestone' then select m.title, m.programme_id, m.force_id into before, place, force from camau.milestone m where m.id = wanted and m.removed_at is null;
  else select c.approach, c.programme_id, c.force_id into before, place, force from camau.cell c where c.id = wanted; end if;
  if before is null or not (place = any (current_setting('app.write_translation_programmes')::uuid[])
    or coalesce(force, place) = any (current_setting('app.write_translation_scopes')::uuid[])) then
    raise exception 'not within reach of this translator' using errcode = '42501';
  end if;
  if camau.original_text(before) <> camau.original_text(words) or before ->> 'original' = 'both' then
    raise exception 'a translation leaves the original as it is' using errcode = '42501';
  end if;
  if words ->> 'otherState' = 'checked' and not exists (select from camau.translation_addendum a
    where a.programme_id = place and a.text_sha256 = camau.text_sha256(camau.original_text(before)) and a.state = 'checked') then
    raise exception 'nobody has checked this translation' using errcode = '42501';
  end if;
  if kind = 'milestone' then
    update camau.milestone set title = words, act = 'edited', cites = null, note = null, note_language = null, version = version + 1 where id = wanted and version = was_version;
  else update camau.cell set approach = words, version = version + 1 where id = wanted and version = was_version; end if;
  get diagnostics touched = row_count;
  return touched;
end $$;
revoke all on function camau.translate_live(text, uuid, integer, jsonb) from public;
grant execute on function camau.translate_live(text, uuid, integer, jsonb) to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
