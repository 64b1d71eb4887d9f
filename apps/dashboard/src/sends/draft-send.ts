import { type Api, client } from '../api/client';
import type { Engagement, SendKind } from './send-kinds';

/** Drafts a mail of a kind. Nothing is sent before it is started. */
export async function draftSend(kind: SendKind, customerId: string, body: Api<'EngagementRequest'>, signal?: AbortSignal): Promise<Engagement> {
  const init = { params: { path: { customerId } }, body, signal };
  const made = {
    guide: () => client.POST('/api/intelligence/adoption/{customerId}/guides', init),
    benefits: () => client.POST('/api/intelligence/adoption/{customerId}/benefits', init),
    link: () => client.POST('/api/intelligence/adoption/{customerId}/download-links/sends', init),
  };
  return (await made[kind]()).data!;
}
