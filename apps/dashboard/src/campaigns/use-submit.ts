import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, NOTHING } from '../api/client';
import { JOBS_KEY } from '../jobs/jobs-query';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';
import type { CampaignForm } from './campaign-form';
import { ENGAGEMENTS_KEY } from './latest-query';
import type { Draft } from './use-draft';
import { useViewEngagement } from './use-view-engagement';

/** Saves a campaign as it stands in the form and sends or schedules it, once however often it is asked for. */
export function useSubmit(draft: Draft, onDone: () => void) {
  const [key] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  const tell = useViewEngagement();
  return useMutation({
    mutationFn: async ({ later }: CampaignForm) => {
      const engagement = await draft.save();
      const path = { id: engagement.id };
      if (later) await client.POST('/api/intelligence/engagements/{id}/schedule', { params: { path }, body: {} });
      else await client.POST('/api/intelligence/engagements/{id}/start', { params: { path, header: { 'Idempotency-Key': key } }, body: NOTHING });
      return engagement;
    },
    onSuccess: (engagement) => {
      const { name, sendAt, customer } = engagement;
      for (const queryKey of [ENGAGEMENTS_KEY, JOBS_KEY, ['audience']]) void queries.invalidateQueries({ queryKey });
      onDone();
      tell(sendAt === null ? CAMPAIGN.started(name) : MAILS.scheduled(name, sendAt, customer.timeZone), engagement);
    },
  });
}
