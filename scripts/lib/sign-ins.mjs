import { readFile } from 'node:fs/promises';
import { print } from './progress.mjs';
import { inRepository } from './repository.mjs';
import { PROGRAMME } from './load.mjs';

const FIRST_SHOWN = ['force_lead', 'programme_officer', 'sro', 'secretariat', 'board_member'];

/** The demonstration's password, refused in production (programmes/README.md). */
const PASSWORD = 'camau-demo-2019';

/** True when the installation serves demonstration data, as the API itself says. */
export async function isDemonstration(apiUrl) {
  const answer = await fetch(`${apiUrl}/api/v1/installation`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  );
  return answer?.ok ? JSON.stringify(await answer.json()).includes('demonstration') : false;
}

/** Prints who can sign in to the demonstration: the posts of the main line first, in the order they act. */
export async function printSignIns() {
  const { parse } = await import('yaml');
  const { posts } = parse(await readFile(inRepository(PROGRAMME, 'demonstration/posts.yaml'), 'utf8'));
  const ordered = [...posts].sort((a, b) => orderOf(a) - orderOf(b));
  const width = Math.max(...ordered.map((post) => post.email.length));
  print(`  Sign in as one of these posts, password ${PASSWORD}:`);
  for (const post of ordered) print(`    ${post.email.padEnd(width)}  ${post.title.en}`);
}

function orderOf(post) {
  const place = FIRST_SHOWN.indexOf(post.role);
  return place === -1 ? FIRST_SHOWN.length : place;
}
