import { Injectable } from '@nestjs/common';
import { programmeSourcesSchema, type ProgrammeSources } from '@camau/contracts';
import type { Tx } from '../../platform/database/tx.js';

/** What the documents of a programme say, whole, in one statement. */
@Injectable()
export class ProgrammeSourcesReadModel {
  async find(tx: Tx, programmeId: string): Promise<ProgrammeSources | null> {
    const [row] = await tx.rows('programmes.sources', SOURCES_SQL, [programmeId], programmeSourcesSchema);
    return row ?? null;
  }
}

/** A list of `object` per row of `from`, in `order`; empty when there is none. */
function list(object: string, from: string, order: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object(${object}) order by ${order}) from ${from}), '[]')`;
}

/** The rows of a child table `c` whose `column` is the parent `t`. */
function children(table: string, column: string, object: string, order: string): string {
  return list(object, `${table} c where c.programme_id = t.programme_id and c.${column} = t.id`, order);
}

const CLAUSE = `'ref', c.ref, 'class', c.class, 'text', c.text, 'restatement', c.restatement, 'kind', k.kind, 'label', k.label, 'owner', k.owner,
  'isPerForce', k.is_per_force, 'parts', k.parts, 'source', c.source`;
const CLAUSES = list(
  CLAUSE,
  'clause c join commitment k on k.programme_id = c.programme_id and k.clause_id = c.id where c.programme_id = t.programme_id and c.document_id = t.id',
  'c.position',
);
const FLAWS = children(
  'document_flaw',
  'document_id',
  `'lineFrom', c.line_from, 'lineTo', c.line_to, 'text', c.text, 'source', c.source`,
  'c.position',
);
const INITIATIVE = `'name', c.name, 'summary', c.summary, 'source', c.source`;
const OBJECTIVES = list(
  `'text', o.text, 'source', o.source`,
  'area_objective o where o.programme_id = c.programme_id and o.local_area_id = c.id',
  'o.position',
);
const AREAS = children(
  'local_area',
  'force_id',
  `'slug', c.slug, 'name', c.name, 'source', c.source, 'objectives', ${OBJECTIVES}`,
  'c.position',
);
const gap = (subject: string): string =>
  `(select jsonb_build_object('text', g.text, 'source', g.source) from place_gap g where g.programme_id = t.programme_id and g.force_id = t.id and g.subject = '${subject}')`;
const PLACE = `'force', t.slug, 'name', t.name, 'areas', ${AREAS}, 'objectivesGap', ${gap('objectives')},
  'initiatives', ${children('initiative', 'force_id', INITIATIVE, 'c.position')}, 'initiativesGap', ${gap('initiatives')}`;
const ITEMS = children(
  'framework_item',
  'framework_id',
  `'kind', c.kind, 'number', c.number, 'code', c.code, 'text', c.text, 'source', c.source`,
  'c.kind, c.number',
);
const FRAMEWORK = `'ref', t.ref, 'document', d.file, 'name', t.name, 'note', t.note, 'isLater', t.is_later, 'source', t.source, 'items', ${ITEMS}`;
/** Forces of which the documents tell something, or are said to tell nothing. */
const TOLD = `force t where t.programme_id = p.id and exists (
  select from place_gap g where g.programme_id = t.programme_id and g.force_id = t.id
  union all select from local_area a where a.programme_id = t.programme_id and a.force_id = t.id
  union all select from initiative i where i.programme_id = t.programme_id and i.force_id = t.id)`;

const SOURCES_SQL = `
select p.version,
  ${list(`'file', t.file, 'class', t.class, 'title', t.title, 'note', t.note, 'source', t.source, 'flaws', ${FLAWS}, 'clauses', ${CLAUSES}`, 'document t where t.programme_id = p.id', 't.position')} as documents,
  ${list(`'ref', t.ref, 'topic', t.topic, 'about', t.about, 'condition', t.condition, 'source', t.source`, 'statement t where t.programme_id = p.id', 't.position')} as statements,
  ${list(`'ref', t.ref, 'name', t.name, 'source', t.source`, 'strand t where t.programme_id = p.id', 't.position')} as strands,
  ${list(PLACE, TOLD, 't.slug')} as places,
  ${list(INITIATIVE, 'initiative c where c.programme_id = p.id and c.force_id is null', 'c.position')} as "otherInitiatives",
  ${list(FRAMEWORK, 'framework t join document d on d.programme_id = t.programme_id and d.id = t.document_id where t.programme_id = p.id', 't.ref')} as frameworks
from programme p where p.id = $1`;
