import { Injectable } from '@nestjs/common';
import {
  bilingualTextSchema,
  programmeFrameSchema,
  programmeListItemSchema,
  programmeSchema,
  sourceSchema,
} from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const programmeRowSchema = programmeSchema.omit({ aim: true, nextBoardOn: true, oversight: true }).extend({
  aim: bilingualTextSchema,
  aimSource: sourceSchema,
  oversight: bilingualTextSchema.nullable(),
  oversightSource: sourceSchema.nullable(),
});

/** The whole definition as one row. */
export type ProgrammeRow = z.infer<typeof programmeRowSchema>;
type ProgrammeListItem = z.infer<typeof programmeListItemSchema>;

/** A programme's definition, whole, in one statement. */
@Injectable()
export class ProgrammeReadModel {
  async list(tx: Tx): Promise<ProgrammeListItem[]> {
    return tx.rows(
      'programmes.list',
      'select slug, name, illustrative from programme order by slug',
      [],
      programmeListItemSchema,
    );
  }

  async find(tx: Tx, programmeId: string): Promise<ProgrammeRow | null> {
    const [row] = await tx.rows('programmes.definition', DEFINITION_SQL, [programmeId], programmeRowSchema);
    return row ?? null;
  }

  async frame(tx: Tx, programmeId: string): Promise<z.infer<typeof programmeFrameSchema> | null> {
    const [row] = await tx.rows('programmes.frame', FRAME_SQL, [programmeId, tx.today], programmeFrameSchema);
    return row ?? null;
  }
}

/** A list of the programme's parts as JSON: `object` per row of `table`, in `order`. */
function parts(table: string, object: string, order: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object(${object}) order by ${order}) from ${table} t where t.programme_id = p.id), '[]')`;
}

/** As `parts`, of the rows that belong to the body `t` around it. */
function partsOfBody(table: string, object: string, order: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object(${object}) order by ${order}) from ${table} s where s.programme_id = t.programme_id and s.body_id = t.id), '[]')`;
}

const RELATIONS = partsOfBody(
  'body_relation',
  `'relation', s.relation, 'validFrom', s.starts_on, 'validTo', s.ends_on, 'source', s.source`,
  's.relation, s.starts_on nulls first',
);
const NAMES = partsOfBody(
  'body_name',
  `'name', s.name, 'validFrom', s.starts_on, 'validTo', s.ends_on, 'source', s.source`,
  's.position',
);
const AWARD = `(select jsonb_build_object('amountPence', a.amount_pence, 'approximate', a.approximate, 'funder', a.funder, 'source', a.source)
  from award a where a.programme_id = p.id)`;
const SEATS = partsOfBody('seat', `'title', s.title, 'source', s.source`, 's.position');

const FORCES = parts('force', `'code', t.code, 'slug', t.slug, 'name', t.name, 'source', t.source`, 't.slug');
const WORKSTREAMS = parts(
  'workstream',
  `'ref', t.ref, 'slug', t.slug, 'name', t.name, 'description', t.description, 'position', t.position, 'source', t.source`,
  't.position',
);

const DEFINITION_SQL = `
select p.slug, p.version, p.illustrative, p.name, p.subtitle, p.aim, p.aim_source as "aimSource", p.starts_on as "startsOn", p.ends_on as "endsOn",
  p.dates_source as "datesSource", p.oversight, p.oversight_source as "oversightSource", ${AWARD} as award,
  p.milestone_tolerance_working_days as "milestoneToleranceWorkingDays", p.confidence_scale as "confidenceScale",
  ${parts('principle', `'number', t.number, 'name', t.name, 'explanation', t.explanation, 'source', t.source`, 't.number')} as principles,
  ${parts('outcome', `'number', t.number, 'text', t.text, 'source', t.source`, 't.number')} as outcomes,
  ${FORCES} as forces,
  ${parts('body', `'code', t.code, 'name', t.name, 'relations', ${RELATIONS}, 'seats', ${SEATS}, 'names', ${NAMES}`, 't.code')} as bodies,
  ${WORKSTREAMS} as workstreams,
  ${parts('board_date', `'boardOn', t.board_on, 'source', t.source`, 't.board_on')} as "boardDates"
from programme p where p.id = $1`;

/** Parameters: programme, today. */
const FRAME_SQL = `
select p.slug, p.illustrative, p.name, p.starts_on as "startsOn", p.ends_on as "endsOn", p.milestone_tolerance_working_days as "milestoneToleranceWorkingDays", p.confidence_scale as "confidenceScale",
  ${FORCES} as forces, ${WORKSTREAMS} as workstreams,
  (select min(t.board_on) from board_date t where t.programme_id = p.id and t.board_on >= $2::date) as "nextBoardOn"
from programme p where p.id = $1`;
