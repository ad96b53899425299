/**
 * Who may import whom: the table of ARCHITECTURE.md, one rule a line of it. `scripts/boundaries/fixtures/<rule>` holds a
 * tree that breaks each rule; a rule that stops firing there fails the unit tests.
 * NB: paths are matched anywhere, so that a fixture's `apps/api/src/…` counts as the real one.
 */
const at = (path) => `(^|/)${path}`;
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

const TEST_FILE = '(\\.(test|spec)\\.tsx?$|/test/)';
const API = at('apps/api/src/');
const MODULES = at('apps/api/src/modules/');
const PERSISTENCE = '\\.(repository|entity|read-model)\\.ts$';

/** Platform files that hold a connection for a reason of their own; ADR 0002 and ADR 0009 say which. */
const PLATFORM_WITH_CONNECTION = at(
  'apps/api/src/(create-app|platform/(database/[^/]+|clock/(facts-clock|refuse-unsafe-clock)|sessions/sign-in-limit))\\.ts$',
);
/** What the owner's commands are made of; they run on the owner's connection, never in a request. */
const OWNER_COMMANDS = at('apps/api/src/(cli/[^/]+|modules/programmes/(load-calendar|loading/[^/]+))\\.ts$');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'domain-is-pure',
      'packages/domain imports nothing but itself: no package, no Node API.',
      { path: at('packages/domain/src/'), pathNot: TEST_FILE },
      { pathNot: at('packages/domain/src/') },
    ),
    rule(
      'contracts-on-domain-and-zod',
      'packages/contracts imports the domain and zod.',
      { path: at('packages/contracts/src/'), pathNot: TEST_FILE },
      { pathNot: [at('packages/(contracts|domain)/'), npm('zod')] },
    ),
    rule(
      'packages-below-apps',
      'A package never imports an app.',
      { path: at('packages/'), pathNot: at('packages/benchmarks/') },
      { path: at('apps/') },
    ),
    rule(
      'web-through-the-client',
      'The web knows the API by its client alone, and no database.',
      { path: at('apps/web/app/') },
      { path: [at('apps/api/'), at('packages/local-postgres/'), npm('typeorm', 'pg', '@nestjs/[^/]+')] },
    ),
    rule(
      'api-without-web',
      'The API never imports the web.',
      { path: API },
      { path: [at('apps/web/'), npm('react', 'react-dom', '@remix-run/[^/]+')] },
    ),
    rule(
      'controller-calls-services',
      'A controller calls services: no row, no statement, no mapper, no database session.',
      { path: `${API}.*\\.controller\\.ts$` },
      { path: [PERSISTENCE, '\\.mapper\\.ts$', npm('typeorm', '@nestjs/typeorm', 'pg')] },
    ),
    rule(
      'controller-without-session',
      'A module’s controller never opens the database session.',
      { path: `${MODULES}.*\\.controller\\.ts$` },
      { path: at('apps/api/src/platform/database/') },
    ),
    rule(
      'service-without-sql-or-http',
      'A service knows neither TypeORM nor HTTP; @nestjs/common gives it Injectable and Inject only.',
      { path: `${API}.*\\.service\\.ts$` },
      {
        path: [
          npm('typeorm', '@nestjs/(typeorm|core|platform-fastify|swagger)', 'pg', 'fastify', '@fastify/[^/]+'),
          '\\.controller\\.ts$',
          at('apps/api/src/platform/openapi/'),
        ],
      },
    ),
    rule(
      'modules-meet-at-services',
      'A module imports another one’s services and module file, never its rows, statements, mappers or rules.',
      { path: `${MODULES}([^/]+)/`, pathNot: TEST_FILE },
      { path: MODULES, pathNot: [`${MODULES}$2/`, '\\.(service|module)\\.ts$'] },
    ),
    rule(
      'platform-below-modules',
      'The platform never imports a module; the list of entities is the one exception.',
      { path: at('apps/api/src/platform/'), pathNot: [TEST_FILE, at('apps/api/src/platform/database/entities\\.ts$')] },
      { path: MODULES },
    ),
    rule(
      'commands-call-services',
      'A command calls services, loaders and read models, never a repository or a controller.',
      { path: at('apps/api/src/cli/'), pathNot: TEST_FILE },
      { path: '\\.(repository|entity|controller)\\.ts$' },
    ),
    rule(
      'typeorm-in-its-places',
      'TypeORM belongs to entities, repositories, read models, migrations and the database session.',
      {
        path: at('(apps|packages)/'),
        pathNot: [
          TEST_FILE,
          PERSISTENCE,
          '\\.module\\.ts$',
          at('apps/api/src/migrations/'),
          PLATFORM_WITH_CONNECTION,
          OWNER_COMMANDS,
        ],
      },
      { path: npm('typeorm', '@nestjs/typeorm') },
    ),
    rule('no-cycles', 'Nothing imports itself by a detour.', {}, { circular: true }),
    rule(
      'no-orphans',
      'A file nobody imports and that imports nobody has no place.',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.[a-z]+$',
          at('apps/[^/]+/(scripts|test)/'),
          at('packages/[^/]+/(scripts|test)/'),
          at('apps/web/(app/root|app/routes)'),
        ],
      },
      {},
    ),
    rule(
      'no-code-from-tests',
      'What ships never imports a test or what only tests need.',
      { path: at('(apps|packages)/[^/]+/(src|app)/'), pathNot: TEST_FILE },
      { path: TEST_FILE, pathNot: 'node_modules' },
    ),
    rule(
      'no-development-packages',
      'What ships imports no development dependency; their types are fine.',
      {
        path: at('(apps|packages)/[^/]+/(src|app)/'),
        pathNot: [TEST_FILE, at('apps/(e2e/|web/app/routes\\.ts$)'), at('packages/benchmarks/')],
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
    ),
    rule(
      'declared-packages',
      'A package that is imported stands in the importer’s own package.json.',
      { path: at('(apps|packages)/[^/]+/(src|app)/'), pathNot: TEST_FILE },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule('no-unknown-imports', 'Every import resolves.', {}, { couldNotResolve: true, pathNot: '(^|/)build/' }),
    rule(
      'names-say-what',
      'No utils, helpers, common or manager: a name says what is inside.',
      {},
      { path: '(^|[/.-])(utils?|helpers?|common|managers?|impl)(/|\\.tsx?$)', pathNot: '(^|/)(node_modules|dist)/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)(dist|build)/'] },
    exclude: {
      path: ['(^|/)generated/', '^(apps|packages)/[^/]+/(dist|build)/(?!index\\.js$)', '(^|/)public/assets/'],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
