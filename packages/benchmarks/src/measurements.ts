import { isDeepStrictEqual } from 'node:util';
import { withClient } from '@camau/local-postgres';
import { DRAFTED_CYCLE } from './drafted-cycle.js';
import { BARE_FORCE, FILTERED, OWN_FORCE, type Installation } from './installation.js';
import { measureRate, type Load } from './load.js';
import { reforecastRequests, type Target } from './reforecasts.js';
import { forceSlug, PROGRAMME } from './seed/seed-size.js';
import { signInToApi, signInToWeb } from './sign-in.js';

/** One side of a comparison: answers with its rate after `seconds` of load. */
export interface Measurement {
  readonly name: string;
  readonly changesPlan: boolean;
  run(seconds: number): Promise<number>;
}

export type MeasurementName = ReadingName | WritingName;
type WritingName = 're-forecast' | 're-forecast bare';
type ReadingName =
  | 'list'
  | 'list bare'
  | 'whole list'
  | 'whole list bare'
  | 'list as at'
  | 'whole list as at'
  | 'filtered list'
  | 'filtered list bare'
  | 'board'
  | 'board bare'
  | 'board page'
  | 'board page bare'
  | 'who owes what'
  | 'who owes what bare'
  | 'matrix'
  | 'matrix bare'
  | 'matrix as at'
  | 'cell'
  | 'cell bare'
  | 'timeline'
  | 'page'
  | 'page bare'
  | 'page in memory';

const AREA = `/api/v1/programmes/${PROGRAMME}`;
const LIST = `${AREA}/milestones`;
const PAGE_SIZE = 50;

/**
 * Every side, signed in and checked: both sides of a list answer the same fifty rows, the page shows them all.
 * Throws when they do not.
 */
export async function prepareMeasurements(installation: Installation): Promise<Record<MeasurementName, Measurement>> {
  const { api, web, bare, lead, officer, seeded, posts } = installation;
  const headers = await signInToApi(api.url, lead);
  const office = await signInToApi(api.url, officer);
  const cookie = await signInToWeb(web.url, lead);
  const board = await signInToApi(api.url, posts.boardMember);
  const boardCookie = await signInToWeb(web.url, posts.boardMember);
  const filtered = `${api.url}${LIST}?${new URLSearchParams(FILTERED).toString()}`;
  const own = `${api.url}${LIST}?force=${forceSlug(OWN_FORCE)}`;
  const whole = `${api.url}${LIST}`;
  const matrix = `${api.url}${AREA}/matrix`;
  const page = `${web.url}/programmes/${PROGRAMME}/milestones?force=${forceSlug(OWN_FORCE)}`;
  const loads: Record<ReadingName, Load> = {
    list: { url: own, headers },
    'list bare': { url: `${bare.url}/milestones/own` },
    'whole list': { url: whole, headers },
    'whole list bare': { url: `${bare.url}/milestones/whole` },
    'list as at': { url: `${own}&asAt=${seeded.halfwayOn}`, headers },
    'whole list as at': { url: `${whole}?asAt=${seeded.halfwayOn}`, headers },
    'filtered list': { url: filtered, headers: office },
    'filtered list bare': { url: `${bare.url}/milestones/filtered` },
    board: { url: `${api.url}${AREA}/board`, headers: board },
    'board bare': { url: `${bare.url}/kept/board` },
    'board page': { url: `${web.url}/programmes/${PROGRAMME}/board`, headers: boardCookie },
    'board page bare': { url: `${bare.url}/kept/board-page` },
    'who owes what': { url: `${api.url}${AREA}/cycles/${DRAFTED_CYCLE}/owed-reports`, headers: office },
    'who owes what bare': { url: `${bare.url}/kept/owed` },
    matrix: { url: matrix, headers: office },
    'matrix bare': { url: `${bare.url}/matrix` },
    'matrix as at': { url: `${matrix}?asAt=${seeded.halfwayOn}`, headers: office },
    cell: { url: `${api.url}${AREA}/cells/WF/${forceSlug(OWN_FORCE)}`, headers: office },
    'cell bare': { url: `${bare.url}/cell` },
    timeline: { url: `${web.url}/programmes/${PROGRAMME}/timeline?by=force`, headers: cookie },
    page: { url: page, headers: cookie },
    'page bare': { url: `${bare.url}/page` },
    'page in memory': { url: `${bare.url}/page/in-memory` },
  };
  const refs = await requireSameRows(loads.list, loads['list bare']);
  await requireSameRows(loads['whole list'], loads['whole list bare']);
  await requireSameRows(loads['list as at'], loads['list as at']);
  await requireSameRows(loads['filtered list'], loads['filtered list bare']);
  await keepAnswers(installation.superuserUrl, {
    board: await textOf(loads.board),
    'board-page': await textOf(loads['board page']),
    owed: await textOf(loads['who owes what']),
  });
  await requireSameCells(loads.matrix, loads['matrix bare']);
  await requireRefs(loads.page, refs);
  await requireRefs(loads['page bare'], refs);
  const reading = Object.entries(loads).map(([name, load]) => [
    name,
    { name, changesPlan: false, run: (seconds: number) => measureRate(name, load, seconds) },
  ]);
  return {
    ...(Object.fromEntries(reading) as Record<keyof typeof loads, Measurement>),
    ...(await writing(installation, headers)),
  };
}

