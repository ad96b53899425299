import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Board, Cycle, CycleList, Me, MilestoneList, Programme } from '@camau/contracts';
import { readIfAllowed } from '../../platform/request.server';
import type { ProgrammeWork } from './view-model';

const UNDER_WAY = new Set(['planned', 'open', 'in_review', 'reopened', 'closed']);
const SHOWN = 5;

/** What one programme holds for this person: only what their permissions let them read is asked for. */
export async function loadWork(args: LoaderFunctionArgs, me: Me, slug: string): Promise<ProgrammeWork | null> {
  const base = `/programmes/${encodeURIComponent(slug)}`;
  const held = me.permissions[slug] ?? [];
  const [programme, cycles, overdue, board] = await Promise.all([
    readIfAllowed<Programme>(args, base),
    held.includes('programme:read') ? readIfAllowed<CycleList>(args, `${base}/cycles`) : null,
    held.includes('milestone:reforecast')
      ? readIfAllowed<MilestoneList>(args, `${base}/milestones`, {
          status: 'off_track',
          force: ownForce(me, slug),
          limit: String(SHOWN),
        })
      : null,
    held.includes('position:read') ? readIfAllowed<Board>(args, `${base}/board`) : null,
  ]);
  if (!programme) return null;
  const under = (cycles?.items ?? [])
    .filter(({ state }) => UNDER_WAY.has(state))
    .sort((a, b) => a.boardOn.localeCompare(b.boardOn))
    .slice(0, 2);
  const read = await Promise.all(
    under.map(({ ref }) => readIfAllowed<Cycle>(args, `${base}/cycles/${encodeURIComponent(ref)}`)),
  );
  return {
    programme: { slug, name: programme.name, forces: programme.forces },
    cycles: read.filter((cycle) => cycle !== null),
    overdue: overdue?.items.filter((item) => item.overdue) ?? [],
    board: board && { cycle: board.cycle, confidence: board.confidence, confidenceScale: board.confidenceScale },
  };
}

/** The force of somebody who holds one force's role; null for those who see them all. */
function ownForce(me: Me, slug: string): string | null {
  const forces = me.grants.filter(({ programme }) => programme === slug).map(({ forceSlug }) => forceSlug);
  return forces.length === 1 ? (forces[0] ?? null) : null;
}
