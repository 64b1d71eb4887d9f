import type { WorkName } from './catalogue';

/** Under which name a caller repeats a request without starting the work twice; remembered for 24 hours. */
export interface Idempotency {
  readonly key: string;
  /** Tells the same request from another one. */
  readonly requestHash: string;
}

/** Work that somebody wants done. */
export interface JobRequest {
  readonly kind: WorkName;
  /** What to do: ids and parameters, as the kind's processor reads them. */
  readonly subject: Readonly<Record<string, unknown>>;
  /** Key of the account it concerns; null: the whole workspace. */
  readonly customer: number | null;
  /** Id of the caller, or `schedule`. */
  readonly requestedBy: string;
  /** While a job of the kind with this name is queued or running, it stands in for the new one. */
  readonly singleton?: string;
  readonly idempotency?: Idempotency | null;
}
