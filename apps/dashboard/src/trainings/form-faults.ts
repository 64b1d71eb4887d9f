import type { ApiProblem } from '../api/api-problem';
import { faultsByField, pointersOf } from '../api/faults';
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

/** What the API calls the fields of the form. */
export const DRAFT_POINTERS = pointersOf(FIELDS);

/** What the server found wrong, by field. */
export const serverFaults = (problem: ApiProblem | null): DraftFaults => faultsByField(problem, FIELDS);
