/** The suites of `npm test -- --ci`: real SDKs, kills under load, the recount of the demo workspace. They start the built system themselves. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.config.cjs');

const folders = ['ci', 'soak'].filter((folder) => folder === 'ci' || (process.env.SOAK === 'on' && existsSync(join(__dirname, 'test', folder))));
module.exports = {
  ...base,
  roots: folders.map((folder) => `<rootDir>/test/${folder}`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 900000,
};
