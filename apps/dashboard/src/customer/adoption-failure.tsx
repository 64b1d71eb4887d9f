import { Link } from '@tanstack/react-router';
import type { ApiProblem } from '../api/api-problem';
import { seesAllAccounts, useMe } from '../api/me';
import { Failure } from '../kit/states';
import { STATES } from '../words/states';
import { Countdown } from './countdown';

const STANDARD_WAIT_SECONDS = 8;

interface AdoptionFailureProps {
  readonly error: ApiProblem;
  readonly what: string;
  readonly onRetry: () => void;
}

/** Why the page cannot be shown, and the ways on; after too many requests it asks again by itself. */
export function AdoptionFailure({ error, what, onRetry }: AdoptionFailureProps) {
  const leader = seesAllAccounts(useMe());
  if (error.status === 429) return <Countdown seconds={error.retryAfterSeconds ?? STANDARD_WAIT_SECONDS} onEnd={onRetry} />;
  const way = leader ? <Link to="/portfolio">{STATES.goToPortfolio}</Link> : <Link to="/customers">{STATES.goToCustomers}</Link>;
  return <Failure error={error} what={what} onRetry={onRetry} actions={way} />;
}
