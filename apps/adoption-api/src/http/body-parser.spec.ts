import { gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import fc from 'fast-check';
import { Problem } from '@adoption/problems';
import { EventsBody, registerBodyParser } from './body-parser';
import { KIND_STATUS } from './problem-types';

const MEGABYTE = 1024 * 1024;
let server: FastifyInstance;

beforeAll(async () => {
  server = fastify({ bodyLimit: 1024 });
  registerBodyParser(server);
  server.setErrorHandler((error, _request, reply) => {
    const problem = error instanceof Problem ? error : null;
    return reply.code(problem === null ? 500 : KIND_STATUS[problem.kind]).send({ code: problem?.code ?? String(error) });
  });
  const echo = (request: { body: unknown }): unknown => ({
    body: request.body instanceof EventsBody ? { text: request.body.text, format: request.body.format } : request.body,
  });
  for (const url of ['/api/usage/events', '/api/users', '/api/other', '/v1/batch', '/batch'])
    server.route({ method: ['POST', 'PUT', 'DELETE'], url, handler: async (request) => echo(request) });
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

async function send(url: string, payload: InjectOptions['payload'], headers: Record<string, string> = {}, method: 'POST' | 'DELETE' = 'POST') {
  const answer = await server.inject({ method, url, payload, headers: { 'content-type': 'application/json', ...headers } });
  const parsed = answer.json<{ code?: string; body?: unknown }>();
  return answer.statusCode === 200 ? parsed.body : [answer.statusCode, parsed.code];
}

describe('bodies of ordinary routes', () => {
  it('are JSON values', async () => {
    expect(await send('/api/other', '{"a":[1,{"b":null}]}')).toEqual({ a: [1, { b: null }] });
    expect(await send('/api/other', '\ufeff[]', { 'content-type': 'application/json; charset="UTF-8"' })).toEqual([]);
    expect(await send('/api/other', gzipSync('{"a":1}'), { 'content-encoding': 'GZIP' })).toEqual({ a: 1 });
  });

  it.each([
    ['an empty body', '', {}, 400, 'empty_body'],
    ['no JSON', '{"a":', {}, 400, 'invalid_json'],
    ['two names alike', '{"a":{"b":1,"b":2}}', {}, 400, 'duplicate_member'],
    ['two names alike behind an escape', String.raw`{"ab":1,"\u0061b":2}`, {}, 400, 'duplicate_member'],
    ['__proto__', '{"__proto__":{"admin":true}}', {}, 400, 'unknown_field'],
    ['constructor', '[{"constructor":1}]', {}, 400, 'unknown_field'],
    ['NUL', String.raw`{"a":"\u0000"}`, {}, 400, 'invalid_text'],
    ['half a surrogate pair', String.raw`["\ud83d"]`, {}, 400, 'invalid_text'],
    ['half a surrogate pair in a name', String.raw`{"\udc00":1}`, {}, 400, 'invalid_text'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), {}, 400, 'invalid_utf8'],
    ['100,000 brackets', '['.repeat(100_000), {}, 400, 'nested_too_deeply'],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), {}, 400, 'nested_too_deeply'],
    ['another content type', '{}', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['NDJSON', '{}', { 'content-type': 'application/x-ndjson' }, 415, 'unsupported_media_type'],
    ['another charset', '{}', { 'content-type': 'application/json; charset=latin1' }, 415, 'unsupported_media_type'],
    ['another encoding', '{}', { 'content-encoding': 'br' }, 415, 'unsupported_encoding'],
    ['gzip without its header', gzipSync('{}'), {}, 400, 'invalid_utf8'],
    ['broken gzip', 'plain', { 'content-encoding': 'gzip' }, 400, 'invalid_gzip'],
    ['cut gzip', gzipSync('{"a":1}').subarray(0, 15), { 'content-encoding': 'gzip' }, 400, 'invalid_gzip'],
  ])('%s: refused', async (_what, payload, headers, status, code) => {
    expect(await send('/api/other', payload, headers as Record<string, string>)).toEqual([status, code]);
  });

  it('may nest 64 levels, repeat a name in another object and hold brackets in texts', async () => {
    expect(await send('/api/other', '['.repeat(64) + ']'.repeat(64))).toBeInstanceOf(Array);
    expect(await send('/api/other', '{"a":{"a":[{"a":1},{"a":2}]},"b":"a"}')).toEqual({ a: { a: [{ a: 1 }, { a: 2 }] }, b: 'a' });
    expect(await send('/api/other', JSON.stringify({ text: '[{"\\'.repeat(500) }))).toEqual({ text: '[{"\\'.repeat(500) });
  });

  it('may be missing for a DELETE', async () => {
    expect(await send('/api/other', '', {}, 'DELETE')).toBeUndefined();
  });

  it('pass unchanged, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify(value);
        const answer = await send('/api/other', text);
        if (Array.isArray(answer) && answer[0] === 400) expect(text).toMatch(/__proto__|constructor|prototype|\\u|\[|\{/);
        else expect(JSON.stringify(answer)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('sizes, after inflating', () => {
  const ofSize = (size: number): string => `"${'x'.repeat(size - 2)}"`;

  it('5 MB pass, one byte more is refused', async () => {
    expect(await send('/api/other', ofSize(5 * MEGABYTE))).toHaveLength(5 * MEGABYTE - 2);
    expect(await send('/api/other', ofSize(5 * MEGABYTE + 1))).toEqual([413, 'body_too_large']);
    expect(await send('/api/other', gzipSync(ofSize(5 * MEGABYTE + 1)), { 'content-encoding': 'gzip' })).toEqual([413, 'body_too_large']);
  });

  it('account data may have 20 MB', async () => {
    expect(await send('/api/users', ofSize(20 * MEGABYTE))).toHaveLength(20 * MEGABYTE - 2);
    expect(await send('/api/users', ofSize(20 * MEGABYTE + 1))).toEqual([413, 'body_too_large']);
  });

  it('a gzip bomb is not inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * MEGABYTE));
    const before = process.memoryUsage().rss;
    expect(await send('/v1/batch', bomb)).toEqual([413, 'body_too_large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEGABYTE);
  });

  it('a sender over a socket sees the refusal, with and without an announced length', async () => {
    const address = server.listeningOrigin;
    const headers = { 'content-type': 'application/json' };
    const announced = await fetch(`${address}/api/other`, { method: 'POST', headers, body: Buffer.alloc(8 * MEGABYTE, 0x20) });
    expect(announced.status).toBe(413);
    const chunks = new ReadableStream({
      start: (controller) => (Array.from({ length: 8 }, () => controller.enqueue(new Uint8Array(MEGABYTE))), controller.close()),
    });
    const chunked = await fetch(`${address}/api/other`, { method: 'POST', headers, body: chunks, duplex: 'half' });
    expect(chunked.status).toBe(413);
  });
});

describe('bodies of events', () => {
  it('arrive as text, JSON or NDJSON', async () => {
    expect(await send('/api/usage/events', '[{"a":1,"a":2}]')).toEqual({ text: '[{"a":1,"a":2}]', format: 'json' });
    expect(await send('/api/usage/events', gzipSync('{}\n{}'), { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' })).toEqual({
      text: '{}\n{}',
      format: 'ndjson',
    });
  });

  it('broken lines do not add up to a deep text', async () => {
    const lines = '{"a":["\n'.repeat(200);
    expect(await send('/api/usage/events', lines, { 'content-type': 'application/x-ndjson' })).toEqual({ text: lines, format: 'ndjson' });
  });

  it('must be of a known type', async () => {
    expect(await send('/api/usage/events', '[]', { 'content-type': 'text/csv' })).toEqual([415, 'unsupported_media_type']);
  });
});

describe('bodies of SDKs', () => {
  it.each(['/v1/batch', '/batch'])('%s: JSON under any content type, gzip by its first bytes', async (url) => {
    const body = { batch: [{ userId: 'u' }] };
    for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'application/json', '*/*', 'text', ';']) {
      expect(await send(url, JSON.stringify(body), { 'content-type': type })).toEqual(body);
      expect(await send(url, gzipSync(JSON.stringify(body)), { 'content-type': type })).toEqual(body);
      expect(await send(url, gzipSync(JSON.stringify(body)), { 'content-type': type, 'content-encoding': 'gzip' })).toEqual(body);
    }
  });

  it('without a content type', async () => {
    const answer = await server.inject({ method: 'POST', url: '/v1/batch', payload: Buffer.from('{"a":1}') });
    expect(answer.json()).toEqual({ body: { a: 1 } });
  });

  it('leave prototypes alone', async () => {
    expect(await send('/v1/batch', '{"__proto__":{"polluted":true}}')).toBeDefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
