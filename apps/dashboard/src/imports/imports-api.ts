import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';

export type Import = Api<'ImportResponse'>;

const POLL_MILLISECONDS = 1_500;
/** The addresses take no fields, but a write of a browser has a JSON body. */
const NOTHING = {} as never;

export const isBusy = ({ state }: Pick<Import, 'state'>): boolean => state === 'checking' || state === 'importing' || state === 'undoing';

/** One import; asked for again while work on it goes on. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: async ({ signal }) => (await client.GET('/api/imports/{id}', { params: { path: { id } }, signal })).data!,
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data) ? POLL_MILLISECONDS : false),
  });

/** All imports, the newest first. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports'],
  queryFn: async ({ pageParam, signal }) =>
    (await client.GET('/api/imports', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })).data!,
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Rows that cannot be imported, page by page. @param problem code of one kind of problem; null: all */
export const badRowsQuery = (id: string, problem: string | null) =>
  infiniteQueryOptions({
    queryKey: ['bad-rows', id, problem],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...(problem === null ? {} : { problem }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/imports/{id}/bad-rows', { params: { path: { id }, query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

const at = (id: string) => ({ params: { path: { id } } });
export const checkImport = (id: string, body: Api<'ImportMappingRequest'>) => client.PUT('/api/imports/{id}/mapping', { ...at(id), body });
export const runImport = (id: string) => client.POST('/api/imports/{id}/runs', { ...at(id), body: NOTHING });
export const undoImport = (id: string) => client.POST('/api/imports/{id}/undo', { ...at(id), body: NOTHING });
export const retryWork = (job: string) => client.POST('/api/jobs/{id}/retry', { ...at(job), body: NOTHING });
export const discardImport = (id: string) => client.DELETE('/api/imports/{id}', at(id));
