import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { AUTHORED_TEXT, definitionPolicy } from '../platform/history/policies.sql.js';

const text = (column: string): string => `${column} jsonb not null ${AUTHORED_TEXT(column)}`;
const maybe = (column: string): string => `${column} jsonb ${AUTHORED_TEXT(column)}`;
const parent = (table: string, column: string, required = true): string =>
  `${column} uuid${required ? ' not null' : ''}, foreign key (programme_id, ${column}) references camau.${table} (programme_id, id)`;

/** Table → its columns beside id, programme_id and source; a parent before its children. */
const TABLES: Readonly<Record<string, string>> = {
  award: `amount_pence bigint not null check (amount_pence >= 0), approximate boolean not null, ${text('funder')}, unique (programme_id)`,
  body_name: `${parent('body', 'body_id')}, position integer not null, name text not null, starts_on date, ends_on date check (ends_on >= starts_on), dates_kind text, unique (programme_id, body_id, position)`,
  document: `file text not null, position integer not null, class text not null check (class in ('agreement', 'published_statement', 'related')), ${text('title')}, ${text('note')}, unique (programme_id, file)`,
  document_flaw: `${parent('document', 'document_id')}, position integer not null, line_from integer, line_to integer check (line_to >= line_from), ${text('text')}, unique (programme_id, document_id, position)`,
  clause: `${parent('document', 'document_id')}, ref text not null, position integer not null, class text not null check (class in ('agreement', 'published_statement', 'related')), text text not null, ${maybe('restatement')}, unique (programme_id, ref)`,
  commitment: `${parent('clause', 'clause_id')}, kind text not null check (kind in ('commitment', 'aim', 'how', 'delivery', 'principle', 'governance')), ${text('label')}, ${text('owner')}, is_per_force boolean not null, parts jsonb not null check (jsonb_typeof(parts) = 'array'), unique (programme_id, clause_id)`,
  strand: `ref text not null, position integer not null, ${text('name')}, unique (programme_id, ref)`,
  statement: `ref text not null, position integer not null, topic text not null check (topic in ('aim', 'duration', 'funding', 'oversight', 'predecessor', 'membership', 'sector', 'evidence', 'demand', 'silence')), ${text('about')}, ${maybe('condition')}, unique (programme_id, ref)`,
  local_area: `${parent('force', 'force_id')}, slug text not null, position integer not null, ${text('name')}, unique (programme_id, slug)`,
  area_objective: `${parent('local_area', 'local_area_id')}, position integer not null, ${text('text')}, unique (programme_id, local_area_id, position)`,
  initiative: `${parent('force', 'force_id', false)}, position integer not null, ${text('name')}, ${maybe('summary')}, unique nulls not distinct (programme_id, force_id, position)`,
  place_gap: `${parent('force', 'force_id')}, subject text not null check (subject in ('objectives', 'initiatives')), ${text('text')}, unique (programme_id, force_id, subject)`,
  framework: `${parent('document', 'document_id')}, ref text not null, ${text('name')}, ${text('note')}, is_later boolean not null, unique (programme_id, ref)`,
  framework_item: `${parent('framework', 'framework_id')}, kind text not null check (kind in ('principle', 'prevention_tier')), number integer not null, code text, ${text('text')}, unique (programme_id, framework_id, kind, number)`,
};

/** What the documents of a programme say, whole: class by class, clause by clause, with their gaps and their damage. */
export class Definition1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tables = Object.entries(TABLES).map(
      ([name, columns]) => `
create table camau.${name} (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references camau.programme (id),
  ${columns},
  source jsonb not null,
  unique (programme_id, id)
);
${definitionPolicy(name, 'programme_id')}
select history.track('${name}');
revoke insert, update on camau.${name} from camau_app;`,
    );
    await runner.query(`
alter table camau.programme add column oversight jsonb, add column oversight_source jsonb, add column dates_source jsonb, add column cost_tolerance jsonb;
alter table camau.workstream add column ${maybe('description')};
alter table camau.force add column ${parent('body', 'body_id', false).replace(', foreign', ', add foreign')};
alter table camau.body_relation add column dates_kind text;
alter table camau.programme add ${AUTHORED_TEXT('oversight')};
${['programme', 'workstream', 'force', 'body_relation'].map((name) => `select history.track('${name}');`).join('\n')}
${tables.join('\n')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: undo this one with a new migration.');
  }
}
