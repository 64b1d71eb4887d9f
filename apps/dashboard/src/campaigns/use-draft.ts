import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '../api/client';
import { type CampaignForm, type Engagement, formOf, sameForm, wishOf } from './campaign-form';
import { audienceOf } from './campaign-queries';
import { ENGAGEMENTS_KEY } from './latest-query';

/** A campaign while it is written. */
export interface Draft {
  readonly form: CampaignForm;
  readonly change: (part: Partial<CampaignForm>) => void;
  /** As it was last saved; null: not yet. */
  readonly saved: Engagement | null;
  /** What was typed is not saved. */
  readonly dirty: boolean;
  readonly saving: boolean;
  /** Why it was not saved. */
  readonly error: Error | null;
  /** Saves what the form says now, unless that is saved. Resolves with the draft; rejects when it was refused. */
  readonly save: (part?: Partial<CampaignForm>) => Promise<Engagement>;
}

/** Keeps a form and its draft on the server together; saves one after the other. */
export function useDraft(customerId: string, first: CampaignForm, draft: Engagement | null): Draft {
  const [form, setForm] = useState(first);
  const [saved, setSaved] = useState(draft);
  const [known, setKnown] = useState(draft === null ? null : first);
  const queries = useQueryClient();
  // Saves wait for each other, so the one after the first must see what the first has made.
  const latest = useRef({ id: draft?.id ?? null, form: draft === null ? null : first, engagement: draft });
  const { mutateAsync, isPending, error } = useMutation({
    scope: { id: 'campaign-draft' },
    mutationFn: async (wanted: CampaignForm): Promise<Engagement> => {
      const { id, form: last, engagement } = latest.current;
      if (last !== null && engagement !== null && sameForm(last, wanted)) return engagement;
      const audience = await audienceOf(customerId, wanted.choice);
      const { data } =
        id === null || engagement === null
          ? await client.POST('/api/intelligence/adoption/{customerId}/campaigns', { params: { path: { customerId } }, body: { audience } })
          : await client.PATCH('/api/intelligence/engagements/{id}', {
              params: { path: { id } },
              body: { ...wishOf(wanted, engagement.customer.timeZone), audience },
            });
      // A new one comes back with the words of the first template.
      const kept = id === null ? { ...formOf(data!), choice: wanted.choice } : wanted;
      latest.current = { id: data!.id, form: kept, engagement: data! };
      setSaved(data!);
      setKnown(kept);
      if (id === null) setForm((now) => ({ ...kept, choice: now.choice }));
      void queries.invalidateQueries({ queryKey: ENGAGEMENTS_KEY });
      return data!;
    },
  });
  return {
    form,
    change: (part) => setForm((last) => ({ ...last, ...part })),
    saved,
    dirty: !sameForm(form, known ?? first),
    saving: isPending,
    error,
    save: (part = {}) => mutateAsync({ ...form, ...part }),
  };
}
