import type { UsersWanted } from './users-query';

/** Whom the list of a picker can be narrowed to. */
export const PEOPLE_GROUPS = ['all', 'unused', 'power', 'dormant', 'never_active'] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/** Groups that can be told apart. @param feature key; empty: none is chosen yet, and so nobody is without its use */
export const groupsFor = (feature: string): readonly PeopleGroup[] => PEOPLE_GROUPS.filter((group) => group !== 'unused' || feature !== '');

/** The people of a group. @param feature key of the feature that is not used */
export function wantedOf(group: PeopleGroup, feature: string): UsersWanted {
  if (group === 'unused') return feature === '' ? {} : { feature, used: 'false' };
  if (group === 'power') return { activity: 'power' };
  return group === 'all' ? {} : { status: group };
}
