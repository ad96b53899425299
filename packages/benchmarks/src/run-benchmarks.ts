import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '@camau/local-postgres';
import type pg from 'pg';
import { closeWholeCycle, type Close } from './closed-cycle.js';
import { draftWholeCycle } from './drafted-cycle.js';
import { growHistory, growPositions, GROWTH, POSITIONS } from './grow.js';
import { startInstallation, type Installation, type Undo } from './installation.js';
import { prepareMeasurements, type Measurement, type MeasurementName } from './measurements.js';
import { restorePlan } from './restore-plan.js';
import { FULL_SIZE } from './seed/seed-size.js';
import { residentMegabytes } from './server-process.js';
import { judgeTimelineReply } from './timeline-reply.js';
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
  await delay(IDLE_MS);
  const idle = await memoryOf(installation);
  say(`Writing, accepting and closing the reports of ${FULL_SIZE.forces} forces`);
  const close = await closeWholeCycle(installation, FULL_SIZE.forces);
  say(`Starting the reports of the next cycle`);
  await draftWholeCycle(installation, FULL_SIZE.forces);
  const { superuserUrl, seeded } = installation;
  const asSuperuser = <T>(work: (superuser: pg.Client) => Promise<T>): Promise<T> => withClient(superuserUrl, work);
  await asSuperuser((superuser) => growPositions(superuser, POSITIONS));
  const measurements = await prepareMeasurements(installation);
  const measure = (sides: readonly Measurement[]): Promise<AllRates> =>
    asSuperuser((superuser) => measureRounds(plan, sides, superuser, seeded.seededAt, say));
  const timeline = await judgeTimelineReply(installation);
  const rates = await measure(Object.values(measurements));
  say(`Growing the history of the plan and the positions to ${GROWTH} times as many`);
  await asSuperuser(async (superuser) => {
    await growHistory(superuser);
    await growPositions(superuser, POSITIONS * GROWTH);
  });
  const grown = await measure(FLAT.map((name) => measurements[name]));
  return [
    ...judge(rates),
    ...FLAT.map((name) =>
      atMostTimes(`${name}, its time at ${GROWTH} × the history`, { ours: grown[name], theirs: rates[name] }, 1.3),
    ),
    ...timeline,
    closeVerdict(close),
    atMost('idle memory, API + web', idle, 'MB', 400),
  ];
}

/** Live pages whose time is not to grow with what is past. */
const FLAT = [
  'list',
  'whole list',
  'matrix',
  'cell',
  'board',
  'who owes what',
] as const satisfies readonly MeasurementName[];

function closeVerdict({ seconds, statements, reports, megabytes }: Close): Verdict {
  const what = `close of ${reports} reports, ${statements} statements, ${megabytes.toFixed(1)} MB frozen`;
  return atMost(what, seconds, 's', 5);
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
    atLeast(
      'milestone list, filtered by workstream, status and tier',
      pair('filtered list', 'filtered list bare'),
      0.3,
    ),
    atLeast('Board page, its bytes kept', pair('board', 'board bare'), 0.5),
    told('Board page as HTML, its bytes kept', pair('board page', 'board page bare')),
    told('who owes what of 44 reports, its bytes kept', pair('who owes what', 'who owes what bare')),
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
