import { hasEnded, type Job } from '../jobs/watch-job';
import { Status, type Tone } from '../kit/status';
import { EXPORT_FILES } from '../words/export-files';
import { ExportFault } from './export-fault';
import { ExportProgress } from './export-progress';

const TONES: Readonly<Record<Job['state'], Tone>> = { queued: 'plain', running: 'plain', done: 'good', failed: 'poor', cancelled: 'watch' };

interface ExportStateProps {
  readonly job: Job;
  /** Why a file that was made cannot be had; null: it can, or is not made. */
  readonly absent: string | null;
  readonly name: string;
  readonly paused: boolean;
}

/** Whether a file is there, how far it is, or why there is none. */
export function ExportState({ job, absent, name, paused }: ExportStateProps) {
  if (job.state === 'running') return <ExportProgress job={job} words={EXPORT_FILES.states.running} label={name} paused={paused} />;
  return (
    <>
      <Status tone={absent === null ? TONES[job.state] : 'plain'}>{absent ?? EXPORT_FILES.states[job.state]}</Status>
      {hasEnded(job) && <ExportFault job={job} />}
    </>
  );
}
