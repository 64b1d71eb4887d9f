// npm run test:soak: the suites of test/ci in full length, and those of test/soak; then all of test/browser with its soak folder. Lists what it runs first.
// The suites read their length: KILLS of the API (100 here, 20 in CI), MAIL_KILLS of the worker in a campaign (50 here, 10 in CI).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const suites = ['ci', 'soak', 'browser']
  .map((folder) => join(ROOT, 'test', folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.spec.ts')));
console.log(`Soak run of ${suites.length} suites:\n${suites.map((name) => `  ${name}`).join('\n')}`);
if (suites.length === 0) process.exit(1);
const environment = { KILLS: '100', MAIL_KILLS: '50', ...process.env, SOAK: 'on' };
const run = (...command) => spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env: environment }).status ?? 1;
const long = run(join(ROOT, 'scripts', 'test.mjs'), '--ci', ...process.argv.slice(2));
const browser = run(join(ROOT, 'scripts', 'browser.mjs'), ...process.argv.slice(2));
process.exit(long === 0 ? browser : long);
