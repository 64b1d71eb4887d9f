import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '@adoption/logs';
import type { KnownRoutes } from './known-routes';
import { DASHBOARD_HTML } from '../pages/dashboard-files';
import { type ProblemAnswer, problemAnswer, problemBody, statusAnswer } from './problem-answer';

/** Sends a problem as `application/problem+json`. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, answer: ProblemAnswer): void {
  if (answer.retryAfter !== null) reply.header('retry-after', String(answer.retryAfter));
  if (answer.status === 401) reply.header('www-authenticate', 'Bearer realm="adoption"');
  // A connection whose request was not read to its end cannot carry another one.
  if (answer.status === 413 || answer.status === 408) reply.header('connection', 'close');
  void reply.code(answer.status).header('content-type', 'application/problem+json').header('cache-control', 'no-store').send(problemBody(answer, request.id));
}

/** The one place where an error becomes an answer; what is not the caller's mistake is logged under the request's id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly routes: KnownRoutes,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (request.is404 && this.isForPeople(request)) {
      void reply.code(404).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(DASHBOARD_HTML);
      return;
    }
    const answer = request.is404 ? this.unrouted(request, reply) : problemAnswer(error);
    if (answer.status >= 500) {
      this.log[answer.status === 500 ? 'error' : 'warn'](
        { requestId: request.id, method: request.method, route: request.routeOptions.url, err: error },
        answer.detail,
      );
    }
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(request, reply, answer);
  }

  /** Somebody followed a link to a page that is not there: the dashboard says so, with ways on. */
  private isForPeople({ method, url, headers }: FastifyRequest): boolean {
    const wantsHtml = (headers.accept ?? '').includes('text/html');
    return method === 'GET' && wantsHtml && !url.startsWith('/api') && this.routes.methodsOf(url).length === 0;
  }

  private unrouted(request: FastifyRequest, reply: FastifyReply): ProblemAnswer {
    const methods = this.routes.methodsOf(request.url);
    if (methods.length === 0) return statusAnswer(404, 'There is nothing at this address.');
    reply.header('allow', methods.join(', '));
    return statusAnswer(405);
  }
}
