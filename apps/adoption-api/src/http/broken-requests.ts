import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemAnswer, problemBody, statusAnswer } from './problem-answer';
import { sendProblem } from './problem.filter';

const PARSER_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is not HTTP, or HTTP beyond the limits, before there is a request; then the connection ends. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = PARSER_STATUS[error.code ?? ''] ?? 400;
  const body = problemBody(statusAnswer(status, status === 400 ? 'This is not a valid HTTP request.' : undefined), randomUUID());
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body);
}

/** Answers what the router refuses before any route is known: broken percent-encoding, over-long parameters. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const answer = problemAnswer(error);
  sendProblem(request, reply, answer.status === 400 ? statusAnswer(400, 'The address is not validly percent-encoded.') : answer);
}

/** Refuses requests without a Host, with a NUL in the address or with an `Expect` other than `100-continue`. */
export function refuseOddRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      sendProblem(request, reply, statusAnswer(400, 'The header Host is missing.'));
    } else if (request.url.includes('%00')) {
      sendProblem(request, reply, statusAnswer(400, 'The address holds a NUL character.'));
    } else {
      done();
    }
  });
  fastify.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = problemBody(statusAnswer(417), randomUUID());
    response.writeHead(417, { 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(body), connection: 'close' });
    response.end(body);
  });
}
