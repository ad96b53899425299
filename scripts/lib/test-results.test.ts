import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, readJestResults, readPlaywrightResults, slowest, summarise } from './test-results.mjs';

const spec = (duration: number) => ({ tests: [{ results: [{ duration }] }] });
const PAGES = { file: 'routes/pages.spec.ts', specs: [spec(500)], suites: [{ specs: [spec(3000), spec(1000)] }] };
const runner = (counts: object) => ({ read: () => Promise.resolve(counts) });

describe('the verdict on a step of the test run', () => {
  it.each([
    ['a check that holds', {}, 0, { passed: 1, failed: 0 }],
    ['a check that does not', {}, 2, { passed: 0, failed: 1 }],
    [
      'a runner whose tests pass',
      runner({ passed: 5, failed: 0, skipped: 1 }),
      0,
      { passed: 5, failed: 0, skipped: 1 },
    ],
    ['a runner with failures', runner({ passed: 4, failed: 2, skipped: 0 }), 1, { passed: 4, failed: 2 }],
    ['a runner that ran nothing', runner({ passed: 0, failed: 0, skipped: 3 }), 0, { passed: 0, failed: 1 }],
    [
      'a runner that ends badly after its tests',
      runner({ passed: 5, failed: 0, skipped: 0 }),
      1,
      { passed: 5, failed: 1 },
    ],
    [
      'a runner that crashed',
      { read: () => Promise.reject(new Error('no file')) },
      'SIGKILL',
      { passed: 0, failed: 1 },
    ],
  ])('%s', async (_name, step, code, expected) => expect(await judge(step, code)).toMatchObject(expected));

  it('sums over all runners in the last line', () => {
    const counts = [
      { passed: 2, failed: 1, skipped: 0 },
      { passed: 3, failed: 0, skipped: 4 },
    ];
    expect(summarise(counts)).toBe('5 passed, 1 failed, 4 skipped');
    expect(summarise([{ passed: 2, failed: 0, skipped: 0 }])).toBe('2 passed, 0 failed');
  });

  it('names the files that took longest, the longest first', () => {
    const files = [
      { name: 'a', seconds: 1.2 },
      { name: 'b', seconds: 30 },
      { name: 'c', seconds: 4 },
    ];
    expect(slowest(files, 2)).toBe('b 30 s, c 4 s');
  });

  it('counts a suite that cannot run, and a test that passed only the second time, as failures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'camau-results-'));
    const path = join(folder, 'results.json');
    const jest = {
      numPassedTests: 7,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [{ name: '/a/b.test.ts', startTime: 1000, endTime: 3500 }],
    };
    await writeFile(path, JSON.stringify(jest));
    expect(await readJestResults(path)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 2,
      files: [{ name: 'b.test.ts', seconds: 2.5 }],
    });
    await writeFile(
      path,
      JSON.stringify({ stats: { expected: 9, unexpected: 0, flaky: 1, skipped: 0 }, errors: [{}], suites: [PAGES] }),
    );
    const files = [{ name: 'pages.spec.ts', seconds: 4.5 }];
    expect(await readPlaywrightResults(path)).toEqual({ passed: 9, failed: 2, skipped: 0, files });
    await rm(folder, { recursive: true });
  });
});
