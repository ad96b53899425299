import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '@camau/local-postgres';
import type { Installation } from './installation.js';
import { addOpenCycle, english, forEachAtOnce, SECTION, sending, subjectsOf, type Send } from './cycle-acts.js';
import type { ClosingPost } from './sign-in.js';

/** The cycle whose reports are all accepted, then closed while the clock runs. */
const CYCLE = 'bench-1';

/** What one close took. */
export interface Close {
  readonly seconds: number;
  readonly statements: number;
  readonly reports: number;
  readonly megabytes: number;
}

/** Writes, submits and accepts every report over HTTP, signs, and closes the cycle with a stopwatch; then circulates the position. */
export async function closeWholeCycle(installation: Installation, forces: number): Promise<Close> {
  const { superuserUrl, log } = installation;
  await addOpenCycle(installation, CYCLE, 0);
  const as = (post: ClosingPost): Promise<Send> => sending(installation, post);
  const [lead, writer, officer] = [await as('leadOfAll'), await as('writer'), await as('officer')];
  const subjects = subjectsOf(forces);
  await forEachAtOnce(subjects, (subject) =>
    report(subject === 'national' ? writer : lead, officer, `/cycles/${CYCLE}/reports/${subject}`),
  );
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
