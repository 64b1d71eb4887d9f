/** The suites of `npm test -- --ci`: real SDKs, kills under load, the recount of the demo workspace. They start the built system themselves. */
const base = require('./jest.config.cjs');

module.exports = { ...base, roots: ['<rootDir>/test/ci'], testPathIgnorePatterns: ['/node_modules/', '/dist/'], testTimeout: 600000 };
