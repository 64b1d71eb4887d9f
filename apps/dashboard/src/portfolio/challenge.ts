import type { Api } from '../api/client';

export type Challenge = Api<'CommonChallenge'>;

/** As the address and the API name it: `unused-feature:analytics`. */
export const challengeKey = ({ rule, subject }: Pick<Challenge, 'rule' | 'subject'>): string => `${rule}:${subject}`;

/** Rules whose subject is the key of a feature. */
const OF_FEATURES: readonly string[] = ['unused-feature', 'low-feature'];
/** More room is a matter of the contract: no guide and no training brings it. */
const OF_CONTRACTS: readonly string[] = ['near-limit', 'over-limit'];

/** The feature that a challenge is about; undefined: none. */
export const featureOf = ({ rule, subject }: Pick<Challenge, 'rule' | 'subject'>): string | undefined => (OF_FEATURES.includes(rule) ? subject : undefined);

/** Whether guides and trainings help against it. */
export const isTeachable = ({ rule }: Pick<Challenge, 'rule'>): boolean => !OF_CONTRACTS.includes(rule);
