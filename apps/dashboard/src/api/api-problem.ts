/** One fault of an input, as RFC 9457 answers of the API list them. */
export interface InputFault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** An answer that is not the wished one, or none at all (`status` 0). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Names the request in the server's log. */
    readonly reference: string | null,
    readonly faults: readonly InputFault[],
    /** Seconds after which asking again makes sense; null: unknown. */
    readonly retryAfterSeconds: number | null,
    /** What kind of problem it is, as the API names it; null: it is not the API's. */
    readonly code: string | null = null,
  ) {
    super(detail);
  }
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly InputFault[];
}

/** Reads `application/problem+json`; other bodies (a proxy's page) become a plain problem. */
export async function apiProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ApiProblem(
    response.status,
    body.title ?? 'Unexpected answer',
    body.detail ?? `The server answered with status ${response.status}.`,
    body.instance ?? null,
    body.errors ?? [],
    Number.isFinite(retryAfter) ? retryAfter : null,
    body.type?.split('/').at(-1) ?? null,
  );
}

/** What stands for a request that got no answer. An aborted request stays what it is. */
export function offlineProblem(error: unknown): Error {
  if (error instanceof ApiProblem || (error instanceof DOMException && error.name === 'AbortError')) return error;
  return new ApiProblem(0, 'No answer', 'The server does not answer. Check the connection and try again.', null, [], null);
}

/** The problem behind an error of a query. */
export const problemOf = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(-1, 'Unexpected error', error instanceof Error ? error.message : String(error), null, [], null);
