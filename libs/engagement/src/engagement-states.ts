/** What is done for an account by mail. */
export const ENGAGEMENT_KINDS = ['campaign', 'training', 'guide', 'benefits', 'download_link'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

export const ENGAGEMENT_STATES = ['draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

/** What people and the clock do to an engagement. */
export type EngagementMove = 'schedule' | 'start' | 'pause' | 'resume' | 'wait_again' | 'finish' | 'cancel' | 'send_again' | 'change' | 'call_off';

/** Where each move leads from each state; what is not named is not allowed. */
export const ENGAGEMENT_MOVES: Readonly<Record<EngagementMove, Partial<Readonly<Record<EngagementState, EngagementState>>>>> = {
  // Chosen, waiting for its time.
  schedule: { draft: 'scheduled' },
  start: { draft: 'sending', scheduled: 'sending' },
  // Mails that are being handed over go out; no other one does.
  pause: { scheduled: 'paused', sending: 'paused' },
  resume: { paused: 'sending' },
  // Resumed before it ever began, and before its time: it waits for that time as it did.
  wait_again: { paused: 'scheduled' },
  // Nobody is left to write to.
  finish: { sending: 'sent' },
  cancel: { draft: 'cancelled', scheduled: 'cancelled', sending: 'cancelled', paused: 'cancelled' },
  // Failed mails, or mails nobody knows about, once more: a person decides.
  send_again: { sent: 'sending', sending: 'sending' },
  // A training that is changed writes again; while it is paused its updates wait with everything else.
  change: { sent: 'sending', sending: 'sending', paused: 'paused' },
  // A training that is cancelled tells those who may know of it, also while it is paused: of what waited nothing goes out any more.
  call_off: { sent: 'sending', sending: 'sending', paused: 'sending' },
};

/** The state after a move; undefined: not allowed. */
export const stateAfter = (state: EngagementState, move: EngagementMove): EngagementState | undefined => ENGAGEMENT_MOVES[move][state];

/**
 * What became of one mail. `sending` is committed before the mail is handed over; after that only the receiver's own reply tells `sent` from `failed`,
 * and without one it is `unknown` for good: it is not sent again by itself.
 */
export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'failed', 'suppressed', 'unknown'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Mails of an engagement: the message itself, and what a training writes. */
export type DeliveryMessage = 'message' | 'invitation' | 'update' | 'cancellation' | 'reminder';

export type DeliveryMove = 'claim' | 'give_back' | 'accept' | 'refuse' | 'lose' | 'suppress' | 'send_again';

export const DELIVERY_MOVES: Readonly<Record<DeliveryMove, Partial<Readonly<Record<DeliveryState, DeliveryState>>>>> = {
  claim: { pending: 'sending' },
  // Nothing was handed over: no connection, or refused before any content.
  give_back: { sending: 'pending' },
  accept: { sending: 'sent' },
  refuse: { sending: 'failed' },
  // The connection broke after the content, or the worker died.
  lose: { sending: 'unknown' },
  suppress: { pending: 'suppressed' },
  // By a person, who knows that it may arrive twice when it was unknown.
  send_again: { failed: 'pending', unknown: 'pending' },
};

/** Why a mail was not sent, beside what a mail server says. */
export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'bounced',
  'complained',
  'by_hand',
  'active_again',
  'contact_cap',
  'no_seat',
  'cancelled',
  'too_late',
] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];
