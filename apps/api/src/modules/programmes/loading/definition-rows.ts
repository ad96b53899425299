import { createHash } from 'node:crypto';
import { canonicalJson } from '@camau/domain';
import type { ProgrammeDefinition } from '../definition/programme-definition.js';
import type { Fields, WantedTable } from './wanted-table.js';
import { awardTable, bodyNameTable, sourceTables } from './source-rows.js';

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
    dates_source: definition.datesSource,
    oversight: definition.oversight.name,
    oversight_source: definition.oversight.source,
    milestone_tolerance_working_days: definition.tolerances.slipWorkingDays,
    verification_working_days: definition.tolerances.verificationWorkingDays,
    cost_tolerance: {
      percent: definition.tolerances.costPercent,
      floorPence: definition.tolerances.costFloorPence,
    },
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
      table: 'body',
      key: ['code'],
      leftover: 'refuse',
      rows: definition.bodies.map(({ code, name, source }) => ({ code, name, source })),
    },
    bodyNameTable(definition),
    {
      table: 'force',
      key: ['code'],
      leftover: 'refuse',
      rows: definition.forces.map(({ code, slug, name, body, source }) => ({ code, slug, name, body, source })),
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
      rows: relations.map(({ body, relation, validFrom, validTo, datesKind, source }) => ({
        body,
        relation,
        starts_on: validFrom ?? null,
        ends_on: validTo ?? null,
        dates_kind: datesKind ?? null,
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
      rows: definition.workstreams.map(({ ref, slug, name, description, position, source }) => ({
        ref,
        slug,
        name,
        description,
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
    awardTable(definition),
    ...sourceTables(definition),
  ];
}
