import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { factPolicies } from '../platform/history/policies.sql.js';

const LANGUAGE = (column: string): string => `check (${column} in ('en', 'cy'))`;

/** The plan in full: what was last done to a milestone and why, evidence as links, search, removal by undoing an import; change requests. */
export class Plan1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table camau.milestone
  add act text check (act in ('added', 'edited', 'baseline_set', 'reforecast', 'claimed', 'claim_refused', 'claim_withdrawn', 'verified', 'undone', 'change_applied', 'imported')),
  add cites text,
  add note text,
  add note_language text ${LANGUAGE('note_language')},
  add reason_language text ${LANGUAGE('reason_language')},
  add evidence_links jsonb check (jsonb_typeof(evidence_links) = 'array'),
  add removed_at timestamptz,
  add search_key text generated always as (lower(ref || ' ' || coalesce(title ->> 'en', '') || ' ' || coalesce(title ->> 'cy', ''))) stored,
  add owner_key text generated always as (lower(coalesce(owner_post ->> 'en', owner_post ->> 'cy', ''))) stored;
-- NB: what undoing an import removed keeps its ref in history; the ref is free again.
alter table camau.milestone drop constraint milestone_programme_id_ref_key;
create unique index milestone_ref on camau.milestone (programme_id, ref) where removed_at is null;
create index milestone_claimed on camau.milestone (programme_id, claimed_at) where claimed_at is not null and verified_at is null;
select history.track('milestone');

-- The original baseline is frozen for ever. NB: undoing an import that set it takes back that it was ever set.
create function camau.keep_original_baseline() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the original baseline of % stands', old.ref using errcode = '55006';
end $$;
create trigger keep_original_baseline before update on camau.milestone for each row
  when (old.original_baseline_on is not null and new.original_baseline_on is distinct from old.original_baseline_on
    and not (new.original_baseline_on is null and new.act = 'undone')) execute function camau.keep_original_baseline();

-- Refs run through a programme, whatever of it the asker may see; says nothing else of what it finds.
create function camau.milestone_ref_taken(programme uuid, wanted text) returns boolean language sql stable security definer set search_path = pg_catalog as
$$ select exists (select 1 from camau.milestone m where m.programme_id = programme and m.ref = wanted and m.removed_at is null) $$;
revoke all on function camau.milestone_ref_taken(uuid, text) from public;
grant execute on function camau.milestone_ref_taken(uuid, text) to camau_app;

create table camau.change_request (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  force_id uuid,
  milestone_id uuid not null,
  ref text not null check (ref ~ '^CR-[0-9]{4,}$'),
  proposal jsonb not null check (jsonb_typeof(proposal) = 'object'),
  reason_code text not null check (reason_code in ('dependency', 'resourcing', 'recruitment', 'procurement', 'information_sharing', 'technology', 'scope', 'external_event', 'other')),
  reason text not null,
  reason_language text ${LANGUAGE('reason_language')},
  state text not null check (state in ('raised', 'approved', 'rejected', 'withdrawn')),
  raised_by uuid not null references camau.user_account (id),
  raised_at timestamptz not null,
  effects jsonb not null check (jsonb_typeof(effects) = 'array'),
  decided_by uuid references camau.user_account (id),
  decided_at timestamptz,
  decision_reason text,
  decision_reference text,
  decision_language text ${LANGUAGE('decision_language')},
  version integer not null default 1,
  unique (programme_id, id),
  unique (programme_id, ref),
  foreign key (programme_id, milestone_id) references camau.milestone (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id),
  check ((state = 'raised') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  check (state not in ('approved', 'rejected') or decided_by <> raised_by),
  check ((state = 'approved') = (decision_reference is not null))
);
-- One open request a milestone: two would each show an effect the other makes untrue.
create unique index change_request_open on camau.change_request (programme_id, milestone_id) where state = 'raised';
create index change_request_state on camau.change_request (programme_id, state, ref);
${factPolicies('change_request', 'live', 'milestone', 'force_id')}
select history.track('change_request');

-- Numbers run through a programme, whatever of it the raiser may see; the lock keeps two from drawing one.
create function camau.next_change_request(programme uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('camau.change_request'), hashtext(programme::text));
  return 'CR-' || lpad((1 + coalesce((select max(substr(c.ref, 4)::integer) from camau.change_request c where c.programme_id = programme), 0))::text, 4, '0');
end $$;
revoke all on function camau.next_change_request(uuid) from public;
grant execute on function camau.next_change_request(uuid) to camau_app;

-- What was decided stays decided; a request keeps its milestone and its words.
create function camau.keep_change_request() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.state <> 'raised' or (new.programme_id, new.milestone_id, new.force_id, new.ref, new.proposal, new.reason, new.reason_code, new.raised_at, new.raised_by)
      is distinct from (old.programme_id, old.milestone_id, old.force_id, old.ref, old.proposal, old.reason, old.reason_code, old.raised_at, old.raised_by) then
    raise exception 'change request % stands as it was raised and decided', old.ref using errcode = '55006';
  end if;
  return new;
end $$;
create trigger keep_change_request before update on camau.change_request for each row execute function camau.keep_change_request();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
