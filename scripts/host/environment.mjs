import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, whyTaken } from './free-port.mjs';
import { Refusal } from './refusal.mjs';

/** Reads `.env` of the project folder; what the shell sets wins. */
export function readDotEnv(root) {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Absolute data directory of the environment, relative to the project folder as the product reads it. */
export const dataDirOf = (root, env = process.env) => resolve(root, env.DATA_DIR?.trim() || './var');

/** Whether a setting of the kind on/off is on. */
export function isOn(name, byDefault, env = process.env) {
  const value = env[name]?.trim().toLowerCase();
  if (!value) return byDefault;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Refusal(`${name} must be "on" or "off"`);
}

/** The port to serve on: PORT, checked to be free (0: any free one). */
export async function choosePort(env = process.env) {
  const text = env.PORT?.trim() || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT must be a whole number from 0 to 65535, not "${text}"`);
  if (port === 0) return freePort();
  const reason = await whyTaken(port);
  if (reason === 'EACCES') throw new Refusal(`Port ${port} needs more rights than this user has. Choose another: PORT=3100 npm start`);
  if (reason) throw new Refusal(`Port ${port} is taken by another program. Choose another: PORT=${port === 3100 ? 3200 : 3100} npm start`);
  return port;
}

/** A secret of the installation, made once and kept for its owner alone. */
export function keptSecret(dataDir, name) {
  const file = join(dataDir, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  // Without a dash in front, which programs would take for an option.
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** Environment of a product process: the user's, without npm's inner variables. */
export function childEnvironment(additions) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'NODE_OPTIONS' && name !== 'NODE_CHANNEL_FD');
  return { NODE_ENV: 'production', ...Object.fromEntries(inherited), ...additions };
}

/** Traces name the sources, and the heap may grow to little more than twice what lives in it: with much memory Node would let garbage pile up to many times that. */
const FLAGS = ['--enable-source-maps', '--heap-growing-percent=120'];
/** Node's flags for the API, whose young objects live as long as a batch of events. */
export const API_FLAGS = [...FLAGS, '--max-semi-space-size=32'];
/** Node's flags for the worker, which goes through long lists row by row and needs little room for young objects. */
export const WORKER_FLAGS = [...FLAGS, '--max-semi-space-size=8'];
