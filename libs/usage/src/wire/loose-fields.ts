import { createHash } from 'node:crypto';
import { LARGEST_EVENT_BYTES, LONGEST_NAME, MOST_QUANTITY } from './limits';
import { fault, type Fault } from './rejects';

/** A JSON object as other vendors' SDKs send it: any member may be there or not, and be anything. */
export type LooseObject = Readonly<Record<string, unknown>>;

export const looseObject = (value: unknown): LooseObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LooseObject) : {};

/** A text, or a number written as one; null for everything else and for nothing but space. */
export const looseText = (value: unknown): string | null => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** The first of several members that is a text fit to be stored; longer ones are cut. */
export const firstText = (source: LooseObject, names: readonly string[], longest = LONGEST_NAME): string | undefined => {
  for (const name of names) {
    const text = looseText(source[name]);
    if (text !== null && isStorableText(text)) return text.slice(0, longest).toWellFormed();
  }
  return undefined;
};

export const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** What is wrong with a text that is an id or a name. */
export function idFault(field: string, text: string): Fault | null {
  if (text.length > LONGEST_NAME) return fault('text_too_long', `${field} is longer than ${LONGEST_NAME} characters.`);
  return isStorableText(text) ? null : fault('invalid_text', `${field} holds NUL or half a surrogate pair.`);
}

/** Whole numbers from 1 count; everything else that such a member may hold in foreign data counts once. */
export function looseQuantity(value: unknown): number | Fault {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) return 1;
  return value <= MOST_QUANTITY ? value : fault('invalid_quantity', `quantity is more than ${MOST_QUANTITY}.`);
}

/** Scalar properties that can be stored. */
export function looseProperties(properties: LooseObject): Readonly<Record<string, unknown>> | null {
  const kept = Object.entries(properties).filter(
    ([name, value]) => (typeof value !== 'object' || value === null) && isStorableText(name) && (typeof value !== 'string' || isStorableText(value)),
  );
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** An id for a call that came without one: the same content is the same event, so that sending it again counts once. */
export const contentId = (call: unknown): string => createHash('sha256').update(JSON.stringify(call)).digest('hex').slice(0, 32);

export const isTooLarge = (call: unknown): boolean => Buffer.byteLength(JSON.stringify(call)) > LARGEST_EVENT_BYTES;
