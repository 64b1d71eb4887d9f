import type { ApiProblem } from '../api/api-problem';
import { faultAt, otherFault } from '../settings/faults';
import type { DraftFaults, TrainingDraft } from './training-draft';

const FIELDS = [
  'feature',
  'date',
  'time',
  'timeZone',
  'minutes',
  'hostName',
  'hostEmail',
  'linkUrl',
  'note',
  'invite',
] as const satisfies readonly (keyof TrainingDraft)[];

/** What the server found wrong, by field. */
export function serverFaults(problem: ApiProblem | null): DraftFaults {
  const found = FIELDS.flatMap((field) => {
    const fault = faultAt(problem, `/${field}`);
    return fault === null ? [] : [[field, fault] as const];
  });
  return Object.fromEntries(found);
}

/** What the server refused apart from fields; null: nothing. @param title what was not done */
export function refusalOf(problem: ApiProblem | null, title: string): { title: string; detail: string; reference: string | null } | null {
  const detail = otherFault(
    problem,
    FIELDS.map((field) => `/${field}`),
  );
  return detail === null ? null : { title, detail, reference: problem?.reference ?? null };
}
