import { createHash } from 'node:crypto';
import { canonicalJson } from '@camau/domain';
import type { ProgrammeDefinition } from '../definition/programme-definition.js';

/** Columns of one row as JSON, by column name; `body` stands for `body_id` until the bodies are written. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of a row that the files no longer hold. Nothing is deleted: it is refused, ended or, for dates, moved. */
export type Leftover = 'refuse' | 'end' | 'move';

/** The rows one table of the definition should hold. */
export interface WantedTable {
  readonly table: string;
  /** columns that say which row it is */
  readonly key: readonly string[];
  readonly leftover: Leftover;
  readonly rows: readonly Fields[];
}

/** The programme's own row, without its version. */
export function programmeRow(definition: ProgrammeDefinition): Fields {
  const { due, review, close, papers, ledgers } = definition.cycleOffsets;
  return {
    slug: definition.slug,
    name: definition.name,
    subtitle: definition.subtitle,
    aim: definition.aim.text,
    aim_source: definition.aim.source,
    source: definition.namesSource,
    starts_on: definition.startsOn,
    ends_on: definition.endsOn,
    milestone_tolerance_working_days: definition.tolerances.slipWorkingDays,
    verification_working_days: definition.tolerances.verificationWorkingDays,
    cycle_offsets: { due, review, close, papers, ledgers },
    confidence_scale: definition.confidenceScale.map(({ code, name }) => ({ code, name })),
    illustrative: definition.illustrative,
    definition_sha256: createHash('sha256').update(canonicalJson(definition)).digest('hex'),
  };
}

/** Every other row of the definition, table by table in the order in which they are written. */
export function definitionTables(definition: ProgrammeDefinition): WantedTable[] {
  const seats = definition.bodies.flatMap(({ code, seats: held }) => held.map((seat) => ({ body: code, ...seat })));
  const relations = definition.bodies.flatMap(({ code, relations: held }) =>
    held.map((relation) => ({ body: code, ...relation })),
  );
  return [
    {
      table: 'force',
      key: ['code'],
      leftover: 'refuse',
      rows: definition.forces.map(({ code, slug, name, source }) => ({ code, slug, name, source })),
    },
    {
      table: 'body',
      key: ['code'],
      leftover: 'refuse',
      rows: definition.bodies.map(({ code, name, source }) => ({ code, name, source })),
    },
    {
      table: 'seat',
      key: ['position'],
      leftover: 'refuse',
      rows: seats.map(({ body, title, source }, index) => ({ body, position: index + 1, title, source })),
    },
    {
      table: 'body_relation',
      key: ['body', 'relation', 'starts_on'],
      leftover: 'end',
      rows: relations.map(({ body, relation, validFrom, validTo, source }) => ({
        body,
        relation,
        starts_on: validFrom ?? null,
        ends_on: validTo ?? null,
        source,
      })),
    },
    {
      table: 'principle',
      key: ['number'],
      leftover: 'refuse',
      rows: definition.principles.map(({ number, name, explanation, source }) => ({
        number,
        name,
        explanation,
        source,
      })),
    },
    {
      table: 'outcome',
      key: ['number'],
      leftover: 'refuse',
      rows: definition.outcomes.map(({ number, text, source }) => ({ number, text, source })),
    },
    {
      table: 'workstream',
      key: ['ref'],
      leftover: 'refuse',
      rows: definition.workstreams.map(({ ref, slug, name, position, source }) => ({
        ref,
        slug,
        name,
        position,
        source,
      })),
    },
    {
      table: 'board_date',
      key: ['board_on'],
      leftover: 'move',
      rows: definition.boardDates.map(({ boardOn, source }) => ({ board_on: boardOn, source })),
    },
  ];
}
