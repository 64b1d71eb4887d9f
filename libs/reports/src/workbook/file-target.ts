import type { Writable } from 'node:stream';

/** Where a file goes. Whoever writes it ends `out` when all is written, and destroys it when that fails or `signal` says so. */
export interface FileTarget {
  readonly out: Writable;
  readonly signal: AbortSignal;
  /** Told now and then how many rows of how many are written. */
  readonly progress: (done: number, total: number) => void;
}

/** Rows after which the process turns to other work, and progress is told. */
export const ROWS_AT_A_TIME = 1_000;
