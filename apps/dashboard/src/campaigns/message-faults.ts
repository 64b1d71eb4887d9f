import type { InputFault } from '../api/api-problem';
import { faultsByField, pointersOf } from '../api/faults';

/** Fields of a message that can be at fault, in their order on the page. */
export const FAULTY_FIELDS = ['name', 'subject', 'body', 'linkUrl', 'feature'] as const;
export type FaultyField = (typeof FAULTY_FIELDS)[number];
/** What the API calls them. */
export const FIELD_POINTERS = pointersOf(FAULTY_FIELDS);

/** What is wrong with each field, as a sentence. */
export type MessageFaults = Readonly<Partial<Record<FaultyField, string>>>;

const OF_LINK = /\{\{link\}\}/;
const OF_FEATURE = /\{\{(featureName|benefit)\}\}/;

/**
 * Faults by field. A merge field about which nothing is known is at fault where it can be told: a link at its address, a feature where it is chosen.
 * The first fault of a field is shown.
 */
export const messageFaults = (faults: readonly InputFault[]): MessageFaults => faultsByField({ faults: faults.map(whereToldOf) }, FAULTY_FIELDS);

function whereToldOf(fault: InputFault): InputFault {
  const { code, detail } = fault;
  const field = code !== 'unfilled_merge_field' ? null : OF_LINK.test(detail) ? 'linkUrl' : OF_FEATURE.test(detail) ? 'feature' : null;
  return field === null ? fault : { code, pointer: `/${field}`, detail: detail.replace(/^uses/, 'The message uses') };
}

export const faultOf = (faults: MessageFaults, field: FaultyField): string | null => faults[field] ?? null;

/** The first field that is at fault; undefined: none. */
export const firstFaulty = (faults: MessageFaults): FaultyField | undefined => FAULTY_FIELDS.find((field) => faults[field] !== undefined);
