import { queryOptions } from '@tanstack/react-query';
import { client } from '../api/client';
import { TRAININGS_KEY } from './trainings-key';
import type { When } from './trainings-search';

const MOST_OF_CUSTOMER = 200;
const STILL_MILLISECONDS = 60_000;

/** Trainings of one account: the next ones, and those that are over, the last one first. */
export const customerTrainingsQuery = (customerId: string) =>
  queryOptions({
    queryKey: [...TRAININGS_KEY, 'of-customer', customerId],
    queryFn: async ({ signal }) => {
      const list = async (when: When) =>
        (await client.GET('/api/intelligence/trainings', { params: { query: { customerId, when, limit: MOST_OF_CUSTOMER } }, signal })).data!.items;
      const [upcoming, past] = await Promise.all([list('upcoming'), list('past')]);
      return { upcoming, past };
    },
    staleTime: STILL_MILLISECONDS,
  });
