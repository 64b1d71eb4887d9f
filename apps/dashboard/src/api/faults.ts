import type { ApiProblem } from './api-problem';

/** A fault as it stands under a field: a sentence. */
export function sentence(detail: string): string {
  const text = detail.trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** Faults of a body, whether it was refused for them or kept in spite of them. */
type Faulty = Pick<ApiProblem, 'faults'>;

/** What is wrong with the part of a body at a pointer, or with a part of that part; null: nothing. */
export function faultAt(problem: Faulty | null, pointer: string): string | null {
  const found = problem?.faults.find((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
  return found === undefined ? null : sentence(found.detail);
}

/** What the API calls fields of a form that are named alike. */
export const pointersOf = (fields: readonly string[]): readonly string[] => fields.map((field) => `/${field}`);

/** What is wrong with each field of a form, the first fault of each; fields without one are missing. */
export function faultsByField<Field extends string>(problem: Faulty | null, fields: readonly Field[]): Readonly<Partial<Record<Field, string>>> {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const fault = faultAt(problem, `/${field}`);
    if (fault !== null) found[field] = fault;
  }
  return found;
}

/** What is wrong apart from the parts that have a field of their own; null: nothing. */
export function otherFault(problem: ApiProblem | null, pointers: readonly string[]): string | null {
  if (problem === null) return null;
  const other = problem.faults.filter(({ pointer }) => !pointers.some((known) => pointer === known || pointer.startsWith(`${known}/`)));
  if (problem.faults.length > 0 && other.length === 0) return null;
  return other.length === 0 ? problem.detail : other.map(({ detail }) => sentence(detail)).join(' ');
}

/** The setting was changed by somebody else since it was read. */
export const isOutdated = (problem: ApiProblem | null): boolean => problem?.status === 409;
