import { ApiProblem } from '../api/api-problem';
import { LONGEST_WAIT_SECONDS } from '../api/query-client';

interface Asking {
  readonly fetchStatus: string;
  readonly failureReason: unknown;
  readonly failureCount: number;
}

/** A question that was asked too often and is asked again by itself: which attempt, and the seconds until then; null when none waits. */
export function awaitedRetry({ fetchStatus, failureReason, failureCount }: Asking): { readonly attempt: number; readonly seconds: number } | null {
  if (fetchStatus !== 'fetching' || !(failureReason instanceof ApiProblem) || failureReason.status !== 429) return null;
  const seconds = failureReason.retryAfterSeconds;
  return seconds === null ? null : { attempt: failureCount, seconds: Math.min(LONGEST_WAIT_SECONDS, seconds) };
}
