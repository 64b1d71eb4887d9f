import type { InputFault } from '@adoption/problems';

/** What a subject or body may hold in double braces. */
export const MERGE_FIELDS = ['firstName', 'customerName', 'featureName', 'benefit', 'daysInactive', 'link', 'senderName'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** What stands in each field; null: nothing is known, so the text cannot be sent with it. */
export type MergeValues = Readonly<Record<MergeField, string | null>>;

/** A text taken apart: its words, and the fields between them. */
export type MergePart = string | { readonly field: MergeField };

const KNOWN: ReadonlyMap<string, MergeField> = new Map(MERGE_FIELDS.map((field) => [field, field]));
const BRACES = /\{\{([^{}]*)\}\}/g;
const NAMES = MERGE_FIELDS.map((field) => `{{${field}}}`).join(', ');

/**
 * Takes a text apart. Braces that hold no known field, and double braces that are not closed or opened, are faults.
 * @param pointer JSON pointer of the text, for its faults
 */
export function parseMergeText(text: string, pointer: string): { readonly parts: readonly MergePart[]; readonly faults: readonly InputFault[] } {
  const parts: MergePart[] = [];
  const faults: InputFault[] = [];
  const words = (from: number, to: number): void => {
    const between = text.slice(from, to);
    const stray = between.search(/\{\{|\}\}/);
    if (stray >= 0) faults.push(fault(pointer, 'malformed_merge_field', `has double braces that hold no field, at character ${from + stray + 1}`));
    if (between !== '') parts.push(between);
  };
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    words(end, match.index);
    end = match.index + match[0].length;
    const field = KNOWN.get(match[1]!.trim());
    if (field === undefined) faults.push(fault(pointer, 'unknown_merge_field', `has an unknown field at character ${match.index + 1}`));
    else parts.push({ field });
  }
  words(end, text.length);
  return { parts, faults };
}

/** Faults of fields that a text uses and for which there is nothing to say. */
export const unfilledFields = (parts: readonly MergePart[], values: MergeValues, pointer: string): InputFault[] =>
  [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.field])))]
    .filter((field) => values[field] === null)
    .map((field) => ({ pointer, code: 'unfilled_merge_field', detail: `uses {{${field}}}, for which nothing is known` }));

/**
 * Puts a text together. What a value holds is never read as a field again.
 * @param write how words and values are written; default: as they are
 */
export const renderParts = (
  parts: readonly MergePart[],
  values: MergeValues,
  write: (text: string, field: MergeField | null) => string = (text) => text,
): string => parts.map((part) => (typeof part === 'string' ? write(part, null) : write(values[part.field] ?? '', part.field))).join('');

const fault = (pointer: string, code: string, detail: string): InputFault => ({ pointer, code, detail: `${detail}; there are ${NAMES}` });
