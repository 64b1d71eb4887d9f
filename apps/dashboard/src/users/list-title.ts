import type { AdoptionSearch } from '../customer/adoption-search';
import { USERS } from '../words/users';

type Asked = Pick<AdoptionSearch, 'dialog' | 'status' | 'activity' | 'feature' | 'used'>;

/** What a list of users is called. @param featureName of the feature that it is about */
export function listTitle({ dialog, status, activity, feature, used }: Asked, featureName: string | null): string {
  if (dialog === 'dormant') return USERS.lists.dormant;
  if (feature !== undefined) return used === 'false' ? USERS.notUsersOf(featureName ?? feature) : USERS.usersOf(featureName ?? feature);
  return USERS.lists[status ?? activity ?? 'all'];
}
