import { readFile } from 'node:fs/promises';

/** Counts of one runner; a suite that could not run counts as one failure. */
export async function readJestResults(path) {
  const results = JSON.parse(await readFile(path, 'utf8'));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** Counts of the browser run. A test that passed only on a second try is a failure; so is an error outside any test. */
export async function readPlaywrightResults(path) {
  const { stats, errors } = JSON.parse(await readFile(path, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * The counts of a finished step. A runner that ran nothing, wrote no result or ended badly with no failure of its own to
 * show counts as one failure: silence is never a pass.
 */
export async function judge(step, code) {
  if (!step.read) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = await step.read().catch(() => undefined);
  if (!counts) return { passed: 0, failed: 1, skipped: 0, note: `it ended with ${code} and no result` };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, note: `it ended with ${code}` };
  return counts;
}

/** The last line of a run. */
export function summarise(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
