import type { FastifyRequest } from 'fastify';
import type { AccessRule } from './allow';

/** Name of the cookie of a signed-in browser. */
export const SESSION_COOKIE = 'adoption_session';

/** What a request shows to prove who sends it; null when it shows nothing, `unusable` when the header is of a kind the route does not take. */
export type Credentials = { readonly kind: 'key' | 'session'; readonly secret: string } | 'unusable' | null;

/**
 * Reads the credentials that a route takes: a bearer key or the session cookie; HTTP Basic with the key as user name where server keys may send;
 * on routes for other vendors' SDKs also the key in the body, but never the cookie.
 */
export function credentialsOf(request: FastifyRequest, rule: AccessRule): Credentials {
  const { authorization } = request.headers;
  if (authorization !== undefined && authorization !== '') {
    const [scheme = '', value = ''] = authorization.trim().split(/\s+/, 2);
    if (scheme.toLowerCase() === 'bearer' && value !== '') return { kind: 'key', secret: value };
    const takesBasic = rule.foreignClients === true || rule.scopes.includes('server');
    if (takesBasic && scheme.toLowerCase() === 'basic') {
      const user = Buffer.from(value, 'base64').toString().split(':', 1)[0] ?? '';
      if (user !== '') return { kind: 'key', secret: user };
    } else return 'unusable';
  }
  if (rule.foreignClients) return keyInBody(request.body);
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie ? { kind: 'session', secret: cookie } : null;
}

function keyInBody(body: unknown): Credentials {
  if (typeof body !== 'object' || body === null) return null;
  const fields = body as { readonly writeKey?: unknown; readonly api_key?: unknown };
  const secret = fields.writeKey ?? fields.api_key;
  return typeof secret === 'string' && secret !== '' ? { kind: 'key', secret } : null;
}
