import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import type { CycleOffsets } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';

const factsSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: bilingualTextSchema,
  startsOn: z.string(),
  endsOn: z.string(),
  toleranceWorkingDays: z.number(),
  verificationWorkingDays: z.number(),
  cycleOffsets: z.object({
    papers: z.number(),
    close: z.number(),
    review: z.number(),
    due: z.number(),
    ledgers: z.number(),
  }) satisfies z.ZodType<CycleOffsets>,
  confidenceScale: z.array(z.object({ code: z.string(), name: bilingualTextSchema })),
  illustrative: z.boolean(),
  forces: z.array(z.object({ id: z.string(), slug: z.string(), code: z.string(), name: bilingualTextSchema })),
  workstreams: z.array(z.object({ id: z.string(), ref: z.string(), slug: z.string(), name: bilingualTextSchema })),
});

/** The facts of a programme that other modules' rules ask for: tolerances, calendar offsets, forces, workstreams. */
export type ProgrammeFacts = z.infer<typeof factsSchema>;

/** Reads those facts in one statement; forces by name of slug, workstreams in their own order. */
@Injectable()
export class ProgrammeFactsReadModel {
  async find(tx: Tx, programmeId: string): Promise<ProgrammeFacts> {
    const [facts] = await tx.rows('programmes.facts', FACTS_SQL, [programmeId], factsSchema);
    if (facts === undefined) throw new ProblemError('not_found');
    return facts;
  }
}

const FACTS_SQL = `
select p.id, p.slug, p.name, p.starts_on as "startsOn", p.ends_on as "endsOn",
  p.milestone_tolerance_working_days as "toleranceWorkingDays", p.verification_working_days as "verificationWorkingDays", p.cycle_offsets as "cycleOffsets",
  p.confidence_scale as "confidenceScale", p.illustrative,
  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug, 'code', f.code, 'name', f.name) order by f.slug)
    from force f where f.programme_id = p.id), '[]') as forces,
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'ref', w.ref, 'slug', w.slug, 'name', w.name) order by w.position)
    from workstream w where w.programme_id = p.id), '[]') as workstreams
from programme p where p.id = $1`;
