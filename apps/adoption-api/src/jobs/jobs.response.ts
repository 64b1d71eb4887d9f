import { ApiProperty } from '@nestjs/swagger';
import type { JobView } from '@adoption/jobs';
import { jobProblem, type JobProblem } from './job-problem';

/** How far the work is. */
export class JobProgressResponse {
  /** @example 128 */
  done: number;
  /**
   * null: not known yet.
   * @example 133
   */
  total: number | null;
}

/** Where the outcome is found. */
export class JobResultResponse {
  /** @example /api/intelligence/adoption/3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  href: string;
}

/** Work that was accepted and is done in the background. */
export class JobResponse {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  /**
   * What is done.
   * @example generate-recommendations
   */
  kind: string;
  /** @example running */
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  progress: JobProgressResponse;
  /** null: nothing to fetch, or not yet. */
  result: JobResultResponse | null;
  /** Why the last attempt of a failed job failed; null in every other state. */
  @ApiProperty({ oneOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'null' }] })
  error: JobProblem | null;
  /** @example 2026-03-02T09:30:00.000Z */
  createdAt: string;
  /** @example 2026-03-02T09:30:00.300Z */
  startedAt: string | null;
  /** @example 2026-03-02T09:31:12.000Z */
  endedAt: string | null;
  /**
   * Attempts since the last progress; after five the job has failed.
   * @example 1
   */
  attempts: number;
  /**
   * UUID of the account that the work concerns; null: the whole workspace.
   * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
   */
  customerId: string | null;
}

/** Jobs, the newest first. */
export class JobsResponse {
  items: JobResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** A job as every address shows it. */
export const jobResponse = ({ version: _, error, ...job }: JobView): JobResponse => ({ ...job, error: error === null ? null : jobProblem(job.id, error) });
