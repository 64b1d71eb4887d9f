import { Problem } from '@adoption/problems';
import type { EngagementRecord } from './engagement-record';
import { type EngagementMove, type EngagementState, stateAfter } from './engagement-states';

/** An engagement that does not allow what is asked, in the state it is in. */
export const engagementConflict = (detail: string): Problem => new Problem('conflict', 'engagement_state', detail);

const WORDS: Readonly<Record<EngagementMove, string>> = {
  schedule: 'scheduled',
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  wait_again: 'resumed',
  finish: 'finished',
  cancel: 'cancelled',
  send_again: 'sent again',
  change: 'changed',
  call_off: 'cancelled',
};

/** The state after a move. @throws Problem conflict where the move is not allowed */
export function moved(state: EngagementState, move: EngagementMove): EngagementState {
  const after = stateAfter(state, move);
  if (after === undefined) throw engagementConflict(`It cannot be ${WORDS[move]} while it is ${state}.`);
  return after;
}

/** @throws Problem conflict for a training, which has a date, a host and mails of its own */
export function requireOwnMoves({ kind }: Pick<EngagementRecord, 'kind'>): void {
  if (kind === 'training') throw new Problem('conflict', 'is_training', 'A training is changed, sent and cancelled at its own address.');
}

/** @throws Problem conflict when an engagement is not what it was when it was read */
export function requireUnchanged(before: EngagementRecord, locked: Pick<EngagementRecord, 'state' | 'updatedAt'> | undefined): void {
  if (locked?.state !== before.state || locked.updatedAt.getTime() !== before.updatedAt.getTime()) {
    throw new Problem('conflict', 'engagement_changed', 'Somebody else has changed it meanwhile. Look at it again.');
  }
}
