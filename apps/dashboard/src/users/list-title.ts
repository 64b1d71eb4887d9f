import type { AdoptionSearch } from '../customer/adoption-search';
import { USERS } from '../words/users';

/** What decides which people a list holds. */
export type ListAsked = Pick<AdoptionSearch, 'dialog' | 'status' | 'activity' | 'feature' | 'used'>;

/** Who is in a list of people: "people who used Analytics". @param featureName of the feature that it is about; null: not known yet */
export function listTitle({ dialog, status, activity, feature, used }: ListAsked, featureName: string | null): string {
  if (dialog === 'dormant') return USERS.lists.dormant;
  if (feature !== undefined) return used === 'false' ? USERS.notUsersOf(featureName ?? feature) : USERS.usersOf(featureName ?? feature);
  return USERS.lists[status ?? activity ?? 'all'];
}
