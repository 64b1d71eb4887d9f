import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify, type FastifyInstance } from 'fastify';
import { answerBrokenRequest } from './broken-requests';
import { boundArrival, mayTakeLong } from './arrival-time';

const SPAN = 150;
const LEAST = 10;
const BODY = 400;

describe('the bound on the time that requests take to arrive', () => {
  let server: FastifyInstance;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    server = fastify({ clientErrorHandler: answerBrokenRequest });
    boundArrival(server.server, SPAN, LEAST);
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const readAll = async (body: NodeJS.ReadableStream): Promise<number> => {
      let bytes = 0;
      for await (const chunk of body) bytes += chunk.length;
      return bytes;
    };
    server.post('/short', async (request) => `all ${await readAll(request.raw)}`);
    server.post('/long', async (request) => {
      mayTakeLong(request.raw);
      return `all ${await readAll(request.raw)}`;
    });
    server.post('/refused', (_request, reply) => reply.code(401).send('who?'));
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await server.close();
  });

  /** Sends a head, then pieces of a body until it is whole, the connection ends or an answer has come; gives back what came. */
  async function send(path: string, bytes: number, everyMilliseconds: number): Promise<string> {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    sockets.push(socket);
    const over = Promise.withResolvers<void>();
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      if (answer.includes('all')) over.resolve();
    });
    socket.on('error', () => {});
    socket.once('close', () => over.resolve());
    socket.write(`POST ${path} HTTP/1.1\r\nHost: specs\r\nContent-Type: text/plain\r\nContent-Length: ${BODY}\r\n\r\n`);
    for (let sent = 0; sent < BODY && socket.writable && !/^HTTP\/1.1 (200|408)/.test(answer); sent += bytes) {
      socket.write('x'.repeat(Math.min(bytes, BODY - sent)));
      await pause(everyMilliseconds);
    }
    await over.promise;
    return answer;
  }

  it('takes a request that is there in time', async () => {
    expect(await send('/short', BODY, 0)).toContain(`all ${BODY}`);
  });

  it('ends one that drips, with 408', async () => {
    expect(await send('/short', 20, 30)).toMatch(/^HTTP\/1.1 408 /);
  });

  it('lets one that may take long go on as long as its bytes flow', async () => {
    expect(await send('/long', 20, 30)).toContain(`all ${BODY}`);
  });

  it('ends one that may take long when too little of it comes', async () => {
    expect(await send('/long', 1, 100)).toMatch(/^HTTP\/1.1 408 /);
  });

  it('ends one that goes on dripping after it was refused', async () => {
    expect(await send('/refused', 1, 20)).toMatch(/^HTTP\/1.1 401 /);
  });
});
