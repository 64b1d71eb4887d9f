import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type Api, client } from './client';

export type Me = Api<'CallerResponse'>;

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const { data } = await client.GET('/api/access/me');
    return data!;
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person; the shell has loaded it before any page is shown. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** May change settings of score, thresholds and cut-offs. */
export const mayConfigure = ({ role }: Me): boolean => role === 'leader' || role === 'admin';
/** Sees all accounts. */
export const seesAllAccounts = mayConfigure;
/** May manage people, keys and the catalogue. */
export const isAdmin = ({ role }: Me): boolean => role === 'admin';
