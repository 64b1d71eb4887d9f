import { Button } from '@mantine/core';
import { hasEnded, type Job } from '../jobs/watch-job';
import { useJobMoves } from '../jobs/use-job-moves';
import { RowButtons } from '../kit/plain-table';
import { EXPORT_FILES } from '../words/export-files';
import { DownloadLink } from './download-link';

interface ExportButtonsProps {
  readonly job: Job;
  /** Its file is there. */
  readonly kept: boolean;
  readonly name: string;
  readonly onMoved: () => void;
}

/** What can be done about an export. */
export function ExportButtons({ job, kept, name, onMoved }: ExportButtonsProps) {
  const { retry, cancel } = useJobMoves(job.id, onMoved);
  return (
    <RowButtons>
      {job.state === 'done' && kept && <DownloadLink id={job.id} name={name} />}
      {!hasEnded(job) && (
        <Button variant="default" size="compact-sm" loading={cancel.isPending} aria-label={EXPORT_FILES.cancelNamed(name)} onClick={() => cancel.mutate()}>
          {EXPORT_FILES.cancel}
        </Button>
      )}
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <Button variant="default" size="compact-sm" loading={retry.isPending} aria-label={EXPORT_FILES.retryNamed(name)} onClick={() => retry.mutate()}>
          {EXPORT_FILES.retry}
        </Button>
      )}
    </RowButtons>
  );
}
