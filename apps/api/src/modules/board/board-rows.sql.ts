/** A board record as JSON; `r` the record, `k` the cycle it was taken at, `$today` the business date of the reading. */
export const RECORD_JSON = (
  today: string,
): string => `jsonb_build_object('ref', r.ref, 'kind', r.kind, 'state', r.state, 'cycle', k.ref,
  'positionVersion', r.position_version, 'boardOn', k.board_on, 'ask', r.ask_ref, 'text', r.text, 'ownerPost', r.owner_post, 'dueOn', r.due_on,
  'daysOverdue', case when r.state = 'open' then greatest(0, ${today}::date - r.due_on) else 0 end, 'closedOn', r.closed_on,
  'closingWords', r.closing_words, 'recordedAt', r.recorded_at)`;

export const RECORD_FROM = 'board_record r join cycle k on k.programme_id = r.programme_id and k.id = r.cycle_id';

/** A question as JSON; `q` the question, `qk` the cycle of its position, `me` who reads. */
export const QUESTION_JSON = (me: string): string => `jsonb_build_object('ref', q.ref,
  'state', case when q.circulated_at is not null then 'circulated' when q.answer is not null then 'answered' else 'asked' end,
  'cycle', qk.ref, 'positionVersion', q.position_version, 'pointer', q.pointer, 'figure', q.figure, 'text', q.text, 'textLanguage', q.text_language,
  'askedBy', post_of(q.asked_by), 'askedAt', q.asked_at, 'isMine', q.asked_by = ${me}::uuid, 'answer', q.answer, 'answerLanguage', q.answer_language,
  'answeredBy', case when q.answered_by is not null then post_of(q.answered_by) end, 'answeredAt', q.answered_at, 'circulatedAt', q.circulated_at)`;

export const QUESTION_FROM =
  'board_question q join cycle qk on qk.programme_id = q.programme_id and qk.id = q.cycle_id';
