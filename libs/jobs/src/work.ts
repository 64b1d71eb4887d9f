import type { InputFault, ProblemKind } from '@adoption/problems';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Why a job has failed. Holds no stack, no SQL and no values. */
export interface WorkProblem {
  readonly kind: ProblemKind | 'internal';
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly InputFault[];
}

/** A job as its processor sees it before a step. */
export interface Work {
  readonly id: string;
  /** What to do, as it was asked for. */
  readonly subject: unknown;
  /** Key of the account it concerns; null: the whole workspace. */
  readonly customer: number | null;
  /** Where the last step left off; null before the first. */
  readonly position: unknown;
  readonly done: number;
  /** null: not known yet. */
  readonly total: number | null;
  /** Id of the caller, or `schedule`. */
  readonly requestedBy: string;
  /** Aborted when the step's outcome no longer counts: it takes too long, or the job was cancelled or taken away. */
  readonly signal: AbortSignal;
  /** Tells those who wait how far a long step is. What is told while the last word is still being written is left out. */
  readonly progress: (done: number, total: number) => void;
}

/** What a step has reached; it is recorded before the next one begins. */
export interface Step {
  readonly done: number;
  /** null: not known yet. */
  readonly total: number | null;
  /** Where the next step goes on; left out: it stays. Must survive JSON. */
  readonly position?: unknown;
  readonly finished: boolean;
  /** Where the caller finds what was made. */
  readonly result?: { readonly href: string } | null;
}
