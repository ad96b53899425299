import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Open milestones that a user's post owns, within some programmes; titles are equal in either language. */
const OWNED = `m.programme_id = any (programmes) and m.verified_at is null and m.cancelled_at is null and m.removed_at is null
    and (m.owner_post ->> 'en' = u.post ->> 'en' or m.owner_post ->> 'cy' = u.post ->> 'cy')`;

/**
 * A leaver's work: what would move, and moving it. An administrator reads and writes no milestone, so both are functions of the owner that
 * do this one thing, in the programmes whose people the caller manages. A change request stays as it was raised: it is shown, not moved.
 */
export class Reassigning1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function camau.work_of_user(wanted uuid, programmes uuid[]) returns jsonb language sql stable security definer set search_path = camau, pg_catalog as
$$ select jsonb_build_object(
     'milestones', coalesce((select jsonb_agg(jsonb_build_object('programme', p.slug, 'ref', m.ref, 'title', m.title) order by p.slug, m.ref)
       from camau.milestone m join camau.programme p on p.id = m.programme_id where ${OWNED}), '[]'),
     'changeRequests', coalesce((select jsonb_agg(jsonb_build_object('programme', p.slug, 'ref', c.ref) order by p.slug, c.ref)
       from camau.change_request c join camau.programme p on p.id = c.programme_id
       where c.programme_id = any (programmes) and c.state = 'raised' and c.raised_by = u.id), '[]'))
   from camau.user_account u where u.id = wanted and programmes <@ current_setting('app.write_people_programmes')::uuid[] $$;

create function camau.reassign_milestones(leaver uuid, successor uuid, programmes uuid[]) returns integer language plpgsql volatile security definer set search_path = camau, pg_catalog as $$
declare moved integer;
begin
  if not programmes <@ current_setting('app.write_people_programmes')::uuid[] then
    raise exception 'work is reassigned by an administrator' using errcode = '42501';
  end if;
  update camau.milestone m set owner_post = heir.post, act = 'edited', cites = null, note = null, note_language = null, version = m.version + 1
    from camau.user_account u, camau.user_account heir where u.id = leaver and heir.id = successor and ${OWNED};
  get diagnostics moved = row_count;
  return moved;
end $$;
revoke all on function camau.work_of_user(uuid, uuid[]), camau.reassign_milestones(uuid, uuid, uuid[]) from public;
grant execute on function camau.work_of_user(uuid, uuid[]), camau.reassign_milestones(uuid, uuid, uuid[]) to camau_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
