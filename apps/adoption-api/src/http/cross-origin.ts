import type { FastifyInstance } from 'fastify';

/** Addresses that browsers of any site call with a public key; cookies count for nothing there. */
const OPEN_ADDRESS = /^\/(?:v1\/|batch(?:[/?]|$))/;

/** Lets pages of other sites send events, and only that: no credentials, no other address. Answers preflights before any route is looked at. */
export function openIngestionToBrowsers(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!OPEN_ADDRESS.test(request.url) || request.headers.origin === undefined) return done();
    reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'retry-after');
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return done();
    void reply
      .code(204)
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'authorization, content-type, content-encoding')
      .header('access-control-max-age', '86400')
      .send();
  });
}
