import type { FastifyRequest } from 'fastify';
import { Problem } from '@adoption/problems';

const UNSAFE_METHODS: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** The route to which pages send files; everything else that changes something is JSON. */
const UPLOAD_ROUTE = '/api/imports';
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Whether a browser's request comes from a page of this server: the origin of PUBLIC_URL, or, on the machine itself, the very host that was asked.
 * Other values of Host prove nothing, since the sender chooses them (DNS rebinding).
 */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true;
  return host !== undefined && LOOPBACK_HOST.test(host) && origin === `http://${host}`;
}

/**
 * Refuses writes that another site could have made a signed-in browser send: they need a JSON content type (uploads also that of a form with a file) and the
 * own Origin.
 * @throws Problem forbidden
 */
export function requireOwnPage(request: FastifyRequest, publicUrl: string): void {
  if (!UNSAFE_METHODS.has(request.method)) return;
  const { origin, host } = request.headers;
  const type = request.headers['content-type'] ?? '';
  const upload = request.method === 'POST' && request.routeOptions.url === UPLOAD_ROUTE && /^multipart\/form-data\s*;/i.test(type);
  if ((upload || /^application\/json\s*(?:;|$)/i.test(type)) && origin !== undefined && isOwnOrigin(origin, host, publicUrl)) return;
  throw new Problem(
    'forbidden',
    'foreign_origin',
    'Requests of a signed-in browser that change something need the content type application/json and the Origin of this server.',
  );
}
