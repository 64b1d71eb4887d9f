import type { Response, Schema } from './open-api-types';
import { STATUS_PROBLEMS, statusTitle } from '../http/problem-types';

/** Schema of every answer to a request that failed (RFC 9457). */
export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  description: 'What went wrong (RFC 9457). Never holds a stack, SQL or the values that were sent.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'Stable address of the kind of problem; opens a page that explains it.' },
    title: { type: 'string', description: 'The kind of problem in words.' },
    status: { type: 'integer', description: 'The status of the answer.' },
    detail: { type: 'string', description: 'What happened this time.' },
    instance: { type: 'string', format: 'uri', description: 'The request, as the server’s log names it.' },
    errors: {
      type: 'array',
      description: 'Every fault of the input.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer (RFC 6901) into the body, or the name of a query parameter.' },
          code: { type: 'string', description: 'Stable name of the fault.' },
          detail: { type: 'string', description: 'The fault in words.' },
        },
      },
    },
  },
};

const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds to wait before the next attempt.', required: true, schema: { type: 'integer' as const, minimum: 1 } },
};

/** Name under which the answer of a status stands among the document's components. */
export const problemResponseName = (status: number): string => `Problem${status}`;

export const problemReference = (status: number): { $ref: string } => ({ $ref: `#/components/responses/${problemResponseName(status)}` });

/** The answer of one status, with an example. */
export function problemResponse(status: number): Response {
  const { code, meaning } = STATUS_PROBLEMS[status] ?? { code: 'bad_request', meaning: statusTitle(status) };
  return {
    description: meaning,
    ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: {
          type: `/problems/${code}`,
          title: statusTitle(status),
          status,
          detail: meaning,
          instance: 'urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11',
          errors: [],
        },
      },
    },
  };
}
