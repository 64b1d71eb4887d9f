import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { apiProblem, offlineProblem } from './api-problem';
import type { components, paths } from './schema';
import { signedOut } from './signed-out';

/** The API's own shapes by name: `Api<'AdoptionDashboard'>`. */
export type Api<Name extends keyof components['schemas']> = components['schemas'][Name];

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const NEVER = new Promise<never>(() => {});

const sameForAll: Middleware = {
  onRequest({ request }) {
    // The API takes a signed-in browser's writes only as JSON, so that no form of another site can make them.
    if (WRITES.has(request.method) && !request.headers.has('content-type')) request.headers.set('content-type', 'application/json');
    return request;
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return undefined;
    // Nothing more is shown on a page that is being left.
    if (response.status === 401 && signedOut()) await NEVER;
    throw await apiProblem(response);
  },
  onError: ({ error }) => offlineProblem(error),
};

/** Fetches by address, typed by the OpenAPI document. Rejects with an `ApiProblem`. */
export const client = createFetchClient<paths>({ baseUrl: window.location.origin });
client.use(sameForAll);

/** The body of a write that takes no fields: a browser's write has a JSON body all the same. */
export const NOTHING = {} as never;

/** The same as hooks of TanStack Query. */
export const api = createQueryClient(client);
