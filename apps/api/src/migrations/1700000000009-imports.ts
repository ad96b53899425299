import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { readable, writable } from '../platform/history/policies.sql.js';

/** Whoever made it; the office sees and acts on every import of its programme. */
const MADE_BY_ME = `made_by::text = (select current_setting('app.user_id'))`;
const MINE_OR_OFFICE = `${MADE_BY_ME} or ${writable('milestone')}`;

const policies = (table: string): string => `
create policy readers on camau.${table} for select using (${MINE_OR_OFFICE});
create policy adders on camau.${table} for insert with check (${MADE_BY_ME});
create policy changers on camau.${table} for update using (${MINE_OR_OFFICE}) with check (${MINE_OR_OFFICE});`;

/** Imports of milestones from spreadsheets: what was sent, what each row would do or did, and how its columns were matched. */
export class Imports1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table camau.import_batch (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ref text not null check (ref ~ '^IMP-[0-9]{4,}$'),
  name text not null,
  kind text not null check (kind in ('paste', 'csv', 'xlsx')),
  state text not null check (state in ('previewed', 'confirmed', 'undone')),
  content_sha256 text not null,
  headers jsonb not null check (jsonb_typeof(headers) = 'array'),
  header_row integer not null check (header_row > 0),
  header_sha256 text not null,
  mapping jsonb not null check (jsonb_typeof(mapping) = 'array'),
  sheet_notes jsonb not null check (jsonb_typeof(sheet_notes) = 'array'),
  notes jsonb not null check (jsonb_typeof(notes) = 'array'),
  counts jsonb not null check (jsonb_typeof(counts) = 'object'),
  made_by uuid not null references camau.user_account (id),
  made_at timestamptz not null,
  confirmed_by uuid references camau.user_account (id),
  confirmed_at timestamptz,
  undone_by uuid references camau.user_account (id),
  undone_at timestamptz,
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  check ((state = 'previewed') = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null)),
  check ((state = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_by is null))
);
${policies('import_batch')}
select history.track('import_batch');

create table camau.import_row (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  batch_id uuid not null,
  made_by uuid not null references camau.user_account (id),
  number integer not null check (number > 0),
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  outcome text not null check (outcome in ('add', 'change', 'same', 'refused')),
  plan jsonb not null check (jsonb_typeof(plan) = 'object'),
  applied_version integer,
  unique (programme_id, id),
  unique (programme_id, batch_id, number),
  foreign key (programme_id, batch_id) references camau.import_batch (programme_id, id)
);
create index import_row_outcome on camau.import_row (programme_id, batch_id, outcome, number);
${policies('import_row')}
select history.track('import_row');

create table camau.import_mapping (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  made_by uuid not null references camau.user_account (id),
  header_sha256 text not null,
  mapping jsonb not null check (jsonb_typeof(mapping) = 'array'),
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, header_sha256, made_by)
);
create policy readers on camau.import_mapping for select using (${readable('definition')});
create policy adders on camau.import_mapping for insert with check (${MADE_BY_ME});
create policy changers on camau.import_mapping for update using (${MADE_BY_ME}) with check (${MADE_BY_ME});
select history.track('import_mapping');

-- Numbers run through a programme, whatever of it the importer may see; the lock keeps two from drawing one.
create function camau.next_import(programme uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('camau.import_batch'), hashtext(programme::text));
  return 'IMP-' || lpad((1 + coalesce((select max(substr(b.ref, 5)::integer) from camau.import_batch b where b.programme_id = programme), 0))::text, 4, '0');
end $$;
revoke all on function camau.next_import(uuid) from public;
grant execute on function camau.next_import(uuid) to camau_app;

-- What was sent stays as it was sent; an import that was undone stays undone.
create function camau.keep_import() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.state = 'undone' or (old.state = 'confirmed' and new.state = 'previewed')
      or (new.programme_id, new.ref, new.name, new.kind, new.content_sha256, new.headers, new.made_by, new.made_at)
      is distinct from (old.programme_id, old.ref, old.name, old.kind, old.content_sha256, old.headers, old.made_by, old.made_at) then
    raise exception 'import % stands as it was made', old.ref using errcode = '55006';
  end if;
  return new;
end $$;
create trigger keep_import before update on camau.import_batch for each row execute function camau.keep_import();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
