import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ApiProblem } from '../api/api-problem';
import { seesAllAccounts, useMe } from '../api/me';
import { Failure } from '../kit/states';
import { CUSTOMER } from '../words/customer';
import { STATES } from '../words/states';

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

function Countdown({ seconds, onEnd }: { readonly seconds: number; readonly onEnd: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onEnd()), 1_000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return <p role="alert">{CUSTOMER.retrying(left)}</p>;
}
