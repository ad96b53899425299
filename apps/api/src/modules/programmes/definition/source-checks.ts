import type { Report } from './definition-error.js';
import type { ProgrammeDefinition } from './programme-definition.js';

/** What one schema cannot see in the files about documents: repeated references, unknown documents and forces, gaps not said. */
export function checkSources(definition: ProgrammeDefinition, report: Report): void {
  checkDocuments(definition, report);
  checkPlaces(definition, report);
  unique(report, 'statements.yaml', 'statements', 'ref', definition.statements);
  unique(report, 'statements.yaml', 'strands', 'ref', definition.strands);
  unique(report, 'frameworks.yaml', 'frameworks', 'ref', definition.frameworks);
}

function checkDocuments({ documents, frameworks }: ProgrammeDefinition, report: Report): void {
  unique(report, 'agreement.yaml', 'documents', 'file', documents);
  const seen = new Set<string>();
  documents.forEach(({ file, clauses, flaws }, index) => {
    clauses.forEach(({ ref, source }, at) => {
      const wrong = (field: string, message: string) =>
        report('agreement.yaml', ['documents', index, 'clauses', at, ...field.split('.')], message);
      if (seen.has(ref)) wrong('ref', `${ref} is used twice`);
      seen.add(ref);
      if (source.quote === null) wrong('source.kind', 'must be seed: a clause is quoted word for word');
      else if (source.file !== file) wrong('source.file', `must be ${file}, the document the clause stands in`);
    });
    flaws.forEach(({ lineFrom, lineTo }, at) => {
      if (lineTo !== undefined && (lineFrom === undefined || lineTo < lineFrom))
        report(
          'agreement.yaml',
          ['documents', index, 'flaws', at, 'lineTo'],
          'must not be before the line it begins on',
        );
    });
  });
  const files = new Set(documents.map(({ file }) => file));
  frameworks.forEach(({ document }, index) => {
    if (!files.has(document))
      report('frameworks.yaml', ['frameworks', index, 'document'], `no document has the file ${document}`);
  });
}

/** A force in places.yaml has objectives or a sentence that says they are missing, and so with initiatives: never an empty card. */
function checkPlaces({ forces, places }: ProgrammeDefinition, report: Report): void {
  unique(report, 'places.yaml', 'places', 'force', places);
  const codes = new Set(forces.map(({ code }) => code));
  const slugs = new Set<string>();
  places.forEach(({ force, areas, objectivesGap, initiatives, initiativesGap }, index) => {
    const wrong = (path: PropertyKey[], message: string) => report('places.yaml', ['places', index, ...path], message);
    if (!codes.has(force)) wrong(['force'], `no force has the code ${force}`);
    areas.forEach(({ slug }, at) => {
      if (slugs.has(slug)) wrong(['areas', at, 'slug'], `${slug} is used twice`);
      slugs.add(slug);
    });
    if (areas.length > 0 === (objectivesGap !== undefined))
      wrong(['objectivesGap'], 'is required where there are no areas, and only there');
    if (initiatives.length > 0 === (initiativesGap !== undefined))
      wrong(['initiativesGap'], 'is required where there are no initiatives, and only there');
  });
  if (places.length === 0) return;
  const told = new Set(places.map(({ force }) => force));
  forces.forEach(({ code }) => {
    if (!told.has(code)) report('places.yaml', ['places'], `says nothing of the force ${code}`);
  });
}

function unique<Field extends string>(
  report: Report,
  file: string,
  list: string,
  field: Field,
  items: readonly Readonly<Record<Field, string>>[],
): void {
  const values = items.map((item) => item[field]);
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) report(file, [list, index, field], `${value} is used twice`);
  });
}
