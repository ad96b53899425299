import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { neverDone, playBoth, type Tally } from './play.js';
import { ReportingModel } from './reporting-model.js';
import { VERSIONED } from './rules.js';
import { RunningReporting } from './running.js';
import { sequences } from './sequences.js';
import { startWorld, type World } from './world.js';

/**
 * How many steps, at least: few in every run of the suite, ten thousand when asked (CAMAU_MODEL_STEPS). The seed is printed;
 * CAMAU_MODEL_SEED plays the same sequences again.
 */
const STEPS = Number(process.env['CAMAU_MODEL_STEPS'] ?? 200);
const SEED = Number(process.env['CAMAU_MODEL_SEED'] ?? Date.now() % 2 ** 31);
const LENGTH = 120;
/** Sequences under one seed; then the next number is the seed, until there are steps enough. */
const RUNS = 2;

/** NB: a step takes some 70 ms on a quiet machine, and a busy one must not end a long run short of its last step. */
jest.setTimeout(60_000 + STEPS * 2_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

it(`at least ${STEPS} random acts by random posts leave the API and its database where the table says`, async () => {
  const tally: Tally = { steps: 0, ends: new Map() };
  const started = performance.now();
  const property = fc.asyncProperty(sequences(LENGTH), async (wishes) => {
    await world.reset();
    const model = new ReportingModel({ isReasonFirst: true, versioned: VERSIONED });
    await playBoth(wishes, model, new RunningReporting(world), tally);
  });
  const told = () =>
    `${tally.steps} steps in ${((performance.now() - started) / 1000).toFixed(1)} s, CAMAU_MODEL_SEED=${SEED}`;
  for (let seed = SEED; tally.steps < STEPS; seed += 1) {
    await fc.assert(property, { seed, numRuns: RUNS });
    // How far a long run has come, should it be stopped: Jest keeps what goes to the console to itself until the end.
    if (STEPS >= 1000) process.stderr.write(`${told()}\n`);
  }
  console.info(told());
  if (STEPS >= 1000)
    console.info(
      [...tally.ends]
        .sort()
        .map(([end, times]) => `${end}: ${times}`)
        .join('\n'),
    );
  expect(tally.steps).toBeGreaterThanOrEqual(STEPS);
  if (STEPS >= 1000) expect(neverDone(tally)).toEqual([]);
});
