import { runCli } from './load.mjs';
import { print } from './progress.mjs';

const IN_ORDER_OF_THE_LOOP = ['force_lead', 'programme_officer', 'sro', 'secretariat', 'board_member'];

/** Who can sign in to the demonstration, as the database has it, with their password; undefined when it holds none. */
export async function readSignIns(database) {
  const data = await runCli(database, ['demonstration', 'posts', '--json']).catch(() => undefined);
  return data && JSON.parse(data);
}

/** Prints the posts that can sign in: those of the quarterly loop first, in the order they act. */
export function printSignIns({ password, posts }) {
  const byEmail = new Map(posts.map((post) => [post.email, post]));
  const ordered = [...byEmail.values()].sort((a, b) => placeOf(a) - placeOf(b));
  const width = Math.max(...ordered.map(({ email }) => email.length));
  print(`  Sign in as one of these posts, password ${password}:`);
  for (const { email, post } of ordered) print(`    ${email.padEnd(width)}  ${post.en ?? post.cy}`);
}

function placeOf({ role }) {
  const place = IN_ORDER_OF_THE_LOOP.indexOf(role);
  return place === -1 ? IN_ORDER_OF_THE_LOOP.length : place;
}
