/** What kind of trouble a problem is; the HTTP filter maps it to a status, the job base to "try again" or "give up". */
export type ProblemKind =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'unprocessable'
  | 'too_large'
  | 'unsupported'
  | 'not_acceptable'
  | 'too_many'
  | 'unavailable';

/** One fault of the input. `pointer` is a JSON pointer (RFC 6901) into the body, or the name of a query parameter. */
export interface InputFault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A mistake that the caller can understand and act on. `detail` never holds the caller's input, SQL or a stack. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** Stable snake_case name, part of the contract. */
    readonly code: string,
    readonly detail: string,
    readonly faults: readonly InputFault[] = [],
    /** Seconds after which a new attempt makes sense (kinds `too_many` and `unavailable`). */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

/** The same answer for what does not exist and what the caller may not know of. */
export const notFound = (what: string): Problem => new Problem('not_found', 'not_found', `There is no such ${what}.`);

/** Input that cannot be understood, with one entry for every fault. */
export const invalid = (detail: string, faults: readonly InputFault[] = []): Problem => new Problem('invalid', 'invalid_input', detail, faults);

/** The service cannot answer now; the caller should come back. */
export const unavailable = (detail: string, retryAfterSeconds = 1): Problem => new Problem('unavailable', 'unavailable', detail, [], retryAfterSeconds);
