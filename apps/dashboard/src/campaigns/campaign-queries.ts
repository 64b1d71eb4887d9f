import { queryOptions } from '@tanstack/react-query';
import { type Api, client, NOTHING } from '../api/client';
import { type Audience, type Choice, choiceKey, type Engagement } from './campaign-form';

const LARGEST_PAGE = 200;

/** The UUIDs of everybody in a group of an account. */
export async function everybodyIn(customerId: string, status: NonNullable<Audience['status']>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query = { status, limit: LARGEST_PAGE, ...(cursor === null ? {} : { cursor }) };
    const { data } = await client.GET('/api/intelligence/adoption/{customerId}/users', { params: { path: { customerId }, query } });
    const page: Api<'AccountUsersResponse'> = data!;
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

/** A choice as the API takes it: a whole group by its name, a part of it by its people. */
export async function audienceOf(customerId: string, choice: Choice): Promise<Audience> {
  if ('kept' in choice) return choice.kept;
  const { group, unticked } = choice;
  if (unticked.size === 0) return { status: group };
  const everybody = await everybodyIn(customerId, group);
  return { userIds: everybody.filter((id) => !unticked.has(id)) };
}

/** Whom a choice would reach now, and who is left out. Nobody at all is no audience. */
export const countQuery = (customerId: string, choice: Choice) =>
  queryOptions({
    queryKey: ['audience', customerId, ...choiceKey(choice)],
    queryFn: async ({ signal }): Promise<Api<'AudienceCountsResponse'>> => {
      const audience = await audienceOf(customerId, choice);
      if (audience.userIds?.length === 0) return NOBODY;
      const path = '/api/intelligence/adoption/{customerId}/audiences';
      return (await client.POST(path, { params: { path: { customerId } }, body: { audience }, signal })).data!;
    },
  });

const NOBODY: Api<'AudienceCountsResponse'> = {
  targets: 0,
  holdoutOffered: false,
  excluded: { noSeat: 0, noEmail: 0, optedOut: 0, contactedLately: 0, activeAgain: 0, sameAddress: 0 },
};

/** What a draft, as it was last saved, would send to whom. */
export const previewQuery = (draft: Engagement) =>
  queryOptions({
    queryKey: ['campaign-preview', draft.id, draft.updatedAt],
    queryFn: async ({ signal }): Promise<Api<'EngagementPreviewResponse'>> =>
      (await client.POST('/api/intelligence/engagements/{id}/preview', { params: { path: { id: draft.id } }, body: NOTHING, signal })).data!,
    // The last mail stays in sight while the next is written, of the same draft alone.
    placeholderData: (last) => last,
  });
