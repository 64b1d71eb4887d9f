import { Problem } from '@adoption/problems';

/**
 * What a job tells when it has done everything but for some accounts.
 * @param reason why the first one failed: it may hold values or SQL, so it is the problem's cause, which the log shows and callers do not see
 */
export function accountsFailed(accounts: number, reason: string | null): Problem {
  const detail = `${accounts} of the accounts failed, all others are done. The log of the worker names the reason.`;
  return Object.assign(new Problem('unprocessable', 'accounts_failed', detail), { cause: new Error(reason ?? 'unknown') });
}
