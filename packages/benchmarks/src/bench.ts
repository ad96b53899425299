import { parseArgs } from 'node:util';
import type { Undo } from './installation.js';
import { FULL_PLAN, QUICK_PLAN, runBenchmarks } from './run-benchmarks.js';
import { renderTable } from './table.js';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

const HELP = `Measures Camau against bare rungs in one run and prints a table; exits 1 when a bound is missed.
  --quick   rounds of a second, to see that everything runs; misses do not count`;

const undo: Undo = [];

/** Ends whatever was started, last first; again does nothing. */
async function undoAll(): Promise<void> {
  for (let last = undo.pop(); last !== undefined; last = undo.pop())
    await last().catch((error: unknown) => console.error(String(error)));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void undoAll().finally(() => process.exit(130)));
}

async function main(): Promise<void> {
  if (options.help) return console.log(HELP);
  const verdicts = await runBenchmarks(options.quick ? QUICK_PLAN : FULL_PLAN, undo, (words) =>
    console.log(words),
  ).finally(undoAll);
  console.log(`\n${renderTable(verdicts)}`);
  const judged = verdicts.filter(({ bound }) => bound !== null);
  const missed = judged.filter(({ isMet }) => !isMet).length;
  if (options.quick) console.log('\nA quick run: the figures mean nothing.');
  else console.log(`\n${judged.length - missed} of ${judged.length} bounds met.`);
  if (missed > 0 && !options.quick) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${cause}`);
  process.exitCode = 1;
});
