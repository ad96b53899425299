import { type MigrationInterface, type QueryRunner } from 'typeorm';

const LANGUAGE = (column: string): string => `text check (${column} in ('en', 'cy'))`;

/** Reasons, questions and answers say which language they are in; a cycle says why its last signature is gone. */
export class Review1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table camau.report_question
  add column text_language ${LANGUAGE('text_language')},
  add column answer_language ${LANGUAGE('answer_language')};
alter table camau.progress_report add column state_reason_language ${LANGUAGE('state_reason_language')};
alter table camau.cycle
  add column reopen_reason_language ${LANGUAGE('reopen_reason_language')},
  add column signature_cleared_at timestamptz,
  add column signature_cleared_by_act text check (signature_cleared_by_act in ('take_back', 'admit_late', 'reopen')),
  add column signature_cleared_subject text,
  add constraint cycle_signature_cleared check ((signature_cleared_at is null) = (signature_cleared_by_act is null));
select history.track('report_question');
select history.track('progress_report');
select history.track('cycle');
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
