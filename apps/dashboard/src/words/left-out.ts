import { formatInteger } from '@adoption/presentation';
import { plural } from './plural';

const unreachable = (count: number): string => `${formatInteger(count)} unsubscribed or unreachable`;

/** Words of who gets no mail, and why. */
export const LEFT_OUT = {
  nobody: 'Nobody is left out.',
  count: (count: number): string => `${formatInteger(count)} ${plural(count, 'user', 'users')} left out`,
  line: (reasons: string): string => `Left out: ${reasons}.`,
  reasons: {
    optedOut: unreachable,
    unsubscribed: unreachable,
    contactedLately: (count: number): string => `${formatInteger(count)} contacted in the last 14 days`,
    noEmail: (count: number): string => `${formatInteger(count)} without an e-mail address`,
    activeAgain: (count: number): string => `${formatInteger(count)} active again`,
    sameAddress: (count: number): string => `${formatInteger(count)} with the address of another recipient`,
    noSeat: (count: number): string => `${formatInteger(count)} without a seat`,
  },
} as const;
