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
  /** Whether it said nothing at all. */
  readonly silent: boolean;
}

/** A mail that has been tried. */
interface TriedMail {
  readonly id: string;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
  /** How often of these, before this time, the mail server said nothing. */
  readonly silences: number;
}

/** A server that says "not now" is asked this often, over about an hour and a half; times when it said nothing do not count. */
export const MOST_DEFERRALS = 10;
/** A server that says nothing at all is asked this often, over about a day: a mail that comes later than that is not the mail that was meant. */
export const MOST_SILENCES = 100;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 900;

/** How long a mail rests after its n-th attempt of a kind: half a minute, then twice as long each time, a quarter of an hour at most. */
export const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);

/**
 * What becomes of a mail.
 * @param ended null: it was not handed over, because nobody wants it any more or there is no time left
 */
export function deliveryResult({ id, attempts, silences }: TriedMail, ended: HandOver | null): DeliveryResult {
  const result = (state: DeliveryResult['state'], reason: string | null): DeliveryResult => ({
    id,
    state,
    reason,
    pauseSeconds: null,
    tried: true,
    silent: false,
  });
  if (ended === null) return { ...result('pending', null), tried: false };
  switch (ended.outcome) {
    case 'accepted':
      return result('sent', null);
    case 'refused':
      return result('failed', ended.reply);
    case 'unknown':
      return result('unknown', 'no_reply');
    case 'not_handed_over': {
      const silent = ended.reply === null;
      const turn = silent ? silences + 1 : attempts - silences;
      if (turn >= (silent ? MOST_SILENCES : MOST_DEFERRALS)) return result('failed', ended.reply ?? 'The mail server could not be reached.');
      return { ...result('pending', ended.reply), pauseSeconds: pauseAfter(turn), silent };
    }
  }
}
