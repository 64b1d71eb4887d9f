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
});
