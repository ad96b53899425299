import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DecidedReporting } from './decided.js';
import { neverDone, playBoth, type Tally } from './play.js';
import { ReportingModel } from './reporting-model.js';
import { sequences } from './sequences.js';

/** At least ten thousand steps. A failure names its seed and path: CAMAU_MODEL_SEED plays the same sequences again. */
const RUNS = 200;
const LENGTH = 120;
const SEED = Number(process.env['CAMAU_MODEL_SEED'] ?? 20191015);

it('ten thousand random acts by random posts end, one after the other, as the table says', async () => {
  const tally: Tally = { steps: 0, ends: new Map() };
  await fc.assert(
    fc.asyncProperty(sequences(LENGTH), async (wishes) => {
      const model = new ReportingModel({ isReasonFirst: false, versioned: ['save', 'submit'] });
      await playBoth(wishes, model, new DecidedReporting(), tally);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(tally.steps).toBeGreaterThan(10_000);
  expect(neverDone(tally)).toEqual([]);
}, 60_000);
