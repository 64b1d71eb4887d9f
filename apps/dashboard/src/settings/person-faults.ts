import type { ApiProblem } from '../api/api-problem';
import { sentence } from '../api/faults';

/** What is wrong with a person, field by field. */
export interface PersonFaults {
  readonly name: string | null;
  readonly email: string | null;
  readonly role: string | null;
  readonly other: string | null;
}

export const NO_PERSON_FAULTS: PersonFaults = { name: null, email: null, role: null, other: null };

const DETAIL = /^(name|email|role): (.+)$/s;

/** Where a refused row's fault stands: its detail begins with the field, "email: must be an email". */
export function refusedPerson(detail: string): PersonFaults {
  const [, field, text] = DETAIL.exec(detail) ?? [];
  return field === undefined ? { ...NO_PERSON_FAULTS, other: sentence(detail) } : { ...NO_PERSON_FAULTS, [field]: sentence(text!) };
}

/** A request that was refused as a whole. */
export const refusedPeople = ({ faults, detail }: ApiProblem): PersonFaults => ({
  ...NO_PERSON_FAULTS,
  other: faults.length === 0 ? detail : faults.map((fault) => sentence(fault.detail)).join(' '),
});
