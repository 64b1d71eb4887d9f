import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { KeysService, PeopleService, type Role, type Scope, SessionsService } from '@adoption/access';
import { accessTable, ROLES, SCOPES, withAccessTable } from '../../apps/adoption-api/src/open-api/access-table';
import { type DescribedOperation, operationsOf } from '../../apps/adoption-api/src/open-api/complete-document';
import { openApiDocument } from '../../apps/adoption-api/src/open-api/document';
import { bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

/** Addresses that answer pages and files to everyone and stand in no document. */
const PAGES = [
  /^\/(?:sign-in|login|portfolio|jobs|exports)?$/,
  /^\/(?:campaigns|customers|imports|settings|trainings)(?:\/\*.*)?$/,
  /^\/(?:assets\/[\w.-]+\.(?:js|css|woff2)|theme\.js|favicon\.svg)$/,
  /^\/problems\/:code$/,
  /^\/d\/:token$/,
  /^\/api\/docs(?:\/.*)?$/,
  /^\/api\/openapi\.json$/,
];

type Visitor = 'nobody' | 'unknown key' | 'unknown session' | `key ${Scope}` | `person ${Role}`;
const VISITORS: readonly Visitor[] = [
  'nobody',
  'unknown key',
  'unknown session',
  ...SCOPES.map((scope): Visitor => `key ${scope}`),
  ...ROLES.map((role): Visitor => `person ${role}`),
];

describe('who may call what', () => {
  let api: RunningApp;
  let document: OpenAPIObject;
  let operations: DescribedOperation[];
  const keys = new Map<Scope, string>();

  beforeAll(async () => {
    api = await startApp();
    document = await openApiDocument(api.app);
    operations = operationsOf(document);
    for (const scope of SCOPES) keys.set(scope, (await api.app.get(KeysService).create(scope, scope, scope === 'browser' ? ['*'] : [])).secret);
    await api.app.get(PeopleService).upsert(ROLES.map((role) => ({ email: `${role}@example.com`, name: role, role })));
  });
  afterAll(() => api.stop());

  const headersOf = async (visitor: Visitor): Promise<Record<string, string>> => {
    const [kind, name = ''] = visitor.split(' ');
    if (visitor === 'unknown key') return bearer(`adoption_server_${'x'.repeat(43)}`);
    if (visitor === 'unknown session') return { cookie: `adoption_session=${'x'.repeat(43)}`, origin: api.url };
    if (kind === 'key') return bearer(keys.get(name as Scope) ?? '');
    if (kind !== 'person') return {};
    // A session for each request: some of them end it.
    const person = (await api.app.get(PeopleService).list()).find(({ email }) => email === `${name}@example.com`);
    if (person === undefined) throw new Error(`no ${name}`);
    return { cookie: `adoption_session=${await api.app.get(SessionsService).start(person)}`, origin: api.url };
  };

  /** The answer that the rule of a route promises; null: anything but a refusal. */
  const refusalOf = ({ access }: DescribedOperation, visitor: Visitor): 401 | 403 | null => {
    if (access === undefined) return 403;
    if (access === 'everyone' || access.loopback) return null;
    const [kind, name = ''] = visitor.split(' ');
    if (kind === 'nobody' || kind === 'unknown') return 401;
    if (kind === 'key') return (access.scopes as readonly string[]).includes(name) ? null : 403;
    if (access.foreignClients) return 401;
    return (access.roles as readonly string[]).includes(name) ? null : 403;
  };

  it('is decided for every route that the server has', () => {
    const described = new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/g, ':')}`));
    const routes = api.app.getHttpAdapter().getInstance().knownRoutes.list();
    const undescribed = routes
      .filter(({ url }) => !PAGES.some((page) => page.test(url)))
      .flatMap(({ url, methods }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${url.replaceAll(/:[^/]+/g, ':')}`))
      .filter((route) => !described.has(route));
    expect(undescribed).toEqual([]);
    expect(operations.filter(({ access }) => access === undefined).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(operations.length).toBeGreaterThan(10);
  });

  it.each(VISITORS)('is kept for %s on every route', async (visitor) => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const path = operation.path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000000');
      const body = ['post', 'put', 'patch'].includes(operation.method) ? { body: '{}' } : {};
      const method = operation.method.toUpperCase();
      const answer = await fetch(`${api.url}${path}`, {
        method,
        headers: { ...(await headersOf(visitor)), ...(method === 'GET' ? {} : JSON_BODY) },
        ...body,
      });
      // Read to its end, else the connection stays busy and the server waits for it when it stops.
      await answer.arrayBuffer();
      const { status } = answer;
      const refusal = refusalOf(operation, visitor);
      // Signing in answers 401 and 403 itself, to a token that is none.
      const own = operation.path === '/api/access/sessions' && status < 500;
      const kept = refusal === null ? own || (status !== 401 && status !== 403 && status < 500) : status === refusal;
      if (!kept) wrong.push(`${method} ${operation.path}: ${status}, expected ${refusal ?? 'no refusal'}`);
    }
    expect(wrong).toEqual([]);
  });

  it('opens the figures of the process only to the machine itself and to administrators', async () => {
    const status = async (headers: Record<string, string>): Promise<number> => {
      const answer = await fetch(`${api.url}/metrics`, { headers });
      await answer.arrayBuffer();
      return answer.status;
    };
    const proxied = { 'x-forwarded-for': '203.0.113.9' };
    expect(await status({})).toBe(200);
    expect(await status(proxied)).toBe(401);
    expect(await status({ ...proxied, ...bearer(keys.get('read') ?? '') })).toBe(403);
    expect(await status({ ...proxied, ...bearer(keys.get('admin') ?? '') })).toBe(200);
  });

  it('stands in ARCHITECTURE.md as it is (node scripts/open-api.mjs writes it)', () => {
    const text = readFileSync(join(__dirname, '../../ARCHITECTURE.md'), 'utf8');
    expect(withAccessTable(text, accessTable(document))).toBe(text);
  });
});
