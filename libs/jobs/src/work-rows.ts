import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import type { WorkName } from './catalogue';
import { claimJob, type ClaimedJob } from './queries/claim-job.query';
import { type AttemptBounds, endAttempt } from './queries/end-attempt.query';
import { extendLease } from './queries/extend-lease.query';
import { recordStep } from './queries/record-step.query';
import { releaseJob } from './queries/release-job.query';
import { tellProgress } from './queries/tell-progress.query';
import { unringJobs } from './queries/unring-jobs.query';
import type { Step, WorkProblem } from './work';

/** The rows of jobs, as workers claim and write them. Everything a worker writes is guarded by its lease. */
@Injectable()
export class WorkRows {
  constructor(private readonly database: Database) {}

  /** Takes a job that is due and that nobody holds; undefined when there is nothing to do for it now. */
  claim(id: string, kind: WorkName, leaseSeconds: number): Promise<ClaimedJob | undefined> {
    return claimJob(this.database, id, kind, leaseSeconds);
  }

  /** Holds on to a job; false when it was taken away or cancelled meanwhile. */
  extend(job: ClaimedJob, leaseSeconds: number): Promise<boolean> {
    return extendLease(this.database, job, leaseSeconds);
  }

  /** Records a step; false when the job was taken away or cancelled meanwhile. */
  record(job: ClaimedJob, step: Step, leaseSeconds: number): Promise<boolean> {
    return recordStep(this.database, job, step, leaseSeconds);
  }

  /** Shows how far the step under way is. */
  tell(job: ClaimedJob, done: number, total: number): Promise<void> {
    return tellProgress(this.database, job, done, total);
  }

  /** Lets go of a job and gives the attempt back. */
  release(job: ClaimedJob): Promise<void> {
    return releaseJob(this.database, job);
  }

  /** Ends an attempt that did not succeed: it is tried again later, or the job has failed. */
  endAttempt(job: ClaimedJob, error: WorkProblem, final: boolean, bounds: AttemptBounds): Promise<void> {
    return endAttempt(this.database, job, error, final, bounds);
  }

  /** Leaves a job whose bell was heard to another worker. */
  passOn(id: string): Promise<void> {
    return unringJobs(this.database, [id]);
  }
}
