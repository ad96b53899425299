/** Columns of a text that stands beside a position or before it, each branch of the union alike; $1: programme. */
function beside(text: string, kind: string, pointer: string, due: string, ref: string, place = NOWHERE): string {
  return `select ${text} as text, '${kind}' as kind, c.id as cycle_id, ${place.version} as version, ${pointer} as pointer, ${place.subject} as subject,
      ${place.workstream} as section, ${place.force} as force_id, ${ref} as ref, ${due} as due_on`;
}

interface Place {
  readonly version: string;
  readonly subject: string;
  readonly workstream: string;
  readonly force: string;
}

const NOWHERE: Place = {
  version: 'null::integer',
  subject: 'null::text',
  workstream: 'null::text',
  force: 'null::uuid',
};
const OF_REPORT: Place = { ...NOWHERE, subject: `coalesce(f.slug, 'national')`, force: 'r.force_id' };
const RECORDED: Place = { ...NOWHERE, version: 'b.position_version' };
const ASKED: Place = { ...NOWHERE, version: 'q.position_version' };
const OF_QUESTION: Place = {
  ...OF_REPORT,
  workstream: `case split_part(q.pointer, '/', 2) when 'sections' then split_part(q.pointer, '/', 3) end`,
};
const OF_ASK: Place = { ...OF_REPORT, workstream: 'w.ref' };

/** A report whose cycle is not closed, with its force. */
const REPORT = `from under_way c join progress_report r on r.cycle_id = c.id left join force f on f.id = r.force_id`;
/** Papers that carry a record: the next ones while it is open, else the first after it was recorded. */
const NEXT_PAPERS = `coalesce(case when b.state = 'open' then (select min(n.papers_on) from under_way n) end, (select min(n.papers_on) from cycle n where n.programme_id = $1 and n.papers_on > (b.recorded_at at time zone 'Europe/London')::date), c.papers_on)`;
const oneLanguage = (column: string): string => `in_one_language(${column}, ${column}_language)`;

/**
 * What people read beside a position, and before one, as rows of text: records of the Board, needed by the next papers; its circulated questions, by
 * its meeting; questions and reasons of the office, by the day reports are due, their answers by the end of the review; why a cycle was reopened; asks.
 * A question of the Board is nobody's to translate before it is circulated, whatever else its reader may see.
 */
export const TEXTS_BESIDE_SQL = `
under_way as materialized (select c.* from cycle c where c.programme_id = $1 and c.state in ('open', 'in_review', 'reopened')),
beside as (
  ${beside('v.text', 'board_record', 'v.pointer', NEXT_PAPERS, 'b.ref', RECORDED)}
    from board_record b join cycle c on c.id = b.cycle_id
    cross join lateral (values (b.text, '/text'), (b.owner_post, '/ownerPost'), (b.closing_words, '/closingWords')) v(text, pointer) where b.programme_id = $1
  union all
  ${beside('v.text', 'board_question', 'v.pointer', 'c.board_on', 'q.ref', ASKED)}
    from board_question q join cycle c on c.id = q.cycle_id
    cross join lateral (values (${oneLanguage('q.text')}, '/text'), (${oneLanguage('q.answer')}, '/answer')) v(text, pointer)
    where q.programme_id = $1 and q.circulated_at is not null
  union all
  ${beside('v.text', 'report_question', 'v.pointer', 'v.due_on', 'null', OF_QUESTION)}
    ${REPORT} join report_question q on q.report_id = r.id
    cross join lateral (values (${oneLanguage('q.text')}, '/text', c.due_on), (${oneLanguage('q.answer')}, '/answer', c.review_by_on)) v(text, pointer, due_on)
  union all
  ${beside(oneLanguage('r.state_reason'), 'report_reason', `'/stateReason'`, 'c.due_on', 'null', OF_REPORT)} ${REPORT}
  union all
  ${beside(oneLanguage('c.reopen_reason'), 'reopening', `'/reopenReason'`, 'c.papers_on', 'null')} from under_way c where c.state = 'reopened'
  union all
  ${beside('v.text', 'ask', 'v.pointer', 'c.papers_on', 'a.ref', OF_ASK)}
    ${REPORT} join report_ask a on a.report_id = r.id left join workstream w on w.id = a.workstream_id
    cross join lateral (values (a.text, '/text'), (in_one_language(a.decision_reason, a.decision_language), '/decisionReason')) v(text, pointer)
    where a.removed_at is null)`;
