/** Unit specs beside the code and specs that cross modules in test/. Run through `npm test`, which starts the database first. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/soak/', '/test/ci/', '/test/browser/'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: { '^@adoption/([^/]+)$': '<rootDir>/libs/$1/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  testSequencer: '<rootDir>/test/long-first.cjs',
  testTimeout: 60000,
  workerIdleMemoryLimit: '700MB',
};
