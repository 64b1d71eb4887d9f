import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { hasEnded, type Job, useJob } from '../jobs/use-job';
import { useAnnouncedProgress } from '../jobs/use-announced-progress';
import { useJobMoves } from '../jobs/use-job-moves';
import { useAnnounce } from '../kit/announcer';
import { Status } from '../kit/status';
import { EXPORT_FILES } from '../words/export-files';
import { announceByToast } from './announced';
import { DownloadLink } from './download-link';
import { ExportFault } from './export-fault';
import { exportName, exportNamed } from './export-name';
import styles from './export-news.module.css';
import { ExportProgress } from './export-progress';
import type { Export } from './export-wish';
import { EXPORTS_KEY } from './exports-query';

/** An export that has just been asked for. */
export interface FollowedExport extends Pick<Export, 'kind' | 'format' | 'audience' | 'job'> {
  readonly about: string | null;
}

/** What is new of an export: how far it is, where its file is, or why there is none. */
export function ExportNews({ followed, onReady }: { readonly followed: FollowedExport; readonly onReady: () => void }) {
  const [run, setRun] = useState({ job: followed.job, number: 0 });
  // A job that is taken up again is watched anew.
  return (
    <Run
      key={run.number}
      followed={followed}
      first={run.job}
      again={run.number > 0}
      onReady={onReady}
      onAgain={(job) => setRun({ job, number: run.number + 1 })}
    />
  );
}

interface RunProps {
  readonly followed: FollowedExport;
  /** The job as it was when this run of it began. */
  readonly first: Job;
  readonly again: boolean;
  /** Called once, when there is a file. */
  readonly onReady: () => void;
  readonly onAgain: (job: Job) => void;
}

function Run({ followed, first, again, onReady, onAgain }: RunProps) {
  const queries = useQueryClient();
  const refresh = (): void => void queries.invalidateQueries({ queryKey: EXPORTS_KEY });
  const { job: seen, paused } = useJob(first.id, refresh);
  const job = seen ?? first;
  const { kind, format, audience, about } = followed;
  const name = exportNamed(followed, about);
  const word = EXPORT_FILES.formats[format];
  const what = audience === null ? word : EXPORT_FILES.aboutIn(word, EXPORT_FILES.audiences[audience]);
  const announce = useAnnounce();
  const element = useRef<HTMLDivElement>(null);
  const { retry } = useJobMoves(job.id, (next) => {
    refresh();
    onAgain(next);
  });
  useAnnouncedProgress(job, exportName(followed));
  useEffect(() => announceByToast(first.id), [first.id]);
  useEffect(() => announce(EXPORT_FILES.preparing(format)), [announce, format]);
  const ready = job.state === 'done';
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  // The button that was pressed is gone.
  useEffect(() => {
    if (again) element.current?.focus();
  }, [again]);
  return (
    <div className={styles.news} ref={element} tabIndex={-1}>
      <p className="small">{about === null ? what : EXPORT_FILES.aboutIn(about, what)}</p>
      {!hasEnded(job) && <ExportProgress job={job} words={EXPORT_FILES.preparing(format)} label={name} paused={paused} />}
      {ready && (
        <div className={styles.line}>
          <Status tone="good">{EXPORT_FILES.ready[kind]}</Status>
          <DownloadLink id={job.id} name={name} />
        </div>
      )}
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <>
          <p>
            <Status tone={job.state === 'failed' ? 'poor' : 'watch'}>{job.state === 'failed' ? EXPORT_FILES.failed[kind] : EXPORT_FILES.cancelled}</Status>
          </p>
          <ExportFault job={job} />
          <Button
            variant="default"
            size="compact-sm"
            className={styles.retry}
            loading={retry.isPending}
            aria-label={EXPORT_FILES.retryNamed(name)}
            onClick={() => retry.mutate()}
          >
            {EXPORT_FILES.retry}
          </Button>
        </>
      )}
    </div>
  );
}
