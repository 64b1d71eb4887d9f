import type { WorkProblem } from '@adoption/jobs';
import type { InputFault } from '@adoption/problems';
import { KIND_STATUS, statusTitle } from '../http/problem-types';

/** Why a job has failed, as a problem (RFC 9457) that names the job. */
export interface JobProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors: readonly InputFault[];
}

/** The problem of a job in the form of every other problem. */
export function jobProblem(job: string, { kind, code, detail, faults }: WorkProblem): JobProblem {
  const status = kind === 'internal' ? 500 : KIND_STATUS[kind];
  return { type: `/problems/${code}`, title: statusTitle(status), status, detail, instance: `urn:uuid:${job}`, errors: faults };
}
