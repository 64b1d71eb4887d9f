import { invalid, type Problem, unavailable } from '@adoption/problems';

/** What PostgreSQL, the driver or the network say when the database cannot serve now. */
const UNAVAILABLE_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '40001', // serialization failure
  '40P01', // deadlock
  '53100', // disk full
  '53200', // out of memory
  '53300', // too many connections
  '55P03', // lock timeout
  '57014', // statement timeout
  '57P01', // terminated by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up
]);

/** Input that reached a statement although PostgreSQL cannot hold it (NUL, number or time out of range). */
const UNSTORABLE_CODES: ReadonlySet<string> = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

/** Texts of the driver's errors that carry no code. */
const UNAVAILABLE_TEXTS = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'connection timeout',
];

/** The problem behind a failed statement or connection; null when the error is not about the database's state or the input's values. */
export function databaseTrouble(error: unknown): Problem | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    const text = cause.message;
    if (UNAVAILABLE_CODES.has(code) || code.startsWith('08')) return unavailable('The database cannot answer now.', code === '53100' ? 30 : 1);
    if (UNAVAILABLE_TEXTS.some((part) => text.includes(part))) return unavailable('The database cannot answer now.');
    if (UNSTORABLE_CODES.has(code)) return invalid('A value of the request is out of the range that can be stored.');
  }
  return null;
}
