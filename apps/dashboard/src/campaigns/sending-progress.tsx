import { useQueryClient } from '@tanstack/react-query';
import { useNow } from '../customer/use-now';
import { JobFault } from '../jobs/job-fault';
import { JobProgress } from '../jobs/job-progress';
import { hasEnded, useJob } from '../jobs/use-job';
import { Card } from '../kit/card';
import { Status } from '../kit/status';
import { CAMPAIGNS } from '../words/campaigns';
import { JOBS } from '../words/jobs';
import type { Engagement } from './campaign-form';
import { isNight } from './engagement-facts';
import { ENGAGEMENTS_KEY } from './latest-query';

/** How far the mails are while they go out; why they do not, or what they wait for. */
export function SendingProgress({ engagement }: { readonly engagement: Engagement }) {
  const { state, jobId, name } = engagement;
  const sending = state === 'sending';
  const queries = useQueryClient();
  const { job, paused } = useJob(sending ? jobId : null, () => void queries.invalidateQueries({ queryKey: ENGAGEMENTS_KEY }));
  if (!sending) return null;
  const failed = job?.state === 'failed';
  const goesOn = job !== null && (!hasEnded(job) || job.progress.done === job.progress.total);
  // Before its first word nobody knows whether the job is at work.
  const unheard = jobId !== null && job === null && !paused;
  return (
    <Card level={2} title={CAMPAIGNS.progress}>
      {failed && (
        <div role="status">
          <Status tone="poor">{JOBS.states.failed}</Status>
          <JobFault job={job} />
        </div>
      )}
      {!failed && goesOn && <JobProgress job={job} label={CAMPAIGNS.sendingNote(name)} paused={paused} words={CAMPAIGNS.progressNow} />}
      {!failed && !goesOn && (unheard ? <p>{BLANK}</p> : <Waiting engagement={engagement} />)}
    </Card>
  );
}

const BLANK = '\u00A0';

/** Mails that nobody is handing over now. */
function Waiting({ engagement }: { readonly engagement: Engagement }) {
  const { deliveries, customer } = engagement;
  const count = deliveries.pending + deliveries.sending;
  return <p role="status">{isNight(engagement, useNow()) ? CAMPAIGNS.waitingForMorning(count, customer.timeZone) : CAMPAIGNS.waiting(count)}</p>;
}
