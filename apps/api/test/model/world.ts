import type { DataSource } from 'typeorm';
import { loadProgramme } from '../../src/modules/programmes/loading/load-programme.js';
import { moveFactsClock } from '../../src/platform/clock/facts-clock.js';
import { openOwner } from '../../src/platform/database/data-source.js';
import { changeAsOwner } from '../support/as-owner.js';
import { readDefinition, TWO_FORCES } from '../support/definitions.js';
import { openFactsKeeper, type FactsKeeper } from '../support/facts-keeper.js';
import { addPeople, callerFor } from '../support/granted-people.js';
import type { Caller } from '../support/requests.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { POST_NAMES, POSTS, type CycleName, type Holding, type Post } from './vocabulary.js';

export const REFS: Readonly<Record<CycleName, string>> = { first: '2021-22-Q1', second: '2021-22-Q2' };
const BEFORE = '2021-07-05T09:00:00+01:00';
const OVERDUE: Readonly<Record<CycleName, string>> = {
  first: '2021-07-20T09:00:00+01:00',
  second: '2021-10-19T09:00:00+01:00',
};

/** The running API with a small programme of two forces and two planned cycles, and somebody signed in at every post. */
export interface World {
  readonly test: TestApp;
  readonly facts: FactsKeeper;
  readonly callers: Readonly<Record<Post, Caller>>;
  /** back to the beginning: nothing written, the clock before the first due date */
  reset(): Promise<void>;
  /** the day after the cycle's reports were due, or today where that is later */
  wait(cycle: CycleName): Promise<void>;
  close(): Promise<void>;
}

export const emailOf = (post: Post): string => `${post.toLowerCase()}@model.example`;

/** Starts it beside the demonstration, whose clock it moves on. */
export async function startWorld(): Promise<World> {
  const test = await startTestApp();
  const owner = await openOwner(test.database.config);
  await prepare(test, owner);
  const facts = await openFactsKeeper(test.database.superuserUrl);
  await facts.keep('planned');
  const callers: Partial<Record<Post, Caller>> = {};
  for (const post of POST_NAMES) callers[post] = await callerFor(test, emailOf(post));
  return {
    test,
    facts,
    callers: callers as Record<Post, Caller>,
    reset: async () => {
      await facts.restore('planned');
      await facts.force(
        `update installation set facts_base = $1::timestamptz - (select last_value from facts_tick) * interval '1 millisecond'`,
        [BEFORE],
      );
    },
    wait: async (cycle) => {
      await moveFactsClock(owner, OVERDUE[cycle], true);
    },
    close: async () => {
      await facts.close();
      await owner.destroy();
      await test.close();
    },
  };
}

async function prepare(test: TestApp, owner: DataSource): Promise<void> {
  await loadProgramme(owner, await readDefinition(TWO_FORCES), { dryRun: false });
  await moveFactsClock(owner, BEFORE, false);
  await changeAsOwner(test.database.superuserUrl, SECOND_CYCLE_SQL, [REFS.first, REFS.second]);
  const grants = POST_NAMES.flatMap((post) =>
    POSTS[post].map((holding: Holding) => ({ email: emailOf(post), role: holding.role, force: holding.force })),
  );
  await addPeople(test, 'two-force-test', grants);
}

const SECOND_CYCLE_SQL = `
insert into cycle (programme_id, ref, period_starts_on, period_ends_on, due_on, review_by_on, close_by_on, papers_on, board_on, data_on, state)
select programme_id, $2, '2021-07-01', '2021-09-30', '2021-10-18', '2021-10-22', '2021-10-28', '2021-10-29', '2021-11-03', '2021-10-18', 'planned' from cycle where ref = $1`;
