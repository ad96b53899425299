import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { verifyChain, type ChainedPosition } from '@camau/domain';
import type { FactsKeeper } from './facts-keeper.js';
import { OPEN_CYCLE } from './reach-close.js';

/** How often each race is run: enough to interleave either way. */
export const ROUNDS = 12;

/** One side of a race, sent when it is called. */
export type Act = () => Promise<{ readonly status: number }>;

interface Race {
  /** puts the facts back before each round */
  readonly begin: () => Promise<void>;
  readonly acts: readonly [Act, Act];
  /** what is looked at after each round, in words */
  readonly end: () => Promise<string>;
}

/** Runs two acts at once many times, now the one and now the other a little later; answers with both statuses and how things stand, round by round. */
export async function raceAgain({ begin, acts: [first, second], end }: Race): Promise<string[]> {
  const ends: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await begin();
    const after = async (act: Act): Promise<{ status: number }> => {
      await new Promise((resolve) => setTimeout(resolve, (round >> 1) % 6));
      return act();
    };
    const isSecondFirst = round % 2 === 1;
    const running = isSecondFirst ? [second(), after(first)].reverse() : [first(), after(second)];
    const answers = await Promise.all(running);
    ends.push(`${answers.map(({ status }) => status).join(' ')}: ${await end()}`);
  }
  return ends;
}

/** Every end is one of these. */
export function expectOnly(ends: readonly string[], allowed: readonly string[]): void {
  expect(ends.filter((end) => !allowed.includes(end))).toEqual([]);
}

/** The open cycle, Gwent's report in it and how many positions it has. */
export async function gwentEnds(facts: FactsKeeper): Promise<string> {
  const [row] = await facts.query<{ cycle: string; report: string; positions: number }>(
    `select c.state as cycle, r.state as report, (select count(*)::integer from position p where p.cycle_id = c.id) as positions
     from cycle c join progress_report r on r.cycle_id = c.id join force f on f.id = r.force_id where c.ref = $1 and f.slug = 'gwent'`,
    [OPEN_CYCLE],
  );
  return `${row!.cycle}, ${row!.report}, ${row!.positions}`;
}

/** Every position, hashed again, follows the one before it; answers with the chain. */
export async function requireChain(facts: FactsKeeper): Promise<ChainedPosition[]> {
  const chain = await facts.query<ChainedPosition>(
    'select sequence, canonical, sha256, previous_sha256 as "previousSha256" from position order by sequence',
  );
  expect(verifyChain(chain, sha256)).toMatchObject({ isIntact: true, length: chain.length });
  return chain;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
