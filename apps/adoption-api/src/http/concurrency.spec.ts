import { fastify } from 'fastify';
import { boundConcurrency } from './concurrency';

describe('the bound on requests at once', () => {
  it('turns away what is too much, takes it again afterwards, and always answers probes', async () => {
    const server = fastify();
    boundConcurrency(server, 2);
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.get('/slow', () => gate.then(() => 'done'));
    server.get('/health/live', () => 'ok');
    const held = [server.inject('/slow'), server.inject('/slow')];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await server.inject('/slow');
    expect([refused.statusCode, refused.headers['retry-after'], refused.json().type]).toEqual([503, '1', '/problems/unavailable']);
    expect((await server.inject('/health/live')).statusCode).toBe(200);
    release();
    expect((await Promise.all(held)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await server.inject('/slow')).statusCode).toBe(200);
    await server.close();
  });

  it('has room again when a client leaves before its answer, or in the middle of a stream', async () => {
    const server = fastify();
    boundConcurrency(server, 1);
    server.get('/never', () => new Promise(() => {}));
    server.get('/stream', (_request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200);
      reply.raw.write('begun');
    });
    server.get('/quick', () => 'ok');
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    for (const path of ['/never', '/stream']) {
      const leaving = new AbortController();
      const outcome = fetch(`${address}${path}`, { signal: leaving.signal })
        .then((begun) => begun.text())
        .catch((error: Error) => error.name);
      const status = async (): Promise<number> => (await server.inject('/quick')).statusCode;
      while ((await status()) !== 503) await new Promise((resolve) => setTimeout(resolve, 10));
      leaving.abort();
      expect(await outcome).toBe('AbortError');
      while ((await status()) !== 200) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await server.close();
  });
});
