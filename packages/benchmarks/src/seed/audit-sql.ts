/**
 * An audit event for every recorded change of a milestone, sealed in one chain as the sealer would have done: a database of this
 * size has them, and what reads the audit trail must bear them. Parameter: programme id.
 */
export const AUDIT_SQL = `
insert into audit.event (actor_id, programme_id, action, subject_type, subject_id, facts, request_id, facts_at, system_at)
select h.changed_by, h.programme_id, case h.version when 1 then 'milestone_added' else 'milestone_reforecast' end, 'milestone', h.ref,
  jsonb_build_object('to', h.forecast_on, 'reasonCode', h.reason_code, 'reason', h.reason), h.request_id, h.valid_from, h.valid_from
from history.milestone h where h.programme_id = $1 order by h.valid_from`;

/** Numbers and chains every event in order. */
export const SEAL_SQL = `
do $$
declare
  waiting audit.event; last_sequence bigint := 0; last_sha256 text := '';
begin
  for waiting in select e.* from audit.event e order by e.system_at, e.id loop
    last_sequence := last_sequence + 1;
    insert into audit.seal (sequence, event_id, previous_sha256, sha256)
      values (last_sequence, waiting.id, last_sha256, encode(sha256(convert_to(last_sha256 || E'\\n' || audit.event_text(waiting), 'UTF8')), 'hex'))
      returning sha256 into last_sha256;
  end loop;
end $$`;
