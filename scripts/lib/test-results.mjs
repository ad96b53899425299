import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Counts of one runner; a suite that could not run counts as one failure. */
export async function readJestResults(path) {
  const results = JSON.parse(await readFile(path, 'utf8'));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
    files: (results.testResults ?? []).map(({ name, startTime, endTime }) => ({
      name: basename(name),
      seconds: (endTime - startTime) / 1000,
    })),
  };
}

/** Counts of the browser run. A test that passed only on a second try is a failure; so is an error outside any test. */
export async function readPlaywrightResults(path) {
  const { stats, errors, suites = [] } = JSON.parse(await readFile(path, 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    files: suites.map((suite) => ({ name: basename(suite.file), seconds: secondsOf(suite) })),
  };
}

function secondsOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ tests }) => tests).flatMap(({ results }) => results);
  return (
    own.reduce((sum, { duration }) => sum + duration / 1000, 0) +
    suites.reduce((sum, suite) => sum + secondsOf(suite), 0)
  );
}

/** The files a runner spent most of its time on: where to look when the whole run grows too long. */
export function slowest(files, count = 6) {
  const first = [...files].sort((a, b) => b.seconds - a.seconds).slice(0, count);
  return first.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ');
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
