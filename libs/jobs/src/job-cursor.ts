import { invalid } from '@adoption/problems';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** The year 9999, in microseconds. */
const LATEST = 253_402_300_800_000_000;

/** A place in the list of jobs: microseconds since 1970 and the id. */
interface Place {
  readonly accepted: number;
  readonly id: string;
}

/** The cursor of the page behind a job. */
export const cursorBehind = ({ accepted, id }: Place): string => Buffer.from(JSON.stringify([accepted, id])).toString('base64url');

/**
 * The place behind which a page begins; null for the first page.
 * @throws Problem invalid for a cursor that {@link cursorBehind} did not make
 */
export function cursorAfter(cursor: string | null): readonly [number, string] | null {
  if (cursor === null) return null;
  const refused = invalid('The cursor is not one that this list gave out.', [
    { pointer: 'cursor', code: 'invalid_cursor', detail: 'must be the `next` of a page' },
  ]);
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refused;
  }
  const [accepted, id, ...more] = Array.isArray(values) ? (values as unknown[]) : [];
  const whole = typeof accepted === 'number' && Number.isSafeInteger(accepted) && accepted >= 0 && accepted < LATEST;
  if (!whole || typeof id !== 'string' || !UUID.test(id) || more.length > 0) throw refused;
  return [accepted, id];
}
