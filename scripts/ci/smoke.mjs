// Does `npm start` keep its promises? Starts the installation in a folder with spaces, interrupts it, kills parts of it.
//   node scripts/ci/smoke.mjs <folder> [user]      user: name of an existing unprivileged user; without it: this one
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../host/free-port.mjs';
import { processesOf, System } from './system.mjs';
import { expect, Tally } from './tally.mjs';

const [source, userName] = process.argv.slice(2);
const port = await freePort();
const user = userName ? lookUp(userName) : null;
// mkdtemp makes the folder private: for root this is also the case in which PostgreSQL's user cannot reach the project.
const parent = realpathSync(mkdtempSync(join(tmpdir(), 'adoption smoke ')));
const folder = join(parent, 'my copy');
const dataDir = join(folder, 'var');
const system = new System({ folder, port, dataDir, user, env: { DEMO: 'off' } });
const tally = new Tally();

function lookUp(name) {
  const [, , uid, gid, , home] = execFileSync('getent', ['passwd', name], { encoding: 'utf8' }).trim().split(':');
  return { uid: Number(uid), gid: Number(gid), home };
}

const untilNothingRuns = async () => {
  for (let tries = 0; tries < 40; tries++) {
    if (processesOf(system.folders()).length === 0) return;
    await sleep(50);
  }
  throw new Error(`still running: ${JSON.stringify(processesOf(system.folders()))}`);
};
const restartsAfterKill = (name) => async () => {
  const before = system.pids()[name];
  process.kill(before, 'SIGKILL');
  const end = performance.now() + 30_000;
  while ((system.pids()[name] ?? before) === before) {
    expect(performance.now() < end, `${name} was not started again`);
    await sleep(50);
  }
  await system.untilReady();
};

mkdirSync(folder);
for (const entry of readdirSync(source)) {
  // The packages are linked, not copied: nothing writes to them.
  if (entry !== 'var' && entry !== '.git') execFileSync('cp', [entry === 'node_modules' ? '-al' : '-a', join(source, entry), folder]);
}
if (user) {
  chownSync(parent, user.uid, user.gid);
  execFileSync('chown', [`${user.uid}:${user.gid}`, folder]);
  // All but the packages: those may belong to whoever installed them.
  execFileSync('find', [folder, '-path', join(folder, 'node_modules'), '-prune', '-o', '-exec', 'chown', '-h', `${user.uid}:${user.gid}`, '{}', '+']);
}
try {
  await tally.check('first start prints one ready line', async () => {
    const took = await system.start();
    expect(system.output.match(/^Ready: /gm)?.length === 1, system.output);
    expect(
      new RegExp(`^Ready: http://localhost:${port} .*http://localhost:${port}/sign-in#\\S+ .*mail inbox: http://127\\.0\\.0\\.1:\\d+ .*/api/docs$`, 'm').test(
        system.output,
      ),
      system.output,
    );
    return `${(took / 1000).toFixed(1)} s`;
  });
  await tally.check('API documentation, OpenAPI document and mail inbox answer', async () => {
    const inbox = /mail inbox: (\S+)/.exec(system.output)[1];
    for (const url of [`${system.url}/api/docs`, `${system.url}/api/openapi.json`, `${system.url}/health/live`, inbox]) {
      const { status } = await fetch(url, { headers: { accept: 'text/html, application/json;q=0.5' } });
      expect(status === 200, `${url}: ${status}`);
    }
  });
  await tally.check('the page and its script answer', async () => {
    const html = await (await fetch(system.url)).text();
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
    expect(script !== undefined, html);
    const { status } = await fetch(system.url + script);
    expect(status === 200, `${script}: ${status}`);
  });
  await tally.check('secrets are readable by their owner only', async () => {
    for (const file of ['admin-token', 'postgres.json', 'logs/api.log']) expect((statSync(join(dataDir, file)).mode & 0o077) === 0, file);
  });
  await tally.check('a second npm start on the same folder refuses', async () => {
    const second = new System({ folder, port: port + 1, dataDir, user, env: { DEMO: 'off' } });
    const error = await second.start(30_000).catch((reason) => reason);
    expect(/already runs on/.test(error?.message), `${error?.message}`);
    await system.untilReady();
  });
  await tally.check('Ctrl-C leaves no process', async () => {
    await system.interrupt();
    await untilNothingRuns();
  });
  await tally.check('the next start takes less than 5 s', async () => {
    const took = await system.start();
    // 5 s on a quiet machine; the bound only catches a start that does its work again.
    expect(took < 15_000, `${took.toFixed(0)} ms at a load of ${loadavg()[0].toFixed(1)}`);
    return `${(took / 1000).toFixed(1)} s`;
  });
  for (const name of ['api', 'worker', 'mail', 'db']) await tally.check(`kill -9 of ${name}: it comes back`, restartsAfterKill(name));
  await tally.check('kill -9 of npm start: the next start recovers', async () => {
    const { launcher } = system.pids();
    process.kill(-system.child.pid, 'SIGKILL');
    await system.ended;
    expect(processesOf([folder]).some(({ pid }) => pid === launcher) === false, 'the launcher survived');
    expect(processesOf(system.folders()).length > 0, 'nothing was left behind: the case was not met');
    await system.start();
    const apis = processesOf([folder]).filter(({ command }) => command.includes('adoption-api/src/main.js'));
    expect(apis.length === 1, `${apis.length} API processes`);
  });
  await tally.check('kill -9 of npm start and PostgreSQL at once: the next start recovers', async () => {
    const { db } = system.pids();
    process.kill(-system.child.pid, 'SIGKILL');
    process.kill(db, 'SIGKILL');
    await system.ended;
    await system.start();
  });
  await tally.check('SIGTERM to the launcher leaves no process', async () => {
    process.kill(system.pids().launcher, 'SIGTERM');
    await system.ended;
    await untilNothingRuns();
  });
  await tally.check('a taken port is named, with the way out', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const error = await system.start(30_000).catch((reason) => reason);
    other.close();
    expect(error?.message?.includes(`Port ${port} is taken by another program. Choose another: PORT=`), `${error?.message}`);
    await untilNothingRuns();
  });
} finally {
  const left = processesOf(system.folders());
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  const home = system.databaseHome();
  if (home) rmSync(home, { recursive: true, force: true });
  rmSync(parent, { recursive: true, force: true });
}
process.exit(tally.finish());
