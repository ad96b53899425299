import { join } from 'node:path';
import { turbo, turboEnvironment } from './build.mjs';
import { readJestResults, readPlaywrightResults } from './test-results.mjs';
import { inRepository } from './repository.mjs';

const bin = (path, ...args) => [process.execPath, [inRepository('node_modules', path), ...args]];

/** The checks that either hold or do not; each counts as one. */
const CHECKS = [
  {
    name: 'types',
    command: turbo('typecheck', '--output-logs=errors-only', '--concurrency=1', '--continue=always', '--ui=stream'),
    env: turboEnvironment,
  },
  {
    name: 'lint',
    command: bin(
      'eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ),
  },
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.') },
  {
    name: 'boundaries',
    command: bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--no-progress',
      'apps',
      'packages',
    ),
  },
  {
    name: 'API document is fresh',
    command: [process.execPath, [inRepository('apps/api/dist/cli.js'), 'openapi', '--check']],
  },
  {
    name: 'API client is fresh',
    command: [process.execPath, [inRepository('packages/api-client/scripts/generate.mjs'), '--check']],
  },
];

function jest(project, extra) {
  return (results) => ({
    name: project === 'unit' ? 'unit tests' : 'integration tests',
    command: [
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        inRepository('node_modules/jest/bin/jest.js'),
        ...[
          '--selectProjects',
          project,
          '--json',
          '--outputFile',
          join(results, `${project}.json`),
          '--colors=false',
          '--ci',
          '--maxWorkers=2',
        ],
        ...extra,
      ],
    ],
    read: () => readJestResults(join(results, `${project}.json`)),
  });
}

function playwright(extra) {
  return (results) => ({
    name: 'browser tests',
    command: bin('@playwright/test/cli.js', 'test', '--reporter=list,json', ...extra),
    cwd: inRepository('apps/e2e'),
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'browser.json'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'browser.json'),
    },
    read: () => readPlaywrightResults(join(results, 'browser.json')),
  });
}

/**
 * What a run consists of, as lanes side by side and stages one after another: stages → lanes → steps. Two lanes, for two
 * processors; the browser journeys, which are sensitive to load, by themselves.
 */
export function planRun(mode, extra, results) {
  const unit = jest('unit', extra)(results);
  const integration = jest('int', extra)(results);
  const browser = playwright(extra)(results);
  switch (mode) {
    case 'unit':
      return [[[unit]]];
    case 'int':
      return [[[integration]]];
    case 'browser':
      return [[[browser]]];
    default:
      return [[CHECKS, [unit, integration]], [[browser]]];
  }
}
