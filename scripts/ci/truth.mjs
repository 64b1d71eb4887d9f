// Loads a data set into an empty installation through the API and compares every figure of its truth.
//   node scripts/ci/truth.mjs <program that loads and compares> <folder of the data set>
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inNewSystem } from './system.mjs';

const [program, data] = process.argv.slice(2).map((path) => resolve(path));
for (const path of [program, data]) {
  if (path && existsSync(path)) continue;
  console.log(`${path} is missing`);
  process.exit(1);
}
const code = await inNewSystem({ DEMO: 'off', LOG_LEVEL: 'warn' }, async (system) => {
  const args = [program, '--url', system.url, `--token=${system.adminToken()}`, '--data', data, '--shuffle', '--replay', '0.05'];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  // What went wrong stands in the logs of the system that is about to go.
  if (code !== 0) console.log(system.output.slice(-8_000));
  return code;
});
process.exit(code ?? 1);
