import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.filter';
import { statusAnswer } from './problem-answer';

/** Requests that may be worked on at once; more would only wait for the database and hold memory. */
export const MOST_REQUESTS_AT_ONCE = 1_000;

/** Answers 503 to requests beyond the bound. Counts a request only when its body is there, so slow senders block nobody; probes always pass. */
export function boundConcurrency(fastify: FastifyInstance, most = MOST_REQUESTS_AT_ONCE): void {
  let count = 0;
  fastify.addHook('preValidation', (request, reply, done) => {
    if (count >= most && !request.url.startsWith('/health/')) return sendProblem(request, reply, statusAnswer(503, 'The server is busy.'));
    count += 1;
    // Also when the client leaves before the end, which no hook is told of.
    reply.raw.once('close', () => (count -= 1));
    done();
  });
}
