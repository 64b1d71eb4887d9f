import type { Api } from '../api/client';
import type { UserStatus } from '../customer/adoption-search';

const COUNTS: Readonly<Record<UserStatus, keyof Api<'UserHealth'>>> = {
  active: 'active',
  engaged: 'engaged',
  at_risk: 'atRisk',
  dormant: 'dormant',
  never_active: 'neverActive',
  left: 'left',
};

/** How many people are in a group. */
export const healthCount = (health: Api<'UserHealth'>, group: UserStatus): number => health[COUNTS[group]];
