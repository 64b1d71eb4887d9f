import type { Day } from '@adoption/metrics';

export const LIFE_STATUSES = ['open', 'snoozed', 'dismissed', 'in_progress', 'done', 'resolved'] as const;
export type LifeStatus = (typeof LIFE_STATUSES)[number];

/** Where a recommendation stands in its life. */
export interface Life {
  readonly status: LifeStatus;
  /** Why a person decided so; a dismissal has one. */
  readonly reason: string | null;
  /** The local day on which a snoozed one comes back; null for any other. */
  readonly until: Day | null;
}

/** What a person wants it to be. */
export interface LifeRequest {
  readonly status: LifeStatus;
  readonly reason?: string | null;
  readonly until?: Day | null;
}

/** Why a request cannot be followed: it is faulty in itself (`invalid`), or does not fit the present status (`conflict`). */
export interface Refusal {
  readonly kind: 'invalid' | 'conflict';
  readonly code: 'reason_missing' | 'until_missing' | 'until_not_ahead' | 'until_unexpected' | 'status_not_open_to_choice' | 'transition_refused';
  /** JSON pointer into the request. */
  readonly pointer: '/status' | '/reason' | '/until';
  readonly detail: string;
}

export type Decision = { readonly next: Life; readonly refusal: null } | { readonly next: null; readonly refusal: Refusal };

const OPEN: Life = { status: 'open', reason: null, until: null };

/** What a person may make of each; the same again changes its reason or day. What no longer applies is closed by itself and stays so. */
const CHOICES: Readonly<Record<LifeStatus, readonly LifeStatus[]>> = {
  open: ['open', 'snoozed', 'dismissed', 'in_progress', 'done'],
  snoozed: ['open', 'snoozed', 'dismissed', 'in_progress', 'done'],
  dismissed: ['open', 'dismissed', 'in_progress'],
  in_progress: ['open', 'snoozed', 'dismissed', 'in_progress', 'done'],
  done: ['open', 'in_progress', 'done'],
  resolved: [],
};

/** What a run makes of each, by whether the rule still applies: what a person decided survives. */
const AFTER_RUN: Readonly<Record<LifeStatus, { readonly applies: LifeStatus; readonly gone: LifeStatus }>> = {
  open: { applies: 'open', gone: 'resolved' },
  snoozed: { applies: 'snoozed', gone: 'snoozed' },
  dismissed: { applies: 'dismissed', gone: 'dismissed' },
  in_progress: { applies: 'in_progress', gone: 'in_progress' },
  done: { applies: 'done', gone: 'done' },
  resolved: { applies: 'open', gone: 'resolved' },
};

/**
 * A person's decision about a recommendation. A dismissal needs a reason, a snooze a day after today on which it comes back.
 * @param today the customer's local day
 */
export function decide(current: Life, request: LifeRequest, today: Day): Decision {
  const reason = request.reason?.trim() || null;
  const until = request.until ?? null;
  const refusal = faultOf(request.status, reason, until, today) ?? misfitOf(current.status, request.status);
  return refusal === null ? { next: { status: request.status, reason, until }, refusal } : { next: null, refusal };
}

/**
 * What a run makes of a recommendation: new ones open, open ones that no longer apply are resolved, resolved ones that apply again open,
 * snoozed ones are open again from their day on. Dismissed, in progress and done stay as a person left them.
 * @param stored null when the rule never found this subject
 * @param today the customer's local day
 * @returns null when there is nothing to keep
 */
export function nextLife(stored: Life | null, applies: boolean, today: Day): Life | null {
  if (stored === null) return applies ? OPEN : null;
  const current = stored.status === 'snoozed' && stored.until !== null && stored.until <= today ? OPEN : stored;
  const status = AFTER_RUN[current.status][applies ? 'applies' : 'gone'];
  return status === current.status ? current : { status, reason: null, until: null };
}

function faultOf(status: LifeStatus, reason: string | null, until: Day | null, today: Day): Refusal | null {
  const fault = (code: Refusal['code'], pointer: Refusal['pointer'], detail: string): Refusal => ({ kind: 'invalid', code, pointer, detail });
  if (status === 'resolved') {
    return fault('status_not_open_to_choice', '/status', 'A recommendation is resolved by itself, once it no longer applies.');
  }
  if (status === 'dismissed' && reason === null) return fault('reason_missing', '/reason', 'A dismissal needs a reason.');
  if (status !== 'snoozed') return until === null ? null : fault('until_unexpected', '/until', 'Only a snoozed recommendation has a day to come back on.');
  if (until === null) return fault('until_missing', '/until', 'A snooze needs the day on which the recommendation comes back.');
  return until > today ? null : fault('until_not_ahead', '/until', 'The day on which a recommendation comes back lies after today.');
}

function misfitOf(current: LifeStatus, wanted: LifeStatus): Refusal | null {
  if (CHOICES[current].includes(wanted)) return null;
  const words = (status: LifeStatus): string => status.replaceAll('_', ' ');
  return {
    kind: 'conflict',
    code: 'transition_refused',
    pointer: '/status',
    detail: `A recommendation that is ${words(current)} cannot become ${words(wanted)}.`,
  };
}
