import { Injectable } from '@nestjs/common';
import type { NewGrant } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const placesSchema = z.object({
  programmeId: z.string(),
  forces: z.array(z.object({ id: z.string(), slug: z.string() })),
  bodies: z.array(z.object({ id: z.string(), code: z.string() })),
});

/** Ids of a programme and of those of its forces and bodies that were named. */
export type GrantPlaces = z.infer<typeof placesSchema>;

/** Where a grant is to hold, from the slugs and codes people use. */
@Injectable()
export class GrantPlacesReadModel {
  async find(tx: Tx, { programme, forces, bodies }: NewGrant): Promise<GrantPlaces | null> {
    const [row] = await tx.rows('people.grant-places', PLACES_SQL, [programme, forces, bodies], placesSchema);
    return row ?? null;
  }
}

const PLACES_SQL = `
select p.id as "programmeId",
  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug)) from force f where f.programme_id = p.id and f.slug = any ($2::text[])), '[]') as forces,
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'code', b.code)) from body b where b.programme_id = p.id and b.code = any ($3::text[])), '[]') as bodies
from programme p where p.slug = $1`;
