import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, definitionPolicy } from '../platform/history/policies.sql.js';

/** The definition of a programme: what its files say, each fact with its source. */
export class Programme1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const child = (name: string, columns: string): string => `
create table camau.${name} (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ${columns},
  source jsonb not null,
  unique (programme_id, id)
);
${definitionPolicy(name, 'programme_id')}`;

    await runner.query(`
create table camau.programme (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null ${AUTHORED_TEXT('name')},
  subtitle jsonb not null ${AUTHORED_TEXT('subtitle')},
  aim jsonb not null ${AUTHORED_TEXT('aim')},
  aim_source jsonb not null,
  source jsonb not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  milestone_tolerance_working_days integer not null check (milestone_tolerance_working_days >= 0),
  verification_working_days integer not null check (verification_working_days >= 0),
  cycle_offsets jsonb not null,
  confidence_scale jsonb not null check (jsonb_typeof(confidence_scale) = 'array'),
  illustrative boolean not null,
  definition_sha256 text not null,
  version integer not null default 1
);
${definitionPolicy('programme', 'id')}
${child('force', `code text not null, slug text not null check (slug <> 'national'), name jsonb not null ${AUTHORED_TEXT('name')}, unique (programme_id, code), unique (programme_id, slug)`)}
${child('body', `code text not null, name jsonb not null ${AUTHORED_TEXT('name')}, unique (programme_id, code)`)}
${child('seat', `body_id uuid not null, title jsonb not null ${AUTHORED_TEXT('title')}, position integer not null, unique (programme_id, position), foreign key (programme_id, body_id) references camau.body (programme_id, id)`)}
${child('body_relation', `body_id uuid not null, relation text not null check (relation in ('signatory', 'programme_partner', 'board_member')), starts_on date, ends_on date check (ends_on >= starts_on), unique nulls not distinct (programme_id, body_id, relation, starts_on), foreign key (programme_id, body_id) references camau.body (programme_id, id)`)}
${child('principle', `number integer not null, name jsonb not null ${AUTHORED_TEXT('name')}, explanation jsonb not null ${AUTHORED_TEXT('explanation')}, unique (programme_id, number)`)}
${child('outcome', `number integer not null, text jsonb not null ${AUTHORED_TEXT('text')}, unique (programme_id, number)`)}
${child('workstream', `ref text not null, slug text not null, name jsonb not null ${AUTHORED_TEXT('name')}, position integer not null, unique (programme_id, ref), unique (programme_id, slug)`)}
${child('board_date', `board_on date not null, unique (programme_id, board_on)`)}
select history.track('programme');
${['force', 'body', 'seat', 'body_relation', 'principle', 'outcome', 'workstream', 'board_date'].map((name) => `select history.track('${name}');`).join('\n')}
${['programme', 'force', 'body', 'seat', 'body_relation', 'principle', 'outcome', 'workstream', 'board_date'].map((name) => `revoke insert, update on camau.${name} from camau_app;`).join('\n')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
