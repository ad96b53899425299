import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNT_EMAIL_KINDS, EMAIL_FAILURES, EMAIL_KINDS, EMAIL_STATES } from '@camau/contracts';
import {
  ASK_KINDS,
  ASK_STATES,
  BOARD_RECORD_KINDS,
  BOARD_RECORD_STATES,
  CHANGE_REQUEST_STATES,
  CHASE_KINDS,
  CHASE_STEPS,
  COMMITMENT_KINDS,
  CYCLE_STATES,
  DECLARABLE_STATUSES,
  DOCUMENT_CLASSES,
  FRAMEWORK_ITEM_KINDS,
  IMPORT_KINDS,
  IMPORT_STATES,
  LANGUAGES,
  MILESTONE_ACTS,
  PLACE_SUBJECTS,
  REASON_CODES,
  REPORT_STATES,
  ROLES,
  ROW_OUTCOMES,
  SIGNATURE_CLEARING_ACTS,
  STATEMENT_TOPICS,
  TEXT_PLACES,
  TIERS,
  TRANSLATION_STATES,
} from '@camau/domain';
import { query } from './support/as-owner.js';
import { createTestDatabase, type TestDatabase } from './support/test-app.js';

/** Lists of codes by the column that holds them: the database's CHECK and the domain's list must say the same. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'access_grant.role': ROLES,
  'board_question.answer_language': LANGUAGES,
  'board_question.text_language': LANGUAGES,
  'board_record.kind': BOARD_RECORD_KINDS,
  'board_record.state': BOARD_RECORD_STATES,
  'change_request.decision_language': LANGUAGES,
  'change_request.reason_code': REASON_CODES,
  'change_request.reason_language': LANGUAGES,
  'change_request.state': CHANGE_REQUEST_STATES,
  'chase.kind': CHASE_KINDS,
  'chase.step': CHASE_STEPS,
  'chase_round.step': CHASE_STEPS,
  'cycle.reopen_reason_language': LANGUAGES,
  'cycle.signature_cleared_by_act': SIGNATURE_CLEARING_ACTS,
  'cycle.state': CYCLE_STATES,
  'milestone.act': MILESTONE_ACTS,
  'milestone.note_language': LANGUAGES,
  'milestone.reason_code': REASON_CODES,
  'milestone.reason_language': LANGUAGES,
  'milestone.tier': TIERS,
  'clause.class': DOCUMENT_CLASSES,
  'commitment.kind': COMMITMENT_KINDS,
  'document.class': DOCUMENT_CLASSES,
  'email_message.failure': EMAIL_FAILURES,
  'email_message.kind': EMAIL_KINDS,
  'email_message.language': LANGUAGES,
  'email_message.state': EMAIL_STATES,
  'framework_item.kind': FRAMEWORK_ITEM_KINDS,
  'import_batch.kind': IMPORT_KINDS,
  'import_batch.state': IMPORT_STATES,
  'import_row.outcome': ROW_OUTCOMES,
  // A link to set a password comes with every e-mail but the one that says it was set.
  'password_token.kind': ACCOUNT_EMAIL_KINDS.filter((kind) => kind !== 'password_changed'),
  'place_gap.subject': PLACE_SUBJECTS,
  'statement.topic': STATEMENT_TOPICS,
  // A report nobody started has no row.
  'progress_report.state': REPORT_STATES.filter((state) => state !== 'not_started'),
  'progress_report.state_reason_language': LANGUAGES,
  'report_ask.decision_language': LANGUAGES,
  'report_ask.kind': ASK_KINDS,
  'report_ask.state': ASK_STATES,
  'report_question.answer_language': LANGUAGES,
  'report_question.text_language': LANGUAGES,
  'report_section.declared_status': DECLARABLE_STATUSES,
  'translation_addendum.kind': TEXT_PLACES,
  'translation_addendum.language': LANGUAGES,
  'translation_addendum.state': TRANSLATION_STATES,
  'user_account.language': LANGUAGES,
};

/** Lists the domain does not know: they are of the definition's files, or of one table alone. */
const OF_THE_TABLE_ALONE = new Set(['body_relation.relation', 'cycle.dates_by', 'installation.facts_clock']);

let database: TestDatabase;
let found: { place: string; definition: string }[];

beforeAll(async () => {
  database = await createTestDatabase('definition');
  found = await query(
    database.superuserUrl,
    `select c.conrelid::regclass::text || '.' || a.attname as place, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
     where c.contype = 'c' and c.connamespace = 'camau'::regnamespace and pg_get_constraintdef(c.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY'`,
  );
});
afterAll(() => database.drop());

const codesIn = (definition: string): string[] => [...definition.matchAll(/'([^']+)'::text/g)].map(([, code]) => code!);

describe('lists of codes', () => {
  it('are in the database those the domain has, every one', () => {
    const places = found.map(({ place }) => place).filter((place) => !OF_THE_TABLE_ALONE.has(place));
    expect(places.sort()).toEqual(Object.keys(LISTS).sort());
  });

  it.each(Object.entries(LISTS))('%s', (place, list) => {
    const definition = found.find((row) => row.place === place)?.definition ?? '';
    expect(codesIn(definition).sort()).toEqual([...list].sort());
  });
});
