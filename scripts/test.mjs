// npm test: everything that needs only npm. A PostgreSQL of its own, jest, nothing left behind.
//   npm test                     all specs
//   npm test -- libs/metrics     some (jest's arguments)
//   npm test -- --ci             the longer suites of test/ci instead
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { buildIfStale, ROOT } from './build.mjs';
import { throwAwayDatabase } from './host/database.mjs';
import { ensureInstalled } from './host/install.mjs';
import { continueOnNode24, onStopWish } from './host/node24.mjs';
import { exitWith } from './host/refusal.mjs';
import { say } from './host/say.mjs';

const TEMPLATE = 'adoption_template';

try {
  ensureInstalled(ROOT, say);
  await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  exitWith(error);
}

async function main(args) {
  let jest = null;
  let wished = false;
  onStopWish(() => {
    wished = true;
    jest?.kill('SIGTERM');
  });
  await buildIfStale(ROOT, { say });
  const database = await throwAwayDatabase({ root: ROOT, database: TEMPLATE, say });
  try {
    if (wished) return 130;
    jest = runJest(args, database.url);
    return await new Promise((resolve) => jest.on('close', (code) => resolve(code ?? 130)));
  } finally {
    await database.stop();
  }
}

/** jest connects as the server's owner and makes a database from the template for each spec file. */
function runJest(args, templateUrl) {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  const ci = args.includes('--ci');
  const own = ['--config', join(ROOT, ci ? 'jest.ci.config.cjs' : 'jest.config.cjs'), ci ? '--runInBand' : '--maxWorkers=2'];
  const command = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...own,
    ...args.filter((arg) => arg !== '--ci'),
  ];
  return spawn(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    detached: false,
    env: { ...process.env, NODE_ENV: 'test', TEST_DATABASE_URL: url.href },
  });
}
