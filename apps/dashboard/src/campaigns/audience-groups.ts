import type { UserStatus } from '../customer/adoption-search';

/** Groups of people with a seat, as a campaign may be for them. */
export const AUDIENCE_GROUPS = ['dormant', 'never_active', 'at_risk', 'engaged', 'active'] as const satisfies readonly UserStatus[];
export type AudienceGroup = (typeof AUDIENCE_GROUPS)[number];

/** Groups that are offered: those who are to be called back, and the one that the address names. */
export function offeredGroups(named: UserStatus): readonly AudienceGroup[] {
  const other = AUDIENCE_GROUPS.find((group) => group === named);
  return other === undefined || other === 'dormant' || other === 'never_active' ? ['dormant', 'never_active'] : ['dormant', 'never_active', other];
}

/** The group that a campaign begins with. */
export const firstGroup = (named: UserStatus): AudienceGroup => AUDIENCE_GROUPS.find((group) => group === named) ?? 'dormant';
