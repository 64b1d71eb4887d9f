import { Problem } from '@adoption/problems';
import { isCuredByTime } from './job-processor';
import type { WorkProblem } from './work';

/** Raised when a step takes longer than it may. */
export class StepTooLong extends Error {
  constructor(seconds: number) {
    super(`a step took longer than ${seconds} s`);
  }
}

/**
 * What a job's row says of an error. Only a {@link Problem} may choose its words: messages of other errors may hold SQL, values or paths, and
 * stand in the log.
 */
export function workProblem(error: unknown): { readonly problem: WorkProblem; readonly final: boolean } {
  if (error instanceof Problem) {
    const { kind, code, detail, faults } = error;
    return { problem: { kind, code, detail, faults }, final: !isCuredByTime(error) };
  }
  const [code, detail] =
    error instanceof StepTooLong
      ? ['job_too_slow', 'A step of the work took longer than it may.']
      : ['job_failed', 'The work failed for a reason that the log of the worker names.'];
  return { problem: { kind: 'internal', code, detail, faults: [] }, final: false };
}
