import { changeAsOwner } from './as-owner.js';

/** Adds so many forces, each with a copy of one force's draft of that cycle and of its milestones. */
export async function addForcesLike(url: string, slug: string, cycle: string, count: number): Promise<void> {
  await changeAsOwner(url, FORCES_SQL, [slug, count]);
  await changeAsOwner(url, REPORTS_SQL, [slug, cycle]);
  await changeAsOwner(url, SECTIONS_SQL, [slug, cycle]);
  await changeAsOwner(url, MILESTONES_SQL, [slug]);
}

const FORCES_SQL = `
insert into force (programme_id, code, slug, name, source)
select programme_id, 'M' || n, 'many-' || n, name, source from force, generate_series(1, $2::int) n where slug = $1`;

const OTHERS = `force f join force other on other.slug like 'many-%' and f.slug = $1`;
const REPORTS_SQL = `
insert into progress_report (programme_id, cycle_id, force_id, state, author_ids)
select r.programme_id, r.cycle_id, other.id, r.state, r.author_ids
from ${OTHERS} join progress_report r on r.force_id = f.id join cycle c on c.id = r.cycle_id and c.ref = $2`;

const SECTIONS_SQL = `
insert into report_section (programme_id, report_id, force_id, workstream_id, declared_status, reason, achieved, planned, no_change)
select s.programme_id, own.id, other.id, s.workstream_id, s.declared_status, s.reason, s.achieved, s.planned, s.no_change
from ${OTHERS} join progress_report r on r.force_id = f.id join cycle c on c.id = r.cycle_id and c.ref = $2
join report_section s on s.report_id = r.id join progress_report own on own.cycle_id = c.id and own.force_id = other.id`;

const MILESTONES_SQL = `
insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post, original_baseline_on, baseline_on, forecast_on)
select m.programme_id, other.code || '-' || m.ref, m.title, m.workstream_id, other.id, m.tier, m.owner_post, m.original_baseline_on, m.baseline_on, m.forecast_on
from ${OTHERS} join milestone m on m.force_id = f.id and m.removed_at is null`;
