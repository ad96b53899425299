import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { loadLocalPostgres } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { runToEnd, stopAllProcesses } from './processes.mjs';
import { print, Refusal, runMain, say } from './progress.mjs';
import { onShutdown } from './shutdown.mjs';
import { judge, slowest, summarise } from './test-results.mjs';
import { planRun } from './test-steps.mjs';

const MODES = ['all', 'unit', 'int', 'browser'];
const HEARTBEAT_MS = 60_000;

async function test() {
  const [first, ...rest] = process.argv.slice(2);
  const mode = MODES.includes(first) ? first : 'all';
  const extra = mode === 'all' ? [] : rest;
  if (mode === 'all' && first !== undefined && first !== 'all') {
    throw new Refusal(`npm test takes one of ${MODES.join(', ')}, and this is "${first}".`);
  }
  await ensureInstalled();
  await ensureBuilt();
  const results = await mkdtemp(join(tmpdir(), 'camau-test-results-'));
  const counted = [];
  for (const lanes of planRun(mode, extra, results)) {
    await Promise.all(lanes.map((steps) => runLane(steps, counted)));
  }
  await rm(results, { recursive: true, force: true });
  await clearUp();
  print(summarise(counted));
  process.exit(counted.every(({ failed }) => failed === 0) ? 0 : 1);
}

async function runLane(steps, counted) {
  for (const step of steps) counted.push(await runStep(step));
}

async function runStep(step) {
  const beganAt = Date.now();
  say(`${step.name} …`);
  const heartbeat = setInterval(() => say(`${step.name} still running`), HEARTBEAT_MS);
  const [command, args] = step.command;
  const { code, output } = await runToEnd(command, args, { env: { NO_COLOR: '1', ...step.env }, cwd: step.cwd });
  clearInterval(heartbeat);
  const counts = await judge(step, code);
  if (counts.failed > 0) print(`\n──── ${step.name} ────\n${output.trim()}\n────`);
  say(`${step.name}: ${describe(step, counts)} (${((Date.now() - beganAt) / 1000).toFixed(0)} s)`);
  if (counts.files?.length > 0) say(`${step.name}, slowest: ${slowest(counts.files)}`);
  return counts;
}

function describe(step, counts) {
  const verdict = step.read ? summarise([counts]) : counts.failed === 0 ? 'holds' : 'FAILED';
  return counts.note ? `${verdict} – ${counts.note}` : verdict;
}

/** Ends what a killed step left: its processes, and its database if its own teardown did not come to it. */
async function clearUp() {
  await stopAllProcesses(5_000);
  const { sweepTemporaryPostgres } = await loadLocalPostgres();
  await sweepTemporaryPostgres();
}

onShutdown(async () => {
  await clearUp().catch((error) => console.error(error.message));
  process.exit(130);
});

await runMain(test, clearUp);
