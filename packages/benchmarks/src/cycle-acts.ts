import { withClient } from '@camau/local-postgres';
import type { Installation } from './installation.js';
import { forceSlug, PROGRAMME } from './seed/seed-size.js';
import { signInToApi, type ClosingPost } from './sign-in.js';

const AREA = `/api/v1/programmes/${PROGRAMME}`;
const AT_ONCE = 4;

export const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });

/** A section as somebody fills it in. */
export const SECTION = {
  declaredStatus: 'at_risk',
  reason: english('The delays are known to the partners, and each has a date by which it is made good.'),
  achieved: english(
    'The training planned for the quarter was held, and the first cohort began its work with families.',
  ),
  planned: english('The second cohort begins, and the evaluation of the first is written.'),
  noChange: false,
};

/** Sends one request as somebody, on the version that stands. */
export type Send = (method: string, path: string, body?: unknown) => Promise<{ version: number }>;

/** Who owes a report: national, then each force. */
export function subjectsOf(forces: number): string[] {
  return ['national', ...Array.from({ length: forces }, (_, index) => forceSlug(index + 1))];
}

/** Does the same for each, a few at a time. */
export async function forEachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Adds a cycle that is open, so many days later than the first. */
export async function addOpenCycle(installation: Installation, ref: string, daysLater: number): Promise<void> {
  await withClient(installation.superuserUrl, async (superuser) => {
    await superuser.query(`begin; ${SETTINGS_SQL}`);
    await superuser.query(CYCLE_SQL, [installation.seeded.programmeId, ref, daysLater]);
    await superuser.query('commit');
  });
}

/** Signs a post in, to send as it. */
export async function sending({ api, posts }: Installation, post: ClosingPost): Promise<Send> {
  return sender(api.url, await signInToApi(api.url, posts[post]));
}

/** Sends on the version that stands: each request is preceded by a look at it where the path has one. */
function sender(url: string, headers: Record<string, string>): Send {
  const ask = async (method: string, path: string, more: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${url}${AREA}${path}`, { method, ...more, headers: { ...headers, ...more.headers } });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
    return response;
  };
  return async (method, path, body) => {
    const [, record, section] = /^(\/cycles\/[^/]+(?:\/reports\/[^/]+)?)(?:\/sections\/([^/]+))?/.exec(path)!;
    const present = (await (await ask('GET', record!)).json()) as {
      version: number;
      sections?: { workstream: string; version: number }[];
    };
    const version =
      section === undefined
        ? present.version
        : present.sections!.find(({ workstream }) => workstream === section)!.version;
    const answer = await ask(method, path, {
      headers: { 'if-match': `"${version}"`, 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    return (await answer.json()) as { version: number };
  };
}

const SETTINGS_SQL = `set local search_path = camau; select set_config('app.user_id', '', true), set_config('app.request_id', 'benchmark', true), set_config('app.reason', '', true), set_config('app.instant', now()::text, true)`;

/** A quarter that ended forty days ago, its reports due in ten days; all of it later by so many days. */
const CYCLE_SQL = `
insert into cycle (programme_id, ref, period_starts_on, period_ends_on, due_on, review_by_on, close_by_on, papers_on, board_on, data_on, state)
select $1, $2, d - 130, d - 40, d + 10, d + 15, d + 20, d + 21, d + 28, d + 10, 'open' from (select (now() at time zone 'Europe/London')::date + $3::int as d) day`;
