import type { UserListOptions, UserSort } from '@adoption/adoption';
import type { AccountUsersQuery } from './account-users.request';

/** Which people a query asks for, and in which order. */
export function userListOptions(query: AccountUsersQuery): UserListOptions {
  const { status = null, activity = null, feature = null, q = null, cursor = null, limit = 50, sort = '-daysInactive' } = query;
  const order = { sort: sort.replace(/^-/, '') as UserSort, descending: sort.startsWith('-') };
  return { status, activity, feature, used: query.used !== 'false', q, cursor, limit, ...order };
}
