import type { AttemptBounds } from './queries/end-attempt.query';

/** How a job is held and how often it is tried. */
export interface WorkLimits extends AttemptBounds {
  /** A worker that is silent for this long has lost its job. */
  readonly leaseSeconds: number;
  /** A step that takes longer counts as a failed attempt. */
  readonly stepSeconds: number;
  /** After so long the worker lets other jobs of the kind have their turn; its job goes on after them. */
  readonly turnSeconds: number;
}

/** Tried five times without progress, after about 1, 2, 4 and 8 s; interrupted work is found after half a minute. A job is worked at until it ends. */
export const WORK_LIMITS: WorkLimits = { leaseSeconds: 30, stepSeconds: 600, turnSeconds: Infinity, attempts: 5, pauseSeconds: 1 };
