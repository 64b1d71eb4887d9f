/** The page in a real browser, against a system with the demo workspace: `npm run test:browser`. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(process.env.SOAK === 'on' ? [] : ['/test/browser/soak/'])],
  testTimeout: 120000,
};
