import { useQueryClient } from '@tanstack/react-query';
import { Card } from '../kit/card';
import { JobProgress } from '../jobs/job-progress';
import { hasEnded, useJob } from '../jobs/use-job';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import { ENGAGEMENTS_KEY } from './latest-query';

/** How far the mails are while they go out; what waits for its time says so. */
export function SendingProgress({ engagement }: { readonly engagement: Engagement }) {
  const { state, jobId, name, deliveries, quietHours, customer } = engagement;
  const sending = state === 'sending';
  const queries = useQueryClient();
  const { job, paused } = useJob(sending ? jobId : null, () => void queries.invalidateQueries({ queryKey: ENGAGEMENTS_KEY }));
  if (!sending) return null;
  return (
    <Card level={2} title={CAMPAIGNS.progress}>
      {job !== null && !hasEnded(job) ? (
        <JobProgress job={job} label={CAMPAIGNS.sendingNote(name)} paused={paused} words={CAMPAIGNS.progressNow} />
      ) : (
        <p role="status">{CAMPAIGNS.waiting(deliveries.pending + deliveries.sending, quietHours, customer.timeZone)}</p>
      )}
    </Card>
  );
}
