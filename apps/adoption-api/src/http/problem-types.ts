import type { ProblemKind } from '@adoption/problems';

/** HTTP status of each kind of problem. */
export const KIND_STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  not_acceptable: 406,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

/** Title, code and explanation of the problems that HTTP itself can have, by status. */
export const STATUS_PROBLEMS: Readonly<Record<number, { readonly code: string; readonly title: string; readonly meaning: string }>> = {
  400: { code: 'bad_request', title: 'Bad request', meaning: 'The request cannot be understood as it was sent.' },
  401: { code: 'unauthorized', title: 'Not signed in', meaning: 'The request carries no valid key and no valid session.' },
  403: { code: 'forbidden', title: 'Not allowed', meaning: 'The key or the person has no right to do this.' },
  404: { code: 'not_found', title: 'Not found', meaning: 'There is nothing at this address, or the caller may not know of it.' },
  405: {
    code: 'method_not_allowed',
    title: 'Method not allowed',
    meaning: 'The address exists, but not for this method; the header Allow names those that do.',
  },
  406: { code: 'not_acceptable', title: 'Not acceptable', meaning: 'The address cannot answer in any format the request accepts.' },
  408: { code: 'request_timeout', title: 'Request timeout', meaning: 'The request did not arrive completely in time.' },
  409: { code: 'conflict', title: 'Conflict', meaning: 'The request contradicts the present state.' },
  413: { code: 'body_too_large', title: 'Body too large', meaning: 'The body is larger than this address takes, measured after inflating.' },
  414: { code: 'address_too_long', title: 'Address too long', meaning: 'The path or one of its parts is too long.' },
  415: { code: 'unsupported_media_type', title: 'Unsupported media type', meaning: 'The address does not take bodies of this content type or encoding.' },
  417: { code: 'expectation_failed', title: 'Expectation failed', meaning: 'The header Expect asks for something the server does not do.' },
  422: { code: 'unprocessable', title: 'Unprocessable', meaning: 'The request is well formed but cannot be done.' },
  429: {
    code: 'too_many_requests',
    title: 'Too many requests',
    meaning: 'The caller sends faster than its limit; the header Retry-After says when to come back.',
  },
  431: { code: 'headers_too_large', title: 'Headers too large', meaning: 'The headers of the request are larger than 16 KB.' },
  500: { code: 'internal_error', title: 'Internal error', meaning: 'The server made a mistake. The instance of the problem finds it in the server’s log.' },
  503: { code: 'unavailable', title: 'Unavailable', meaning: 'The server cannot answer now; the header Retry-After says when to come back.' },
};

/** Title of a status, also of one that is not listed. */
export const statusTitle = (status: number): string => STATUS_PROBLEMS[status]?.title ?? (status < 500 ? 'Bad request' : 'Internal error');

/** Codes that are more precise than a status. */
const FURTHER_MEANINGS: Readonly<Record<string, string>> = {
  accounts_failed: 'Some accounts could not be computed, all others were; the log of the worker names the reason.',
  invalid_input: 'The body or the query has values that are missing, unknown or not valid; the entries of errors name each.',
  body_incomplete: 'The connection ended before the whole body had arrived.',
  duplicate_member: 'An object of the body names a member twice, so it is not clear which one counts.',
  empty_body: 'The address needs a body and got none.',
  invalid_gzip: 'The body says it is gzip but cannot be inflated.',
  invalid_json: 'The body is not valid JSON.',
  invalid_utf8: 'The body is not UTF-8.',
  idempotency_key_reused: 'The Idempotency-Key was used for another request in the last 24 hours.',
  invalid_text: 'A text of the body holds NUL or half of a surrogate pair.',
  job_ended: 'The job has ended and can no longer be cancelled.',
  job_failed: 'The work failed five times in a row for a reason that the log of the worker names.',
  job_interrupted: 'The process that did the work ended in the middle of it, five times in a row.',
  job_not_ended: 'Only a job that has failed or was cancelled can be taken up again.',
  job_superseded: 'Another job does the same work, so this one cannot be taken up beside it.',
  job_too_slow: 'A step of the work took longer than it may, five times in a row.',
  nested_too_deeply: 'The body nests objects and lists deeper than any address needs.',
  import_busy: 'A file can be checked until it is imported, and while no job works on it.',
  import_not_checked: 'Only a file that was checked can be imported.',
  import_not_undoable: 'Only an import of events that has ended can be undone.',
  import_ran: 'What was imported cannot be discarded; an import of events can be undone.',
  import_without_rows: 'The file has no row that can be imported.',
  mapping_incomplete: 'Required fields have no column, or columns are named that the file does not have; the entries of errors name each.',
  empty_file: 'The file has no rows below its header.',
  file_inflates_too_much: 'The file inflates to more than 100 times its size, as no table does.',
  file_too_large: 'A file may have 50 MB, and 500 MB when inflated.',
  invalid_csv: 'The file is not valid CSV: a quote is not closed, or stands in the middle of a cell.',
  invalid_form: 'The body is not a complete multipart form.',
  invalid_xlsx: 'The spreadsheet is damaged and cannot be read.',
  too_many_columns: 'A table may have at most 500 columns.',
  unknown_encoding: 'The file is neither UTF-8 nor UTF-16 with a byte order mark.',
  unsupported_file: 'Only CSV, TSV and XLSX files, each also gzipped, can be imported.',
  nobody_to_invite: 'Of the people who were chosen nobody can be reached by mail: no address, unsubscribed, or no seat any more.',
  training_begun: 'The training has begun or is over, so it can no longer be changed or cancelled.',
  training_cancelled: 'The training was cancelled.',
  training_not_begun: 'Who came can be said once the training has begun.',
  unknown_field: 'The body has a field that the address does not know.',
  zone_change_needs_confirmation: 'Another time zone moves the days of all past events of a customer, so the change has to be confirmed.',
  outdated_version: 'The setting was changed by somebody else after the version that the request was based on.',
  too_many_rows: 'One request carries at most 10,000 rows.',
  too_many_events: 'One request carries at most 10,000 events.',
  unsupported_encoding: 'Bodies may be sent as they are or with gzip.',
  sign_in_link_spent: 'The sign-in link was used, is older than ten minutes or never existed.',
  foreign_origin: 'A signed-in browser may change something only from a page of this server, with a JSON body.',
  origin_not_allowed: 'The browser key may be used only from the origins that it was made for.',
};

/** What every code of a problem means. */
export const PROBLEM_MEANINGS: ReadonlyMap<string, string> = new Map([
  ...Object.values(STATUS_PROBLEMS).map(({ code, meaning }) => [code, meaning] as const),
  ...Object.entries(FURTHER_MEANINGS),
]);
