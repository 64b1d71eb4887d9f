import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Api, client, NOTHING } from '../api/client';
import { draftSend } from './draft-send';
import type { Engagement, SendKind } from './send-kinds';

type Wish = Api<'EngagementRequest'>;

/** A draft as the server has it, and whom it would reach. Of few recipients nobody is held out. */
export interface Reviewed {
  readonly draft: Engagement;
  readonly preview: Api<'EngagementPreviewResponse'>;
}

/** Drafts a mail, shows it, and sends it once however often that is asked for. */
export function useSend(kind: SendKind, customerId: string) {
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Engagement | null>(null);
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const queries = useQueryClient();
  const stale = (): void => void queries.invalidateQueries({ queryKey: ['engagements'] });
  const edit = async (id: string, body: Wish): Promise<Engagement> =>
    (await client.PATCH('/api/intelligence/engagements/{id}', { params: { path: { id } }, body })).data!;

  const review = useMutation({
    // What was asked for last is kept last.
    scope: { id: key },
    mutationFn: async (wish: Wish): Promise<Reviewed> => {
      const saved = draft === null ? await draftSend(kind, customerId, wish) : await edit(draft.id, wish);
      setDraft(saved);
      stale();
      const { data } = await client.POST('/api/intelligence/engagements/{id}/preview', { params: { path: { id: saved.id } }, body: NOTHING });
      const tooFew = saved.holdoutPercent > 0 && !data!.holdoutOffered;
      return { draft: tooFew ? await edit(saved.id, { holdoutPercent: 0 }) : saved, preview: data! };
    },
    onSuccess: (found) => {
      setDraft(found.draft);
      setReviewed(found);
    },
  });
  const send = useMutation({
    mutationFn: async ({ saved, sendAt, quietHours }: { saved: Engagement; sendAt: string | null; quietHours: boolean }): Promise<Engagement> => {
      // What is kept already is not said again: after an answer that was lost, the same request finds the job that it has started.
      const kept = draft !== null && draft.id === saved.id && draft.sendAt === sendAt && draft.quietHours === quietHours;
      const ready = kept ? draft : await edit(saved.id, { sendAt, quietHours });
      setDraft(ready);
      const path = { id: ready.id };
      if (sendAt === null)
        await client.POST('/api/intelligence/engagements/{id}/start', { params: { path, header: { 'Idempotency-Key': key } }, body: NOTHING });
      else await client.POST('/api/intelligence/engagements/{id}/schedule', { params: { path }, body: {} });
      return ready;
    },
    onSuccess: () => {
      stale();
      // Whom the next one reaches has changed.
      void queries.invalidateQueries({ queryKey: ['audience'] });
    },
  });
  return { draft, reviewed, review, send };
}
