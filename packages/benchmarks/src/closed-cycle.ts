import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '@camau/local-postgres';
import type { Installation } from './installation.js';
import { forceSlug, PROGRAMME } from './seed/seed-size.js';
import { signInToApi, type ClosingPost } from './sign-in.js';

/** The cycle whose reports are all accepted, then closed while the clock runs. */
const CYCLE = 'bench-1';
const AREA = `/api/v1/programmes/${PROGRAMME}`;
const AT_ONCE = 4;

const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });
const SECTION = {
  declaredStatus: 'at_risk',
  reason: english('The delays are known to the partners, and each has a date by which it is made good.'),
  achieved: english(
    'The training planned for the quarter was held, and the first cohort began its work with families.',
  ),
  planned: english('The second cohort begins, and the evaluation of the first is written.'),
  noChange: false,
};

/** What one close took. */
export interface Close {
  readonly seconds: number;
  readonly statements: number;
  readonly reports: number;
  readonly megabytes: number;
}

type Send = (method: string, path: string, body?: unknown) => Promise<{ version: number }>;

/** Writes, submits and accepts every report over HTTP, signs, and closes the cycle with a stopwatch; then circulates the position. */
export async function closeWholeCycle(installation: Installation, forces: number): Promise<Close> {
  const { superuserUrl, api, seeded, posts, log } = installation;
  await withClient(superuserUrl, async (superuser) => {
    await superuser.query(`begin; ${SETTINGS_SQL}`);
    await superuser.query(CYCLE_SQL, [seeded.programmeId, CYCLE]);
    await superuser.query('commit');
  });
  const as = async (post: ClosingPost): Promise<Send> => sender(api.url, await signInToApi(api.url, posts[post]));
  const [lead, writer, officer] = [await as('leadOfAll'), await as('writer'), await as('officer')];
  const subjects = ['national', ...Array.from({ length: forces }, (_, index) => forceSlug(index + 1))];
  const waiting = [...subjects];
  const work = async (): Promise<void> => {
    for (let subject = waiting.pop(); subject !== undefined; subject = waiting.pop())
      await report(subject === 'national' ? writer : lead, officer, `/cycles/${CYCLE}/reports/${subject}`);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const cycle = `/cycles/${CYCLE}`;
  await officer('POST', `${cycle}/reviews`);
  const signature = { confidence: 'green', reason: english('Every force reported, and the delays are small.') };
  await (
    await as('sro')
  )('POST', `${cycle}/signatures`, signature);
  const { seconds, statements } = await timed(superuserUrl, log, () => officer('POST', `${cycle}/closings`));
  await (
    await as('secretariat')
  )('POST', `${cycle}/circulations`);
  const bytes = await withClient(superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<{ bytes: number }>(
      'select octet_length(canonical) as bytes from camau.position',
    );
    return rows[0]!.bytes;
  });
  return { seconds, statements, reports: subjects.length, megabytes: bytes / 1e6 };
}

async function report(writer: Send, officer: Send, path: string): Promise<void> {
  const started = (await writer('POST', path)) as unknown as { sections: { workstream: string }[] };
  for (const { workstream } of started.sections) await writer('PUT', `${path}/sections/${workstream}`, SECTION);
  await writer('POST', `${path}/submissions`, { declaration: true });
  await officer('POST', `${path}/acceptances`);
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

/** How long it takes, and how many statements reach the database meanwhile, by its own log. */
async function timed(
  superuserUrl: string,
  log: string,
  act: () => Promise<unknown>,
): Promise<{ seconds: number; statements: number }> {
  const logging = (what: string): Promise<void> =>
    withClient(superuserUrl, async (superuser) => {
      await superuser.query(what);
      await superuser.query('select pg_reload_conf()');
    });
  await logging(`alter system set log_statement = 'all'`);
  const before = (await readFile(join(log, 'postgresql.log'), 'utf8')).length;
  const started = performance.now();
  await act();
  const seconds = (performance.now() - started) / 1000;
  await logging('alter system reset log_statement');
  const logged = (await readFile(join(log, 'postgresql.log'), 'utf8')).slice(before);
  return { seconds, statements: logged.match(/LOG: {2}(statement|execute [^:]*):/g)?.length ?? 0 };
}

const SETTINGS_SQL = `set local search_path = camau; select set_config('app.user_id', '', true), set_config('app.request_id', 'benchmark', true), set_config('app.reason', '', true), set_config('app.instant', now()::text, true)`;

/** A quarter that ended forty days ago, its reports due in ten days. */
const CYCLE_SQL = `
insert into cycle (programme_id, ref, period_starts_on, period_ends_on, due_on, review_by_on, close_by_on, papers_on, board_on, data_on, state)
select $1, $2, d - 130, d - 40, d + 10, d + 15, d + 20, d + 21, d + 28, d + 10, 'open' from (select (now() at time zone 'Europe/London')::date as d) day`;
