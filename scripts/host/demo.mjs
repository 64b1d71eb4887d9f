import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (dataDir) => join(dataDir, 'demo.json');

/** State of the demo workspace of an installation: 'loaded', 'none', 'loading' (was interrupted), or 'undecided' before the first start. */
export function demoState(dataDir) {
  return existsSync(fileOf(dataDir)) ? JSON.parse(readFileSync(fileOf(dataDir), 'utf8')).state : 'undecided';
}

export function rememberDemo(dataDir, state) {
  writeFileSync(fileOf(dataDir), `${JSON.stringify({ state })}\n`);
}
