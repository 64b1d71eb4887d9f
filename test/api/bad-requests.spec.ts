import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ADMIN, ADMIN_TOKEN, JSON_BODY, type RunningApp, startApp } from './running-app';

const MEGABYTE = 1024 * 1024;

describe('bad requests', () => {
  let api: RunningApp;

  beforeAll(async () => {
    api = await startApp();
  });
  afterEach(async () => {
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });
  afterAll(() => api.stop());

  /** Sends bytes as they are; the answer's status and parsed body, when it is a problem. */
  const raw = (bytes: string | Buffer): Promise<{ status: number; type: string; body: unknown }> =>
    new Promise((resolve, reject) => {
      const socket = connect(api.port, '127.0.0.1', () => socket.write(bytes));
      let text = '';
      socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
      const finish = (): void => {
        const [head = '', body = ''] = text.split('\r\n\r\n', 2);
        if (head === '') return;
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (Buffer.byteLength(body) < length) return;
        socket.destroy();
        resolve({ status: Number(head.split(' ')[1]), type: /content-type: ([^\r]+)/i.exec(head)?.[1] ?? '', body: body === '' ? null : JSON.parse(body) });
      };
      socket.on('data', (chunk) => {
        text += chunk.toString();
        finish();
      });
      socket.on('error', reject);
      socket.on('close', () => reject(new Error(`closed after: ${text}`)));
    });

  const post = async (
    path: string,
    body: string | Buffer | undefined,
    headers: Record<string, string> = JSON_BODY,
  ): Promise<{ status: number; type: string; body: unknown }> => {
    const answer = await fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { ...ADMIN, ...headers },
      body: body as string | Uint8Array<ArrayBuffer> | undefined,
    });
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.json() };
  };

  const expectProblem = ({ status, type, body }: { status: number; type: string; body: unknown }, expected: number): void => {
    expect({ status, type: type.split(';', 1)[0] }).toEqual({ status: expected, type: 'application/problem+json' });
    expect(body).toEqual({
      type: expect.stringMatching(/^\/problems\/[a-z0-9_]+$/),
      title: expect.any(String),
      status: expected,
      detail: expect.any(String),
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      errors: expect.any(Array),
    });
  };

  const HEAD = `Host: localhost\r\nAuthorization: Bearer ${ADMIN_TOKEN}\r\n`;

  it.each([
    ['words that are not HTTP', 'hello there\r\n\r\n', 400],
    ['a TLS greeting', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x0d, 0x0a, 0x0d, 0x0a]), 400],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n', 400],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n', 400],
    ['no Host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
    ['headers of 20 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['two lengths', `POST /api/settings/keys HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    ['a length and chunks', `POST /api/settings/keys HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`, 400],
    [
      'a chunk whose size is no number',
      `POST /api/settings/keys HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
      400,
    ],
    ['an expectation', 'GET /health/live HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\n\r\n', 417],
    ['an unknown method', 'BREW /health/live HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a method the server does not know', 'PROPFIND /health/live HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['broken percent-encoding', 'GET /health/%zz HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a NUL in the address', `DELETE /api/settings/keys/a%00b HTTP/1.1\r\n${HEAD}\r\n`, 400],
    ['half a surrogate pair in the address', `GET /problems/%ED%A0%80 HTTP/1.1\r\n${HEAD}\r\n`, 400],
    ['a parameter of 3,000 characters', `DELETE /api/settings/keys/${'x'.repeat(3_000)} HTTP/1.1\r\n${HEAD}\r\n`, 414],
  ])('over a socket: %s', async (_what, bytes, status) => {
    expectProblem(await raw(bytes), status);
  });

  it.each([
    ['an unknown address', 'GET', '/api/nothing', 404],
    ['a wrong method', 'PATCH', '/api/settings/keys', 405],
    ['an unknown parameter', 'GET', '/api/settings/keys?limit=1', 400],
    ['an id that is none', 'DELETE', '/api/settings/keys/none', 404],
    ['an id of nothing', 'DELETE', '/api/settings/keys/00000000-0000-4000-8000-000000000000', 404],
  ])('%s', async (_what, method, path, status) => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: ADMIN });
    expectProblem({ status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.json() }, status);
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE, ' '));
  it.each<[string, string | Buffer | undefined, Record<string, string>, number]>([
    ['no body', undefined, {}, 400],
    ['an empty body', '', JSON_BODY, 400],
    ['null', 'null', JSON_BODY, 400],
    ['a list instead of an object', '[]', JSON_BODY, 400],
    ['half a JSON', '{"name":', JSON_BODY, 400],
    ['words', 'name=x', JSON_BODY, 400],
    ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', '{}', { 'content-type': 'text/plain' }, 415],
    ['another character set', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['an unknown encoding', '{}', { ...JSON_BODY, 'content-encoding': 'br' }, 415],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), JSON_BODY, 400],
    ['wrong types', '{"name":1,"scope":["server"]}', JSON_BODY, 400],
    ['an unknown field', '{"name":"x","scope":"server","colour":"red"}', JSON_BODY, 400],
    ['a field of every object', '{"name":"x","scope":"server","__proto__":{"admin":true}}', JSON_BODY, 400],
    ['a field named constructor', '{"name":"x","scope":"server","constructor":1}', JSON_BODY, 400],
    ['a field twice', '{"name":"x","name":"y","scope":"server"}', JSON_BODY, 400],
    ['NUL in a text', '{"name":"a\\u0000b","scope":"server"}', JSON_BODY, 400],
    ['half a surrogate pair in a text', '{"name":"a\\ud800b","scope":"server"}', JSON_BODY, 400],
    ['JSON of 100,000 levels', deep, JSON_BODY, 400],
    ['gzip that is none', 'not gzip', { ...JSON_BODY, 'content-encoding': 'gzip' }, 400],
    ['half a gzip', gzipSync('{"name":"x"}').subarray(0, 15), { ...JSON_BODY, 'content-encoding': 'gzip' }, 400],
    ['a gzip bomb of 200 MB', bomb, { ...JSON_BODY, 'content-encoding': 'gzip' }, 413],
    ['5 MB and a byte', `"${'x'.repeat(5 * MEGABYTE - 1)}"`, JSON_BODY, 413],
  ])('a body with %s', async (_what, body, headers, status) => {
    expectProblem(await post('/api/settings/keys', body, headers), status);
  });

  it('names every fault with its place and repeats nothing that was sent', async () => {
    const { body } = await post('/api/settings/keys', '{"name":"","scope":"secret-scope","colour":"secret-value"}');
    expect(body).toMatchObject({
      type: '/problems/invalid_input',
      errors: [
        { pointer: '/colour', code: 'unknown_field', detail: 'is not a known field' },
        { pointer: '/name', code: 'is_length' },
        { pointer: '/scope', code: 'is_in' },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/secret/);
  });

  it('answers rows of a bulk write one by one', async () => {
    const rows =
      '[{"email":"a@example.com","name":"A","role":"csm"},null,{"email":"b@example.com","name":"B","role":"king"},{"email":"A@example.com","name":"A","role":"csm"}]';
    const answer = await fetch(`${api.url}/api/settings/people`, { method: 'PUT', headers: { ...ADMIN, ...JSON_BODY }, body: rows });
    expect(await answer.json()).toMatchObject({
      created: 1,
      rejected: [
        { index: 1, code: 'not_an_object' },
        { index: 2, code: 'is_in' },
        { index: 3, code: 'duplicate' },
      ],
    });
  });

  it('answers HEAD like GET, and OPTIONS with the methods of the address', async () => {
    const head = await fetch(`${api.url}/health/live`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await fetch(`${api.url}/api/settings/keys`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('says when to come back to whoever tries to sign in too often', async () => {
    const attempts = await Promise.all(Array.from({ length: 60 }, () => post('/api/access/sessions', JSON.stringify({ token: 'x'.repeat(43) }))));
    expect(new Set(attempts.map(({ status }) => status))).toEqual(new Set([401, 429]));
    const answer = await fetch(`${api.url}/api/access/sessions`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ token: 'x'.repeat(43) }) });
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
