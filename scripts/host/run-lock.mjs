import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, isAlive } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const fileOf = (dataDir) => join(dataDir, 'running.json');

/** The process that runs on this data directory, or null: `{pid, birth, purpose, address}`. */
export function runningOn(dataDir) {
  try {
    const holder = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
    return isAlive(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** Makes this process the only one on a data directory; returns how to give it back. */
export function takeRunLock(dataDir, { purpose, address }) {
  const file = fileOf(dataDir);
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), purpose, address });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = runningOn(dataDir);
    if (holder) {
      throw new Refusal(
        `"${holder.purpose}" already runs on ${dataDir} (process ${holder.pid}${holder.address ? `, ${holder.address}` : ''}). Stop it first, or choose another folder: DATA_DIR=./var2 PORT=3100 npm start`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new Refusal(`Another process is starting on ${dataDir} at this moment. Try again.`);
}
