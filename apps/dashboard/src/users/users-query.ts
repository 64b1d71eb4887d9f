import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import type { Period, UserActivity, UserStatus } from '../customer/adoption-search';

/** Which people of an account are wanted. */
export interface UsersWanted {
  readonly status?: UserStatus;
  readonly activity?: UserActivity;
  readonly feature?: string;
  readonly used?: 'true' | 'false';
  readonly period?: Period;
  readonly q?: string;
  readonly sort?: string;
}

const PAGE = 100;

/** The people, page by page. */
export const usersQuery = (customerId: string, wanted: UsersWanted) =>
  infiniteQueryOptions({
    queryKey: ['users', customerId, wanted],
    queryFn: async ({ pageParam, signal }): Promise<Api<'AccountUsersResponse'>> => {
      const query = { ...wanted, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { data } = await client.GET('/api/intelligence/adoption/{customerId}/users', { params: { path: { customerId }, query }, signal });
      return data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
