import type { Api } from '../api/client';
import { oneOf } from '../customer/adoption-search';

export type JobState = Api<'JobResponse'>['state'];

/** States of a job, in the order in which it goes through them. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const satisfies readonly JobState[];

/** Which work the address asks for. */
export interface JobsSearch {
  readonly state?: JobState;
}

/** Reads the address; what is not valid is left out, and so removed from it. */
export const JOBS_SEARCH = (search: Record<string, unknown>): JobsSearch => ({ state: oneOf(JOB_STATES, search['state']) });
