import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

const MOST_TRIES = 3;
/** Longest time until a question is asked again by itself, whatever the server names. */
export const LONGEST_WAIT_SECONDS = 30;
const worthAnotherTry = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 429 || error.status >= 502;

/** Answers stay fresh for half a minute; only what may pass by itself is tried again, after the time that the server names. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 15 * 60_000,
      networkMode: 'always',
      retry: (failures, error) => failures < MOST_TRIES && worthAnotherTry(error),
      retryDelay: (failures, error) =>
        error instanceof ApiProblem && error.retryAfterSeconds !== null ? Math.min(LONGEST_WAIT_SECONDS, error.retryAfterSeconds) * 1_000 : 500 * 2 ** failures,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
