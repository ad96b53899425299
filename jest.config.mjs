/** One jest configuration for every package: `unit` is pure (*.test.ts), `int` talks to a real server (*.int.test.ts). */
const swc = [
  '@swc/jest',
  {
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^@fastify/static$': '<rootDir>/apps/api/test/support/no-static-files.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/'],
};

/**
 * Integration tests run what is built: what they import of the API's source, and of the frameworks it shares objects with, is the
 * module Node itself loaded, once for all the files of a worker (ADR 0021).
 */
const BUILT = ['/apps/api/dist/.+\\.js', '/node_modules/((typeorm|pg/esm)/index\\.mjs|@nestjs/.+\\.js)'];

export default {
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testRegex: '(?<!\\.int)\\.test\\.tsx?$' },
    {
      ...shared,
      displayName: 'int',
      testRegex: '\\.int\\.test\\.ts$',
      testEnvironment: '<rootDir>/apps/api/test/built/environment.mjs',
      transform: { [`(${BUILT.join('|')})$`]: '<rootDir>/apps/api/test/built/transform.mjs', ...shared.transform },
      transformIgnorePatterns: ['/node_modules/(?!(typeorm|pg/esm)/index\\.mjs|@nestjs/)'],
      resolver: '<rootDir>/apps/api/test/built/resolver.cjs',
      globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
    },
  ],
};
