import { TEXTS_BESIDE_SQL } from './texts-beside.sql.js';

/** How many words a text has, in SQL. */
const WORDS = `cardinality(regexp_split_to_array(trim(text ->> (text ->> 'original')), '\\s+'))`;

/** The order of the queue: by what a text is needed for; what was needed before the latest position after that, the latest first; at last what no date waits for. */
const DUE_KEY = `case when needed_on is null then '2' when is_earlier then '1' || (99999999 - to_char(needed_on, 'YYYYMMDD')::integer) else '0' || needed_on end`;

/**
 * Every text in reach whose other language may be wanted, once each by its key: frozen ones (the latest position of each cycle, submissions
 * under way), what stands beside them, then live ones. The addendum, if there is one, says how far a text is; one translated in its place says
 * it itself. $1: programme.
 */
export const TEXTS_SQL = `
${TEXTS_BESIDE_SQL},
document as materialized (
  select p.cycle_id, p.version, p.canonical::jsonb as body, c.papers_on, c.period_starts_on < max(c.period_starts_on) over () as is_earlier
  from position p join cycle c on c.id = p.cycle_id
  where p.programme_id = $1 and p.version = (select max(v.version) from position v where v.cycle_id = p.cycle_id)),
sent as materialized (
  select r.cycle_id, s.number, s.force_id, s.canonical::jsonb as body from progress_report r
  join cycle c on c.id = r.cycle_id and c.state in ('open', 'in_review') join submission s on s.report_id = r.id
  where r.programme_id = $1 and r.state in ('submitted', 'accepted') and s.number = (select max(l.number) from submission l where l.report_id = r.id)),
found as (
  select t.sha256 as key, t.text, 'position' as kind, d.cycle_id, d.version, t.pointer, null::text as subject, null::text as section, null::uuid as force_id, null::uuid as live_id, null::integer as live_version, null::text as ref, null::date as due_on, d.is_earlier
    from document d cross join lateral authored_texts(d.body - 'subjects', '') t
  union all
  select t.sha256, t.text, 'position', d.cycle_id, d.version, t.pointer, s.value ->> 'slug', s.value #>> array['sections', split_part(t.pointer, '/', 5), 'workstream'], f.id, null, null,
      case split_part(t.pointer, '/', 4) when 'milestones' then s.value #>> array['milestones', split_part(t.pointer, '/', 5), 'ref'] end, null, d.is_earlier
    from document d cross join lateral jsonb_array_elements(d.body -> 'subjects') with ordinality s(value, place)
    cross join lateral authored_texts(s.value, '/subjects/' || (s.place - 1)) t
    left join force f on f.programme_id = $1 and f.slug = s.value ->> 'slug'
  union all
  select t.sha256, t.text, 'submission', s.cycle_id, s.number, t.pointer, s.body ->> 'subject', s.body #>> array['sections', split_part(t.pointer, '/', 3), 'workstream'], s.force_id, null, null,
      case split_part(t.pointer, '/', 2) when 'milestones' then s.body #>> array['milestones', split_part(t.pointer, '/', 3), 'ref'] end, null, false
    from sent s cross join lateral authored_texts(s.body, '') t
  union all
  select text_sha256(b.text), b.text, b.kind, b.cycle_id, b.version, b.pointer, b.subject, b.section, b.force_id, null, null, b.ref, b.due_on, coalesce(b.due_on < (select max(d.papers_on) from document d), false)
    from beside b where b.text is not null
  union all
  select text_sha256(original_text(m.title)), m.title, 'milestone', null, null, '/title', coalesce(f.slug, 'national'), w.ref, m.force_id, m.id, m.version, m.ref, null, false
    from milestone m join workstream w on w.id = m.workstream_id left join force f on f.id = m.force_id
    where m.programme_id = $1 and m.removed_at is null and m.cancelled_at is null
  union all
  select text_sha256(original_text(c.approach)), c.approach, 'cell', null, null, '/approach', coalesce(f.slug, 'national'), w.ref, c.force_id, c.id, c.version, null, null, false
    from cell c join workstream w on w.id = c.workstream_id left join force f on f.id = c.force_id
    where c.programme_id = $1 and c.approach is not null),
one as (
  select distinct on (x.key) x.*, c.ref as cycle, coalesce(x.due_on, c.papers_on) as needed_on, a.id as addendum_id, a.version as addendum_version, a.state as addendum_state
  from found x left join cycle c on c.id = x.cycle_id
  left join translation_addendum a on a.programme_id = $1 and a.text_sha256 = x.key
  where x.text ->> 'original' <> 'both' order by x.key, x.live_id nulls first, x.is_earlier, coalesce(x.due_on, c.papers_on) desc nulls last, x.pointer),
texts as (
  select key, kind, cycle, version, pointer, subject, section as workstream, ref, text, needed_on::text as "dueOn", force_id as "forceId", live_id as "liveId", live_version as "liveVersion",
    case text ->> 'original' when 'en' then 'cy' else 'en' end as language, ${WORDS} as words,
    addendum_id as "addendumId", coalesce(addendum_version, 0) as "editVersion", ${DUE_KEY} as due_key,
    case when live_id is null then coalesce(addendum_state, text ->> 'otherState') else text ->> 'otherState' end as state
  from one where live_id is not null or addendum_id is not null or text ->> 'otherState' in ('missing', 'draft', 'stale'))`;
