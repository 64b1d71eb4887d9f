import { wallClock } from '@adoption/presentation';
import type { Tone } from '../kit/status';
import type { Engagement } from './campaign-form';

export type Move = 'edit' | 'start' | 'pause' | 'resume' | 'cancel' | 'discard';
type State = Engagement['state'];

const TONES: Readonly<Record<State, Tone>> = { draft: 'plain', scheduled: 'plain', sending: 'plain', paused: 'watch', sent: 'good', cancelled: 'plain' };
const MOVES: Readonly<Record<State, readonly Move[]>> = {
  draft: ['edit', 'discard'],
  scheduled: ['start', 'pause', 'cancel'],
  sending: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  sent: [],
  cancelled: [],
};
/** A training is cancelled, and its mails are sent, where it is kept. */
const OF_TRAININGS: ReadonlySet<Move> = new Set(['pause', 'resume']);

type Standing = Pick<Engagement, 'state' | 'deliveries'>;

/** The state as it is told: of what is over, with mails that failed and none that was sent, `failed`. */
export const statusOf = ({ state, deliveries }: Standing): State | 'failed' =>
  state === 'sent' && deliveries.sent === 0 && deliveries.failed > 0 ? 'failed' : state;

/** How a state is coloured: mails that failed, or that nobody knows about, are something to look at. */
export function toneOf({ state, deliveries }: Standing): Tone {
  if (statusOf({ state, deliveries }) === 'failed') return 'poor';
  return deliveries.failed + deliveries.unknown > 0 && TONES[state] !== 'plain' ? 'watch' : TONES[state];
}

/** Whether mails that failed may be sent again. */
export const sendsAgain = ({ state }: Pick<Engagement, 'state'>): boolean => state === 'sent' || state === 'sending';

/** What can be done with an engagement; the API would not refuse it. A draft that is no campaign is sent as it is. */
export function movesOf({ kind, state }: Pick<Engagement, 'kind' | 'state'>): readonly Move[] {
  if (kind === 'training') return MOVES[state].filter((move) => OF_TRAININGS.has(move));
  return kind === 'campaign' ? MOVES[state] : MOVES[state].map((move) => (move === 'edit' ? 'start' : move));
}

/** Whether a draft has a time of its own to be sent at. */
export const keepsTime = ({ state, sendAt }: Pick<Engagement, 'state' | 'sendAt'>): boolean => state === 'draft' && sendAt !== null;

/**
 * Whether mails wait for the morning: from 20:00 to 8:00 on the customer's clocks, where these hours are kept. Of a training it is not said: near its start it keeps none.
 * @param now RFC 3339 instant
 */
export function isNight({ kind, quietHours, customer }: Pick<Engagement, 'kind' | 'quietHours' | 'customer'>, now: string): boolean {
  const { time } = wallClock(Date.parse(now), customer.timeZone);
  return kind !== 'training' && quietHours && (time >= '20:00' || time < '08:00');
}

/** Mails that have an end. */
export const ended = ({ sent, failed, suppressed, unknown }: Engagement['deliveries']): number => sent + failed + suppressed + unknown;

/** All mails of an engagement. */
export const allMails = (deliveries: Engagement['deliveries']): number => ended(deliveries) + deliveries.pending + deliveries.sending;

/** Changes whenever something has become of an engagement. */
export const versionOf = ({ state, updatedAt, deliveries }: Engagement): string => `${state} ${updatedAt} ${Object.values(deliveries).join(' ')}`;
