import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Every import that breaks a rule of .dependency-cruiser.cjs, as `{wall, file, to}`. */
export function importBreaches(root) {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', '-T', 'json', 'apps', 'libs', 'test'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
  });
  if (!stdout) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
  return JSON.parse(stdout).summary.violations.map(({ rule, from, to, cycle }) => ({
    wall: rule.name,
    file: from,
    to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
  }));
}
