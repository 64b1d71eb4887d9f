import { HttpException } from '@nestjs/common';
import { type InputFault, Problem } from '@adoption/problems';
import { databaseTrouble } from './database-trouble';
import { KIND_STATUS, STATUS_PROBLEMS, statusTitle } from './problem-types';

/** Everything an answer to a failed request says (RFC 9457) except which request it was. */
export interface ProblemAnswer {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly InputFault[];
  /** Seconds; null: the header Retry-After is not sent. */
  readonly retryAfter: number | null;
}

/** An answer for a status of HTTP itself, in the words of {@link STATUS_PROBLEMS}. */
export const statusAnswer = (status: number, detail?: string): ProblemAnswer => {
  const known = STATUS_PROBLEMS[status];
  return {
    status,
    code: known?.code ?? (status < 500 ? 'bad_request' : 'internal_error'),
    detail: detail ?? known?.meaning ?? statusTitle(status),
    errors: [],
    retryAfter: status === 429 || status === 503 ? 1 : null,
  };
};

/** Maps whatever was thrown to an answer. Only {@link Problem} may choose its words: messages of other errors may echo input, SQL or paths. */
export function problemAnswer(error: unknown): ProblemAnswer {
  const problem = error instanceof Problem ? error : databaseTrouble(error);
  if (problem !== null) {
    const status = KIND_STATUS[problem.kind];
    const retryAfter = status === 429 || status === 503 ? (problem.retryAfterSeconds ?? 1) : null;
    return { status, code: problem.code, detail: problem.detail, errors: problem.faults, retryAfter };
  }
  if (error instanceof HttpException) return statusAnswer(error.getStatus());
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  return statusAnswer(status >= 400 && status < 500 ? status : 500);
}

/**
 * The body of the answer.
 * @param requestId finds the request in the log
 */
export const problemBody = (answer: ProblemAnswer, requestId: string): string =>
  JSON.stringify({
    type: `/problems/${answer.code}`,
    title: statusTitle(answer.status),
    status: answer.status,
    detail: answer.detail,
    instance: `urn:uuid:${requestId}`,
    errors: answer.errors,
  });
