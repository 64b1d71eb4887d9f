import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { TRAININGS_KEY } from './trainings-key';
import type { When } from './trainings-search';

export { TRAININGS_KEY } from './trainings-key';
export type Training = Api<'TrainingResponse'>;
export type Invitee = Api<'InviteeResponse'>;
export type InviteRule = Api<'TrainingInviteRequest'>;

const PAGE = 20;
const PEOPLE = 100;
const STILL_MILLISECONDS = 60_000;
const WORKING_MILLISECONDS = 5_000;

const following = { initialPageParam: null as string | null, getNextPageParam: ({ next }: { readonly next: string | null }) => next };

/** Trainings of all accounts that one sees: the next ones, or those that are over. */
export const trainingsQuery = (when: When) =>
  infiniteQueryOptions({
    queryKey: [...TRAININGS_KEY, 'list', when],
    queryFn: async ({ pageParam, signal }): Promise<Api<'TrainingsResponse'>> => {
      const query = { when, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/intelligence/trainings', { params: { query }, signal })).data!;
    },
    ...following,
  });

/** One training; asked for again while its mails are on their way, and seldom while they wait for their time. */
export const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: [...TRAININGS_KEY, 'one', id],
    queryFn: async ({ signal }) => (await client.GET('/api/intelligence/trainings/{id}', { params: { path: { id } }, signal })).data!,
    refetchInterval: ({ state: { data } }) => (data === undefined ? false : restOf(data)),
  });

/** Milliseconds until something may have become of the mails; false: nothing does before somebody acts. */
function restOf({ state, mails }: Training): number | false {
  if (mails.due > 0) return WORKING_MILLISECONDS;
  return mails.waiting > 0 && state !== 'paused' ? STILL_MILLISECONDS : false;
}

/** Who was invited, by name. */
export const inviteesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...TRAININGS_KEY, 'invitees', id],
    queryFn: async ({ pageParam, signal }): Promise<Api<'InviteesResponse'>> => {
      const query = { limit: PEOPLE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/intelligence/trainings/{id}/invitees', { params: { path: { id }, query }, signal })).data!;
    },
    ...following,
  });

/** Whether a training helped. */
export const outcomeQuery = (id: string) =>
  queryOptions({
    queryKey: [...TRAININGS_KEY, 'outcome', id],
    queryFn: async ({ signal }) => (await client.GET('/api/intelligence/engagements/{id}/outcome', { params: { path: { id } }, signal })).data!,
    staleTime: STILL_MILLISECONDS,
  });

/** How many a rule would invite, and who is left out. */
export const guestsQuery = (customerId: string, rule: InviteRule) =>
  queryOptions({
    queryKey: ['training-guests', customerId, rule],
    queryFn: async ({ signal }) =>
      (await client.POST('/api/intelligence/adoption/{customerId}/trainings/guests', { params: { path: { customerId } }, body: rule, signal })).data!,
    placeholderData: keepPreviousData,
  });

/** What speaks against a time. */
export const hintsQuery = (customerId: string, time: Api<'TrainingHintsRequest'>) =>
  queryOptions({
    queryKey: ['training-hints', customerId, time],
    queryFn: async ({ signal }) =>
      (await client.POST('/api/intelligence/adoption/{customerId}/trainings/hints', { params: { path: { customerId } }, body: time, signal })).data!.hints,
    placeholderData: keepPreviousData,
  });
