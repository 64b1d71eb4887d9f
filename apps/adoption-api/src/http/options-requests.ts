import type { FastifyInstance } from 'fastify';
import type { KnownRoutes } from './known-routes';

/** Answers OPTIONS for every address that exists with the methods it has. */
export function answerOptions(fastify: FastifyInstance, routes: KnownRoutes): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const methods = request.method === 'OPTIONS' && request.is404 ? routes.methodsOf(request.url) : [];
    if (methods.length === 0) return done();
    void reply
      .code(204)
      .header('allow', [...methods, 'OPTIONS'].join(', '))
      .send();
  });
}
