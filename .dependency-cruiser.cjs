/**
 * Who may import whom; ARCHITECTURE.md shows the same as a table. `npm run walls` checks this and proves that every rule here can fail.
 * A lib not named below may be imported by the apps only: give it a row when it is made.
 */
const LIBS = {
  // Pure: arithmetic on facts. Everyone may import them.
  metrics: [],
  scoring: ['metrics'],
  benchmarks: ['metrics'],
  recommendations: ['metrics', 'scoring', 'benchmarks'],
  // Ground: no product knowledge.
  problems: [],
  config: ['problems'],
  logs: ['config', 'problems'],
  database: ['config', 'problems', 'logs'],
  // Rooms with rows of their own.
  access: ['config', 'problems', 'logs', 'database'],
  accounts: ['config', 'problems', 'logs', 'database'],
  jobs: ['config', 'problems', 'logs', 'database'],
  usage: ['config', 'problems', 'logs', 'database', 'accounts'],
  adoption: ['config', 'problems', 'logs', 'database', 'accounts', 'usage', 'jobs', 'metrics', 'scoring', 'benchmarks', 'recommendations'],
  imports: ['config', 'problems', 'logs', 'database', 'accounts', 'usage', 'jobs', 'presentation'],
  engagement: ['config', 'problems', 'logs', 'database', 'adoption', 'accounts', 'jobs', 'presentation', 'metrics', 'scoring', 'benchmarks', 'recommendations'],
  reports: ['config', 'problems', 'logs', 'database', 'adoption', 'accounts', 'jobs', 'presentation', 'metrics', 'scoring', 'benchmarks', 'recommendations'],
  // Pure and fit for a browser.
  presentation: [],
};
const PURE = ['metrics', 'scoring', 'benchmarks', 'recommendations'];
/** May be imported for their types alone: facts and results of the pure libs, the shape of the dashboard, and whose accounts a caller may see. */
const TYPES_ONLY = {
  database: PURE,
  access: PURE,
  accounts: [...PURE, 'access'],
  usage: PURE,
  jobs: [...PURE, 'access'],
  adoption: ['access'],
  engagement: ['access'],
  imports: ['access'],
  reports: ['access'],
  presentation: [...PURE, 'adoption'],
};

const SPEC = '[.]spec[.]ts$';
const anyOf = (names) => `^libs/(${names.join('|')})/`;

const rows = Object.entries(LIBS).flatMap(([lib, allowed]) => {
  const types = TYPES_ONLY[lib] ?? [];
  const row = {
    name: `${lib}-imports-only-its-row`,
    comment: `libs/${lib} may import ${allowed.join(', ') || 'no lib'}${types.length > 0 ? `; types of ${types.join(', ')}` : ''}.`,
    severity: 'error',
    from: { path: `^libs/${lib}/`, pathNot: SPEC },
    to: { path: '^(libs|apps)/', pathNot: anyOf([lib, ...allowed, ...types]) },
  };
  if (types.length === 0) return [row];
  const values = {
    ...row,
    name: `${lib}-imports-types-only`,
    comment: `libs/${lib} may import ${types.join(', ')} for their types alone.`,
    to: { path: anyOf(types), dependencyTypesNot: ['type-only'] },
  };
  return [row, values];
});

module.exports = {
  forbidden: [
    ...rows,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'through-the-door',
      comment: 'A lib is entered by its index.ts.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-through-the-door',
      comment: 'A lib is entered by its index.ts.',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/[^/]+/src/' },
    },
    {
      name: 'apps-apart',
      comment: 'No app imports another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'page-through-the-api',
      comment: 'The page talks to the API through its client; of the libs it knows presentation alone.',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^libs/', pathNot: '^libs/presentation/' },
    },
    {
      name: 'libs-below-apps',
      comment: 'No lib imports an app or the tests (a spec may use the tests’ database).',
      severity: 'error',
      from: { path: '^libs/', pathNot: SPEC },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'demo-knows-no-rule',
      comment: 'The demo workspace is made without any lib, so that it cannot agree with a wrong formula.',
      severity: 'error',
      from: { path: '^apps/demo/', pathNot: SPEC },
      to: { path: '^libs/' },
    },
    {
      name: 'pure-libs-without-packages',
      comment: 'Pure libs use the language only: no package, no Node module, so no Nest, ORM, clock or file.',
      severity: 'error',
      from: { path: anyOf([...PURE, 'presentation', 'problems']), pathNot: SPEC },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'bullmq-behind-jobs',
      comment: 'The queue is an instrument of libs/jobs and the worker.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^(libs/jobs|apps/worker)/' },
      to: { path: '(^|/)node_modules/(bullmq|@nestjs/bullmq)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production is in "dependencies"; the page is built with what it needs.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '^apps/dashboard/'] },
      // Fastify comes with Nest's adapter, in the version that the adapter works with.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/fastify/' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)apps/adoption-api/src/metadata[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['main', 'types'] },
    combinedDependencies: false,
  },
};