/** What the bare rung serves as it is. */
async function keepAnswers(superuserUrl: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await withClient(superuserUrl, async (superuser) => {
    for (const [name, body] of Object.entries(answers))
      await superuser.query('insert into bare.answer (name, body) values ($1, $2)', [name, body]);
  });
}

async function writing(
  { superuserUrl, api, bare, seeded }: Installation,
  headers: Record<string, string>,
): Promise<Record<WritingName, Measurement>> {
  const side = (
    name: string,
    url: string,
    pathOf: (ref: string) => string,
    targets: readonly Target[],
  ): Measurement => ({
    name,
    changesPlan: true,
    run: (seconds) =>
      measureRate(name, { url, headers, requests: reforecastRequests(pathOf, targets, seeded.today) }, seconds),
  });
  return {
    're-forecast': side(
      're-forecast',
      api.url,
      (ref) => `${LIST}/${ref}/forecasts`,
      await openMilestones(superuserUrl, OWN_FORCE),
    ),
    're-forecast bare': side(
      're-forecast bare',
      bare.url,
      (ref) => `/re-forecast/${ref}`,
      await openMilestones(superuserUrl, BARE_FORCE),
    ),
  };
}

async function openMilestones(superuserUrl: string, force: number): Promise<Target[]> {
  return withClient(superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<Target>(
      `select m.ref, m.version from camau.milestone m join camau.force f on f.id = m.force_id
       where f.slug = $1 and m.claimed_at is null and m.cancelled_at is null order by m.ref`,
      [forceSlug(force)],
    );
    if (rows.length < 100) throw new Error(`Only ${rows.length} milestones of ${forceSlug(force)} can be re-forecast.`);
    return rows;
  });
}

async function requireSameRows(ours: Load, theirs: Load): Promise<string[]> {
  const [left, right] = await Promise.all([rowsOf(ours), rowsOf(theirs)]);
  if (left.length !== PAGE_SIZE || !isDeepStrictEqual(left, right))
    throw new Error(`${ours.url} and ${theirs.url} do not answer the same ${PAGE_SIZE} rows.`);
  return left.map((row) => String(row['ref']));
}

async function rowsOf({ url, headers = {} }: Load): Promise<Record<string, unknown>[]> {
  const { items } = JSON.parse(await textOf({ url, headers })) as { items: Record<string, unknown>[] };
  return items.slice(0, PAGE_SIZE).map(({ sortKey: _, ...item }) => item);
}

/** Both sides count the same milestones in every cell. */
async function requireSameCells(ours: Load, theirs: Load): Promise<void> {
  const { cells } = JSON.parse(await textOf(ours)) as { cells: { overdue: number; open: number }[] };
  const rows = JSON.parse(await textOf(theirs)) as { overdue: string }[];
  const overdue = rows.reduce((sum, row) => sum + Number(row.overdue), 0);
  if (cells.length !== rows.length || cells.reduce((sum, cell) => sum + cell.overdue, 0) !== overdue)
    throw new Error(`${ours.url} and ${theirs.url} do not count the same cells.`);
}

async function requireRefs(page: Load, refs: readonly string[]): Promise<void> {
  const html = await textOf(page);
  const missing = refs.filter((ref) => !html.includes(ref));
  if (missing.length > 0) throw new Error(`${page.url} does not show ${missing.length} of ${refs.length} milestones.`);
}

async function textOf({ url, headers = {} }: Load): Promise<string> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} was answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
