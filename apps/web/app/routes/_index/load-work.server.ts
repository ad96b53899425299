import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Me } from '@camau/contracts';
import { undecidedAsks } from '../../board/glance';
import { readIfAllowed } from '../../platform/request.server';
import type { ProgrammeWork } from './view-model';

const UNDER_WAY = new Set(['planned', 'open', 'in_review', 'reopened', 'closed']);
const CYCLES_SHOWN = 2;
const ACTS_ON_BOARD = ['board:ask', 'board:answer', 'board:circulate_answer', 'board:record'];
const WAITING_USERS = ['invited', 'without_access'] as const;

/** What one programme holds for this person: only what their permissions let them read is asked for. */
export async function loadWork(args: LoaderFunctionArgs, me: Me, slug: string): Promise<ProgrammeWork | null> {
  const held = me.permissions[slug] ?? [];
  const params = { path: { programme: slug } };
  const [programme, cycles, plan, board, people, questions, translations] = await Promise.all([
    readIfAllowed(args, (api) => api.GET('/api/v1/programmes/{programme}/frame', { params })),
    held.includes('programme:read') ? loadCycles(args, slug) : [],
    held.includes('milestone:read')
      ? readIfAllowed(args, (api) => api.GET('/api/v1/programmes/{programme}/work', { params }))
      : null,
    held.includes('position:read')
      ? readIfAllowed(args, (api) => api.GET('/api/v1/programmes/{programme}/board', { params }))
      : null,
    held.includes('people:manage') ? loadPeople(args) : null,
    ACTS_ON_BOARD.some((permission) => held.includes(permission))
      ? readIfAllowed(args, (api) => api.GET('/api/v1/programmes/{programme}/board-questions', { params }))
      : null,
    held.includes('translation:check')
      ? readIfAllowed(args, (api) =>
          api.GET('/api/v1/programmes/{programme}/translations', { params: { ...params, query: { limit: 1 } } }),
        )
      : null,
  ]);
  if (!programme) return null;
  const { name, forces, nextBoardOn } = programme;
  return {
    programme: { slug, name, forces, nextBoardOn },
    cycles,
    plan,
    people,
    translations,
    board: board && { cycle: board.cycle, confidence: board.confidence, confidenceScale: board.confidenceScale },
    boardWork: questions && { questions: questions.items, undecided: board ? undecidedAsks(board) : [] },
  };
}

/** How many users wait for something an administrator can do, by state. */
async function loadPeople(args: LoaderFunctionArgs) {
  const counts = await Promise.all(
    WAITING_USERS.map(async (state) => {
      const list = await readIfAllowed(args, (api) =>
        api.GET('/api/v1/users', { params: { query: { state, limit: 1 } } }),
      );
      return { state, count: list?.total ?? 0 };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** The cycles that are not over yet, those begun before those only planned, nearest Board first, whole. */
async function loadCycles(args: LoaderFunctionArgs, programme: string) {
  const list = await readIfAllowed(args, (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles', { params: { path: { programme } } }),
  );
  const open = (list?.items ?? []).filter(({ state }) => UNDER_WAY.has(state));
  const isPlanned = ({ state }: { readonly state: string }) => Number(state === 'planned');
  const nearest = open
    .sort((a, b) => isPlanned(a) - isPlanned(b) || a.boardOn.localeCompare(b.boardOn))
    .slice(0, CYCLES_SHOWN);
  const cycles = await Promise.all(
    nearest.map(({ ref }) =>
      readIfAllowed(args, (api) =>
        api.GET('/api/v1/programmes/{programme}/cycles/{cycle}', { params: { path: { programme, cycle: ref } } }),
      ),
    ),
  );
  return cycles.filter((cycle) => cycle !== null);
}
