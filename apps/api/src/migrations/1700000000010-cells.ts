import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, readable, writable } from '../platform/history/policies.sql.js';

/** What is declared of each cell, workstream × force or national; and what the facts clock said when a session began. */
export class Cells1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table camau.cell (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  workstream_id uuid not null,
  force_id uuid,
  in_scope boolean not null default true,
  approach jsonb ${AUTHORED_TEXT('approach')},
  version integer not null default 1,
  unique (programme_id, id),
  unique nulls not distinct (programme_id, workstream_id, force_id),
  foreign key (programme_id, workstream_id) references camau.workstream (programme_id, id),
  foreign key (programme_id, force_id) references camau.force (programme_id, id)
);
-- NB: read like the definition it belongs to, written like the plan.
create policy readers on camau.cell for select using (${readable('definition')});
create policy adders on camau.cell for insert with check (${writable('milestone', 'force_id')});
create policy changers on camau.cell for update using (${writable('milestone', 'force_id')}) with check (${writable('milestone', 'force_id')});
select history.track('cell');

-- Where the facts clock stood when a session was opened: "since you were last here" begins there.
alter table camau.user_session add column started_facts_at timestamptz;
alter table camau.user_session alter column started_facts_at set default camau.facts_now();
grant select (started_facts_at) on camau.user_session to camau_app;
select history.track('user_session', false);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
