import type { ProgrammeDefinition } from '../definition/programme-definition.js';
import type { Fields, WantedTable } from './wanted-table.js';

/** Rows of what the documents say, table by table, parents first; a child names its parent by the parent's own key. */
export function sourceTables(definition: ProgrammeDefinition): WantedTable[] {
  return [
    ...documentTables(definition),
    refused('strand', ['ref'], definition.strands.map(numbered)),
    refused(
      'statement',
      ['ref'],
      definition.statements.map((statement, index) => ({ condition: null, ...numbered(statement, index) })),
    ),
    ...placeTables(definition),
    ...frameworkTables(definition),
  ];
}

function documentTables({ documents }: ProgrammeDefinition): WantedTable[] {
  const clauses = documents.flatMap(({ file, class: own, clauses: held }) =>
    held.map((clause) => ({ document: file, class: own, ...clause })),
  );
  return [
    refused(
      'document',
      ['file'],
      documents.map(({ file, class: own, title, note, source }, index) => ({
        file,
        position: index + 1,
        class: own,
        title,
        note,
        source,
      })),
    ),
    refused(
      'document_flaw',
      ['document', 'position'],
      documents.flatMap(({ file, flaws }) =>
        flaws.map(({ lineFrom = null, lineTo = null, text, source }, index) => ({
          document: file,
          position: index + 1,
          line_from: lineFrom,
          line_to: lineTo ?? lineFrom,
          text,
          source,
        })),
      ),
    ),
    refused(
      'clause',
      ['ref'],
      clauses.map(({ document, ref, class: own, restatement = null, source }, index) => ({
        document,
        ref,
        position: index + 1,
        class: own,
        text: source.quote,
        restatement,
        source,
      })),
    ),
    refused(
      'commitment',
      ['clause'],
      clauses.map(({ ref, kind, label, owner, perForce, parts, source }) => ({
        clause: ref,
        kind,
        label,
        owner,
        is_per_force: perForce,
        parts,
        source,
      })),
    ),
  ];
}

function placeTables({ places, otherInitiatives }: ProgrammeDefinition): WantedTable[] {
  const areas = places.flatMap(({ force, areas: held }) => held.map((area) => ({ force, ...area })));
  const initiatives = [...places, { force: null, initiatives: otherInitiatives }].flatMap(
    ({ force, initiatives: held }) =>
      held.map(({ name, summary = null, source }, index) => ({ force, position: index + 1, name, summary, source })),
  );
  const gaps = places.flatMap(({ force, objectivesGap, initiativesGap }) => [
    ...(objectivesGap ? [{ force, subject: 'objectives', ...objectivesGap }] : []),
    ...(initiativesGap ? [{ force, subject: 'initiatives', ...initiativesGap }] : []),
  ]);
  return [
    refused(
      'local_area',
      ['slug'],
      areas.map(({ force, slug, name, source }, index) => ({ force, slug, position: index + 1, name, source })),
    ),
    refused(
      'area_objective',
      ['local_area', 'position'],
      areas.flatMap(({ slug, objectives }) =>
        objectives.map((objective, index) => ({ local_area: slug, ...numbered(objective, index) })),
      ),
    ),
    refused('initiative', ['force', 'position'], initiatives),
    { table: 'place_gap', key: ['force', 'subject'], leftover: 'refuse', rows: gaps },
  ];
}

function frameworkTables({ frameworks }: ProgrammeDefinition): WantedTable[] {
  return [
    refused(
      'framework',
      ['ref'],
      frameworks.map(({ ref, document, name, note, isLater, source }) => ({
        document,
        ref,
        name,
        note,
        is_later: isLater,
        source,
      })),
    ),
    refused(
      'framework_item',
      ['framework', 'kind', 'number'],
      frameworks.flatMap(({ ref, items }) =>
        items.map(({ kind, number, code = null, text, source }) => ({
          framework: ref,
          kind,
          number,
          code,
          text,
          source,
        })),
      ),
    ),
  ];
}

/** How the documents name the bodies, in the words they use. */
export function bodyNameTable({ bodies }: ProgrammeDefinition): WantedTable {
  return refused(
    'body_name',
    ['body', 'position'],
    bodies.flatMap(({ code, names }) =>
      names.map(({ validFrom = null, validTo = null, datesKind = null, source }, index) => ({
        body: code,
        position: index + 1,
        name: source.quote,
        starts_on: validFrom,
        ends_on: validTo,
        dates_kind: datesKind,
        source,
      })),
    ),
  );
}

/** The sum awarded, or none. */
export function awardTable({ award }: ProgrammeDefinition): WantedTable {
  const rows = award
    ? [
        {
          amount_pence: award.amountPence,
          approximate: award.approximate,
          funder: award.funder,
          source: award.source,
        },
      ]
    : [];
  return { table: 'award', key: [], leftover: 'refuse', rows };
}

function refused(table: string, key: readonly string[], rows: readonly Fields[]): WantedTable {
  return { table, key, leftover: 'refuse', rows };
}

function numbered(row: Fields, index: number): Fields {
  return { ...row, position: index + 1 };
}
