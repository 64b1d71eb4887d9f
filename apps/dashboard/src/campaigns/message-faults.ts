import type { InputFault } from '../api/api-problem';
import { sentence } from '../settings/faults';

/** Fields of a message that can be at fault, in their order on the page. */
export const FAULTY_FIELDS = ['name', 'subject', 'body', 'linkUrl', 'feature'] as const;
export type FaultyField = (typeof FAULTY_FIELDS)[number];
/** What the API calls them. */
export const FIELD_POINTERS: readonly string[] = FAULTY_FIELDS.map((field) => `/${field}`);

/** What is wrong with each field, as a sentence. */
export type MessageFaults = Readonly<Partial<Record<FaultyField, string>>>;

const OF_LINK = /\{\{link\}\}/;
const OF_FEATURE = /\{\{(featureName|benefit)\}\}/;

/**
 * Faults by field. A merge field about which nothing is known is at fault where it can be told: a link at its address, a feature where it is chosen.
 * The first fault of a field is shown.
 */
export function messageFaults(faults: readonly InputFault[]): MessageFaults {
  const found: Partial<Record<FaultyField, string>> = {};
  for (const { pointer, code, detail } of faults) {
    const named = FAULTY_FIELDS.find((field) => pointer === `/${field}`);
    const field = code !== 'unfilled_merge_field' ? named : OF_LINK.test(detail) ? 'linkUrl' : OF_FEATURE.test(detail) ? 'feature' : named;
    if (field !== undefined) found[field] ??= sentence(field === named ? detail : detail.replace(/^uses/, 'The message uses'));
  }
  return found;
}

export const faultOf = (faults: MessageFaults, field: FaultyField): string | null => faults[field] ?? null;

/** The first field that is at fault; undefined: none. */
export const firstFaulty = (faults: MessageFaults): FaultyField | undefined => FAULTY_FIELDS.find((field) => faults[field] !== undefined);
