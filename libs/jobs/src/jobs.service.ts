import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import { notFound, Problem } from '@adoption/problems';
import { endsElsewhere, type WorkName } from './catalogue';
import { cursorAfter, cursorBehind } from './job-cursor';
import type { JobReach } from './job-reach';
import { type JobView, jobView } from './job-view';
import { cancelJob } from './queries/cancel-job.query';
import { forgetKeys } from './queries/forget-keys.query';
import { listJobs } from './queries/list-jobs.query';
import { pruneJobs } from './queries/prune-jobs.query';
import { retryJob } from './queries/retry-job.query';
import type { JobState } from './work';

/** Which jobs of a list are wanted. */
export interface JobListRequest {
  readonly kind: WorkName | null;
  readonly state: JobState | null;
  readonly limit: number;
  /** `next` of the page before; null: the first page. */
  readonly cursor: string | null;
}

/** How long jobs that have ended are kept. */
const KEPT_DAYS = 30;
const PRUNED_AT_ONCE = 5_000;
const UNIQUE_VIOLATION = '23505';

/** Shows jobs to those who may see them, lets them be cancelled and taken up again. */
@Injectable()
export class JobsService {
  constructor(private readonly database: Database) {}

  /** @throws Problem not_found, also for a job that is out of reach */
  async find(id: string, reach: JobReach): Promise<JobView> {
    const [row] = await listJobs(this.database, { reach, ids: [id], kind: null, state: null, after: null, limit: 1 });
    if (row === undefined) throw notFound('job');
    return jobView(row);
  }

  /** Jobs in reach, the newest first. @throws Problem invalid for a cursor that this list did not give out */
  async list({ kind, state, limit, cursor }: JobListRequest, reach: JobReach): Promise<{ readonly items: readonly JobView[]; readonly next: string | null }> {
    const rows = await listJobs(this.database, { reach, ids: null, kind, state, after: cursorAfter(cursor), limit: limit + 1 });
    const items = rows.slice(0, limit);
    return { items: items.map(jobView), next: rows.length > limit ? cursorBehind(items.at(-1)!) : null };
  }

  /** The present state of jobs, whoever may see them: for those who have been let in. Jobs that are gone are left out. */
  async present(ids: readonly string[]): Promise<JobView[]> {
    if (ids.length === 0) return [];
    return (await listJobs(this.database, { reach: null, ids, kind: null, state: null, after: null, limit: ids.length })).map(jobView);
  }

  /**
   * Lets a failed or cancelled job go on where it stood, with all its attempts.
   * @throws Problem not_found; conflict when it has not ended so, or when another job does the same meanwhile
   */
  async retry(id: string, reach: JobReach): Promise<JobView> {
    await this.find(id, reach);
    const queued = await retryJob(this.database, id).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) {
        throw new Problem('conflict', 'job_superseded', 'Another job does the same work; this one cannot be taken up beside it.');
      }
      throw error;
    });
    if (!queued) throw new Problem('conflict', 'job_not_ended', 'Only a job that has failed or was cancelled can be taken up again.');
    return this.find(id, reach);
  }

  /**
   * Ends a job that is waiting or under way; the step under way may still finish. Cancelling twice is the same as once.
   * @throws Problem not_found; conflict when it is done or has failed, or ends with what it works for
   */
  async cancel(id: string, reach: JobReach): Promise<JobView> {
    if (endsElsewhere((await this.find(id, reach)).kind))
      throw new Problem('conflict', 'job_ends_elsewhere', 'It sends the mails of a campaign or training: pause or cancel that instead.');
    const cancelled = await cancelJob(this.database, id);
    const job = await this.find(id, reach);
    if (!cancelled && job.state !== 'cancelled') throw new Problem('conflict', 'job_ended', 'The job has ended and can no longer be cancelled.');
    return job;
  }

  /** Drops jobs that ended more than 30 days ago and forgets idempotency keys of more than 24 hours. */
  async prune(): Promise<{ readonly dropped: number; readonly forgotten: number }> {
    return { forgotten: await forgetKeys(this.database, null), dropped: await pruneJobs(this.database, KEPT_DAYS, PRUNED_AT_ONCE) };
  }
}
