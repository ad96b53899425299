import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts', '**/test/**/*.{ts,mjs}'];

/** One place reads the environment in each program; what starts programs reads and sets it too. */
const READS_ENVIRONMENT = [
  'apps/api/src/platform/config/config.ts',
  'apps/web/app/platform/config.server.ts',
  'apps/web/server.mjs',
  'apps/*/vite.config.ts',
  'apps/e2e/**',
  'packages/benchmarks/**',
  'packages/local-postgres/src/{data-directory,server-account}.ts',
  'scripts/**',
  ...TESTS,
];

const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Rules take the clock as an argument; a service takes the instant from its Tx, or the SystemClock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Rules take the clock as an argument; a service takes the instant from its Tx, or the SystemClock.',
  },
];

const NO_SILENT_WRITE = [
  {
    selector: 'CallExpression[callee.property.name="save"]',
    message: 'save() overwrites newer rows in silence: update … where id and version, in a repository.',
  },
  {
    selector: 'CallExpression[callee.property.name="transaction"]',
    message: 'Transactions are made by the database session alone: db.read and db.write.',
  },
];

const NAMED_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: the name is how a reader finds it.' },
];

const REMIX_ENTRIES = [
  'apps/web/app/{root,entry.client,entry.server}.tsx',
  'apps/web/app/routes.ts',
  'apps/web/app/routes/**',
];

const NODE_GLOBALS = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'URL',
    'URLSearchParams',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/generated/',
    'apps/e2e/results/',
    'apps/web/public/',
    '.camau/',
    'scripts/boundaries/fixtures/',
  ]),
  { linterOptions: { noInlineConfig: true } },

  js.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'max-lines': ['error', 300],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only the one config file of a program reads the environment.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:process',
              importNames: ['env'],
              message: 'Only the one config file of a program reads the environment.',
            },
          ],
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // NB: validated text is searched for control characters on purpose.
      'no-control-regex': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: NODE_GLOBALS } },
  { files: ['apps/e2e/**'], languageOptions: { globals: { document: 'readonly', window: 'readonly' } } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    // Remix: loaders throw responses, `form.get` may answer with a file, and an action's answer is typed by inference.
    files: ['apps/web/app/**'],
    rules: {
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: TESTS,
    ignores: ['**/*.mjs'],
    rules: {
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['scripts/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },

  {
    files: ['packages/domain/src/**', 'packages/contracts/src/**', 'packages/i18n/src/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK, ...NAMED_EXPORTS] },
  },
  {
    files: ['apps/api/src/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK, ...NO_SILENT_WRITE, ...NAMED_EXPORTS] },
  },
  {
    files: ['apps/api/src/platform/clock/system-clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SILENT_WRITE, ...NAMED_EXPORTS] },
  },
  { files: ['apps/web/app/**'], rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK, ...NAMED_EXPORTS] } },
  { files: REMIX_ENTRIES, rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] } },

  { files: READS_ENVIRONMENT, rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' } },
  {
    files: [
      'scripts/**',
      'apps/*/scripts/**',
      'apps/web/server.mjs',
      'packages/benchmarks/**',
      'apps/e2e/**',
      ...TESTS,
    ],
    rules: { 'no-console': 'off' },
  },
  { files: TESTS, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['apps/api/src/migrations/**', 'packages/i18n/src/catalogues/**'], rules: { 'max-lines': 'off' } },
);
