// First start with the demo workspace: how long it loads, and an independent recount of every figure of its accounts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';
import { embeddedUrl } from '../host/postgres.mjs';
import { inNewSystem } from './system.mjs';

const MOST_SECONDS = 60;

/** Compiles the recount, which is a program of the tests and so no part of the build. */
function compileRecount() {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'dist', 'recount-'));
  const swc = join(ROOT, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const { status } = spawnSync(process.execPath, [swc, 'test/ci/recount', '-d', folder, '--strip-leading-paths', '--quiet'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the recount could not be compiled');
  return folder;
}

const code = await inNewSystem({ DEMO: 'on', DEMO_TRICKLE: 'off' }, async (system) => {
  const loaded = /([\d.]+) s\s*$/m.exec(system.output.split('\n').find((line) => /events accepted/.test(line)) ?? '')?.[1];
  console.log(system.output);
  if (!(Number(loaded) < MOST_SECONDS)) {
    console.log(`The demo workspace took ${loaded ?? 'an unknown number of'} s to load, more than ${MOST_SECONDS}.`);
    return 1;
  }
  const folder = compileRecount();
  try {
    const program = findMain(folder);
    return spawnSync(process.execPath, [program, '--url', system.url, '--token', system.adminToken(), '--database', embeddedUrl(system.dataDir)], {
      stdio: 'inherit',
    }).status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
process.exit(code ?? 1);
