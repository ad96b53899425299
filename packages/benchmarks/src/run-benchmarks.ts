import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '@camau/local-postgres';
import type pg from 'pg';
import { startInstallation, type Installation, type Undo } from './installation.js';
import { prepareMeasurements, type Measurement, type MeasurementName } from './measurements.js';
import { restorePlan } from './restore-plan.js';
import { residentMegabytes } from './server-process.js';
import { atLeast, atMost, atMostTimes, told, type Rates, type Verdict } from './verdict.js';

/** How long to measure. */
export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export const FULL_PLAN: Plan = { rounds: 3, seconds: 5, warmUpSeconds: 2 };
export const QUICK_PLAN: Plan = { rounds: 1, seconds: 1, warmUpSeconds: 1 };

const IDLE_MS = 3_000;

type AllRates = Record<MeasurementName, number[]>;

/** One whole run: everything started, warmed up, measured in interleaved rounds, judged. What it started is left on `undo`. */
export async function runBenchmarks(plan: Plan, undo: Undo, say: (words: string) => void): Promise<Verdict[]> {
  const installation = await startInstallation(undo, say);
  const measurements = await prepareMeasurements(installation);
  await delay(IDLE_MS);
  const idle = await memoryOf(installation);
  const rates = await withClient(installation.superuserUrl, (superuser) =>
    measureRounds(plan, Object.values(measurements), superuser, installation.seeded.seededAt, say),
  );
  return [...judge(rates), atMost('idle memory, API + web', idle, 'MB', 400)];
}

async function measureRounds(
  plan: Plan,
  measurements: readonly Measurement[],
  superuser: pg.Client,
  seededAt: string,
  say: (words: string) => void,
): Promise<AllRates> {
  const rates = Object.fromEntries(measurements.map(({ name }) => [name, [] as number[]])) as AllRates;
  const measure = async (measurement: Measurement, seconds: number): Promise<number> => {
    const rate = await measurement.run(seconds);
    if (measurement.changesPlan) await restorePlan(superuser, seededAt);
    return rate;
  };
  say('Warming up');
  for (const measurement of measurements) await measure(measurement, plan.warmUpSeconds);
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const measurement of measurements)
      rates[measurement.name as MeasurementName].push(await measure(measurement, plan.seconds));
    say(
      `Round ${round} of ${plan.rounds}: ${measurements.map(({ name }) => `${name} ${rates[name as MeasurementName].at(-1)!.toFixed(0)}`).join(', ')}`,
    );
  }
  return rates;
}

function judge(rates: AllRates): Verdict[] {
  const pair = (ours: MeasurementName, theirs: MeasurementName): Rates => ({
    ours: rates[ours],
    theirs: rates[theirs],
  });
  return [
    atLeast("milestone list of 50, own force's", pair('list', 'list bare'), 0.3),
    atLeast('milestone list of 50, all a lead reads', pair('whole list', 'whole list bare'), 0.3),
    atLeast('re-forecast', pair('re-forecast', 're-forecast bare'), 0.2),
    atMostTimes("as-at list's time, own force's", pair('list as at', 'list'), 5),
    atMostTimes("as-at list's time, all a lead reads", pair('whole list as at', 'whole list'), 5),
    atLeast('matrix, 43 forces and national × 5', pair('matrix', 'matrix bare'), 0.55),
    atMostTimes("as-at matrix's time", pair('matrix as at', 'matrix'), 5),
    told('cell, its changes since the Board among it', pair('cell', 'cell bare')),
    told('timeline page of 40, beside the bare list page', pair('timeline', 'page bare')),
    atLeast('web list page', pair('page', 'page bare'), 0.1),
    told('web list page, rows of the bare one in memory', pair('page', 'page in memory')),
  ];
}

async function memoryOf({ api, web }: Installation): Promise<number> {
  const each = await Promise.all([api, web].map(({ pid }) => residentMegabytes(pid)));
  return each.reduce((sum, megabytes) => sum + megabytes, 0);
}
