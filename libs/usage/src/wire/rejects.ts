import type { RejectedEvent } from '../usage-event';

/** Why an event can be refused: stable names, part of the contract, each with a title for people. */
export const REJECT_TITLES = {
  invalid_json: 'Not readable as JSON',
  not_an_object: 'Not a JSON object',
  missing_field: 'A required field is missing or empty',
  unknown_field: 'A field that events do not have',
  wrong_type: 'A field of the wrong type',
  text_too_long: 'A text longer than allowed',
  invalid_text: 'A text with NUL or half a surrogate pair',
  invalid_timestamp: 'Not an RFC 3339 time with zone, or an impossible date',
  timestamp_too_old: 'A time before 2000',
  timestamp_in_future: 'A time more than 24 hours ahead',
  beyond_retention: 'Older than raw events are kept',
  invalid_quantity: 'A quantity that is no whole number from 1 to 1,000,000',
  invalid_channel: 'A channel other than ui and api',
  event_too_large: 'Larger than 32 KB',
  anonymous: 'No user is named',
  unknown_call: 'A kind of call that is not known',
  forbidden_call: 'A call that this key may not make',
  unknown_customer: 'No customer has this id',
} as const;

export type RejectCode = keyof typeof REJECT_TITLES;

/** A fault of one event, not yet tied to its place in the request. */
export interface Fault {
  readonly fault: RejectCode;
  readonly detail: string;
}

export const fault = (code: RejectCode, detail: string): Fault => ({ fault: code, detail });

/** Longest excerpt of a refused event that is kept, in bytes. */
export const EXCERPT_BYTES = 1024;
const LONGEST_ID = 255;

/**
 * Ties a fault to the event it was found in.
 * @param raw the event as it came: a parsed JSON value, or the text that could not be parsed
 */
export function rejected(index: number, raw: unknown, problem: Fault, names: { id: unknown; customer: unknown }): RejectedEvent {
  return {
    index,
    id: storableText(names.id),
    code: problem.fault,
    detail: problem.detail,
    customer: storableText(names.customer),
    excerpt: excerpt(raw),
  };
}

/** The head of an event as it came; JSON escapes keep NUL and half surrogate pairs out. */
export function excerpt(raw: unknown): string {
  const text = (typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '')).slice(0, EXCERPT_BYTES).replaceAll('\0', '').toWellFormed();
  if (text.length * 3 <= EXCERPT_BYTES || Buffer.byteLength(text) <= EXCERPT_BYTES) return text;
  let end = EXCERPT_BYTES;
  const bytes = Buffer.from(text);
  // Step back to the first byte of the character that does not fit whole.
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}

const storableText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID && !value.includes('\0') && value.isWellFormed() ? value : null;
