import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '@adoption/problems';
import { isStorable } from '@adoption/usage';
import { collect, decodeText, inflateGzip, looksGzipped } from './read-body';
import { memberNameFault, nestsDeeperThan } from './json-text';

const MEGABYTE = 1024 * 1024;
const BODY_LIMIT = 5 * MEGABYTE;
/** For 10,000 rows of account data. */
const BULK_LIMIT = 20 * MEGABYTE;
const DEEPEST = 64;

const EVENTS_ROUTE = '/api/usage/events';
/** Routes that other vendors' SDKs call. */
const SDK_ROUTE = /^\/(?:v1\/|batch$)/;
const BULK_ROUTES: ReadonlySet<string> = new Set([
  '/api/customers',
  '/api/users',
  '/api/features',
  '/api/entitlements',
  '/api/contracts',
  '/api/usage/gauges',
  '/api/settings/people',
]);

/** The one route that takes forms with files, which it reads itself as they arrive. */
const UPLOAD_ROUTE = '/api/imports';
/** The one route that takes any body, and none: what mail programs and the page's button send to unsubscribe. */
const UNSUBSCRIBE_ROUTE = '/u/:token';
const UNSUBSCRIBE_LIMIT = 16_384;
/** The route whose sender signs the very bytes of the body. */
const SIGNED_ROUTE = '/api/mail/events';
const MULTIPART_TYPE = /^multipart\/form-data\s*;/i;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?(?:utf-?8|us-ascii)"?\s*)?$/i;
const NDJSON_TYPE = /^application\/(?:x-)?ndjson\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

const signed = new WeakMap<FastifyRequest, Buffer>();

/** The bytes of a body that is signed, as they were sent (and inflated). */
export const signedBytes = (request: FastifyRequest): Buffer => signed.get(request) ?? Buffer.alloc(0);

/** Body of `POST /api/usage/events`: its text, parsed only once, by the reader of events. */
export class EventsBody {
  constructor(
    readonly text: string,
    readonly format: 'json' | 'ndjson',
  ) {}
}

/**
 * Makes the server read bodies: JSON only, inflated with a cap, checked before it is parsed. Nest has to be created without its
 * own parsers. SDK routes take JSON under any content type and gzip without its header; `POST /api/usage/events` gets an
 * {@link EventsBody}; uploads are left to their route; everything else becomes a parsed value without duplicate names, NUL or half surrogate pairs.
 */
export function registerBodyParser(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRequest', (request, _reply, done) => {
    // Whatever an SDK calls its body, it is JSON; the server would refuse what is no media type at all.
    if (SDK_ROUTE.test(request.routeOptions.url ?? '')) request.raw.headers['content-type'] = 'application/json';
    done();
  });
  // What is a form anywhere else goes to the parser below, which refuses it.
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    const form = MULTIPART_TYPE.test(request.headers['content-type'] ?? '');
    const upload = request.method === 'POST' && (request.routeOptions.url === UPLOAD_ROUTE || request.routeOptions.url === UNSUBSCRIBE_ROUTE);
    done(form && !upload && !request.is404 ? new Problem('unsupported', 'unsupported_media_type', 'The body must be application/json, in UTF-8.') : null);
  });
  void fastify.register(multipart, { throwFileSizeLimit: false });
  fastify.addContentTypeParser('*', (request: FastifyRequest, payload: Readable) => readBody(request, payload));
}

/** @throws Problem invalid, too_large, unsupported */
async function readBody(request: FastifyRequest, payload: Readable): Promise<unknown> {
  if (request.is404) return undefined;
  const route = request.routeOptions.url ?? '';
  if (route === UNSUBSCRIBE_ROUTE) {
    await collect(payload, UNSUBSCRIBE_LIMIT, request.headers['content-length']);
    return undefined;
  }
  const forSdk = SDK_ROUTE.test(route);
  const format = formatOf(request, route, forSdk);
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip') {
    throw new Problem('unsupported', 'unsupported_encoding', 'Bodies may be sent as they are or with gzip.');
  }
  const limit = BULK_ROUTES.has(route) ? BULK_LIMIT : BODY_LIMIT;
  const raw = await collect(payload, limit, request.headers['content-length']);
  if (raw.length === 0 && request.method === 'DELETE') return undefined;
  const gzipped = raw.length > 0 && (encoding.endsWith('gzip') || (forSdk && looksGzipped(raw)));
  const bytes = gzipped ? await inflateGzip(raw, limit) : raw;
  if (route === SIGNED_ROUTE) signed.set(request, bytes);
  const text = decodeText(bytes);
  if (nestsDeeperThan(bytes, DEEPEST, format === 'ndjson')) throw new Problem('invalid', 'nested_too_deeply', `The body nests deeper than ${DEEPEST} levels.`);
  if (route === EVENTS_ROUTE) return new EventsBody(text, format);
  return forSdk ? parseJson(text) : parseStrictJson(text);
}

function formatOf(request: FastifyRequest, route: string, forSdk: boolean): 'json' | 'ndjson' {
  const type = request.headers['content-type']?.trim() ?? '';
  if (forSdk || JSON_TYPE.test(type)) return 'json';
  if (route === EVENTS_ROUTE && NDJSON_TYPE.test(type)) return 'ndjson';
  const expected = route === EVENTS_ROUTE ? 'application/json or application/x-ndjson' : 'application/json';
  throw new Problem('unsupported', 'unsupported_media_type', `The body must be ${expected}, in UTF-8.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('invalid', 'invalid_json', 'The body is not valid JSON.');
  }
}

function parseStrictJson(text: string): unknown {
  const value = parseJson(text);
  const names = memberNameFault(text);
  if (names === 'duplicate') throw new Problem('invalid', 'duplicate_member', 'The body names a member of an object twice.');
  if (names === 'unusable') throw new Problem('invalid', 'unknown_field', 'The body has a member whose name no body has.');
  if (text.includes('\\u') && !isStorable(value)) throw new Problem('invalid', 'invalid_text', 'A text of the body holds NUL or half a surrogate pair.');
  return value;
}
