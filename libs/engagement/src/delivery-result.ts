import type { HandOver } from './hand-over';

/** What is recorded of a mail that was claimed. */
export interface DeliveryResult {
  readonly id: string;
  readonly state: 'pending' | 'sent' | 'failed' | 'unknown';
  /** What the mail server said, or why nobody knows; null: nothing to say. */
  readonly reason: string | null;
  /** Of a mail that is tried again: how long it rests; null: not at all. */
  readonly pauseSeconds: number | null;
  /** Whether the mail server was asked: a mail that was only held does not count as tried. */
  readonly tried: boolean;
}

/** A server that says "not now" is asked this often, over about an hour and a half. */
export const MOST_DEFERRALS = 10;
/** A server that says nothing at all is asked this often, over about a day: a mail that comes later than that is not the mail that was meant. */
export const MOST_SILENCES = 100;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 900;

/** How long a mail rests after its n-th attempt: half a minute, then twice as long each time, a quarter of an hour at most. */
export const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);

/**
 * What becomes of a mail.
 * @param attempts how often it was claimed, this time included
 * @param ended null: it was not handed over, because nobody wants it any more or there is no time left
 */
export function deliveryResult({ id, attempts }: { readonly id: string; readonly attempts: number }, ended: HandOver | null): DeliveryResult {
  const result = (state: DeliveryResult['state'], reason: string | null): DeliveryResult => ({ id, state, reason, pauseSeconds: null, tried: true });
  if (ended === null) return { ...result('pending', null), tried: false };
  switch (ended.outcome) {
    case 'accepted':
      return result('sent', null);
    case 'refused':
      return result('failed', ended.reply);
    case 'unknown':
      return result('unknown', 'no_reply');
    case 'not_handed_over':
      if (attempts >= (ended.reply === null ? MOST_SILENCES : MOST_DEFERRALS)) return result('failed', ended.reply ?? 'The mail server could not be reached.');
      return { ...result('pending', ended.reply), pauseSeconds: pauseAfter(attempts) };
  }
}
