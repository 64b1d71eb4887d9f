import { type Api, client, NOTHING } from '../api/client';
import { draftSend } from '../sends/draft-send';
import { leftOutOf } from './left-out-of';
import type { Done, Work } from './run-each';

type Excluded = Api<'ExclusionsResponse'>;

/**
 * Sends a guide to one account after the other. An account has one draft, whatever fails on the way, and one that was started is only asked for again
 * with its key: nobody gets the guide twice.
 */
export function guideWork(wish: Api<'EngagementRequest'>): Work {
  const drafts = new Map<string, string>();
  const started = new Set<string>();
  return async ({ id: customerId }, key) => {
    const id = drafts.get(customerId) ?? (await draftSend('guide', customerId, wish)).id;
    drafts.set(customerId, id);
    const path = { id };
    if (!started.has(customerId)) {
      const { targets, excluded } = (await client.POST('/api/intelligence/engagements/{id}/preview', { params: { path }, body: NOTHING })).data!;
      if (targets === 0) {
        await client.POST('/api/intelligence/engagements/{id}/cancel', { params: { path }, body: NOTHING });
        return result('nobody', 0, excluded, null);
      }
      started.add(customerId);
    }
    await client.POST('/api/intelligence/engagements/{id}/start', { params: { path, header: { 'Idempotency-Key': key } }, body: NOTHING });
    const { targets, excluded } = (await client.GET('/api/intelligence/engagements/{id}', { params: { path } })).data!;
    return result('done', targets, excluded, `/campaigns/${id}`);
  };
}

const result = (kind: Done['kind'], people: number, excluded: Excluded | null, href: string | null): Done => ({
  kind,
  people,
  leftOut: excluded === null ? '' : leftOutOf(excluded),
  href,
});
