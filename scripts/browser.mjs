// npm run test:browser: the page in a real browser (system Chromium), against a new system with the demo workspace.
//   npm run test:browser -- portfolio                        some specs (jest's arguments)
//   BROWSER_URL=http://localhost:3000 npm run test:browser   against a system that runs already; DATA_DIR is its folder
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildIfStale, ROOT } from './build.mjs';
import { inNewSystem } from './ci/system.mjs';
import { ensureInstalled } from './host/install.mjs';
import { continueOnNode24 } from './host/node24.mjs';
import { exitWith, Refusal } from './host/refusal.mjs';
import { say } from './host/say.mjs';

const PATIENCE_SECONDS = 240;

try {
  ensureInstalled(ROOT, say);
  await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  exitWith(error);
}

async function main(args) {
  const browser = chromium();
  const url = process.env.BROWSER_URL?.trim();
  if (url) return runJest(args, { url: url.replace(/\/+$/, ''), token: tokenOfRunning(), inbox: inboxOf(process.env.DATA_DIR?.trim() || 'var'), browser });
  await buildIfStale(ROOT, { say });
  // What is read stands still: no live events.
  return inNewSystem({ DEMO_TRICKLE: 'off' }, async (system) => {
    await untilJudged(system);
    return runJest(args, { url: system.url, token: system.adminToken(), inbox: inboxOf(system.dataDir), browser });
  });
}

function chromium() {
  const found = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Refusal('The browser tests need Chromium: "apt-get install chromium", or CHROMIUM=/path/to/chrome.');
}

function tokenOfRunning() {
  return process.env.ADMIN_TOKEN?.trim() || readFileSync(join(resolve(process.env.DATA_DIR?.trim() || 'var'), 'admin-token'), 'utf8').trim();
}

/** Address of the mail inbox of a system that keeps its data here. */
function inboxOf(dataDir) {
  return `http://127.0.0.1:${JSON.parse(readFileSync(join(resolve(dataDir), 'mail-ports.json'), 'utf8')).web}`;
}

/** Waits until every account has its snapshots and recommendations, so that no page says "pending". */
async function untilJudged(system) {
  const get = async (path) =>
    (await fetch(system.url + path, { headers: { authorization: `Bearer ${system.adminToken()}`, accept: 'application/json' } })).json();
  const end = performance.now() + PATIENCE_SECONDS * 1_000;
  for (;;) {
    const { pending, challenges } = await get('/api/intelligence/portfolio?limit=1');
    const running = (await Promise.all(['queued', 'running'].map((state) => get(`/api/jobs?state=${state}&limit=1`)))).flatMap(({ items }) => items);
    if (pending.accounts === 0 && challenges.length > 0 && running.length === 0) return;
    if (performance.now() > end) throw new Error(`The demo workspace was not judged within ${PATIENCE_SECONDS} s.`);
    await sleep(500);
  }
}

function runJest(args, { url, token, inbox, browser }) {
  const command = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')];
  const jest = spawn(process.execPath, [...command, '--config', join(ROOT, 'jest.browser.config.cjs'), '--runInBand', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', BROWSER_URL: url, ADMIN_TOKEN: token, MAIL_INBOX: inbox, CHROMIUM: browser },
  });
  return new Promise((done) => jest.on('close', (code) => done(code ?? 130)));
}
