import { invalid } from '@adoption/problems';
import { checkInput } from '../http/check-input';
import { PersonRequest } from './people.request';
import type { RejectedPersonResponse } from './people.response';

const MOST_ROWS = 10_000;

/**
 * Splits the rows of a bulk write into those to write and those that are not valid or name the same person again.
 * @throws Problem invalid when the body is not a list of at most 10,000 rows
 */
export async function checkPeople(body: unknown): Promise<{ rows: PersonRequest[]; rejected: RejectedPersonResponse[] }> {
  if (!Array.isArray(body) || body.length > MOST_ROWS) throw invalid(`The body must be a JSON array of at most ${MOST_ROWS} people.`);
  const rows = new Map<string, PersonRequest>();
  const rejected: RejectedPersonResponse[] = [];
  for (const [index, item] of body.entries()) {
    const { value, faults } = await checkInput(PersonRequest, item);
    const fault = faults[0];
    const email = value?.email.toLowerCase() ?? '';
    if (value === null) {
      rejected.push({ index, code: fault?.code ?? 'invalid', detail: `${fault?.pointer.slice(1) || 'row'}: ${fault?.detail ?? 'is not valid'}` });
    } else if (rows.has(email)) {
      rejected.push({ index, code: 'duplicate', detail: 'email: an earlier row names the same person' });
    } else {
      rows.set(email, value);
    }
  }
  return { rows: [...rows.values()], rejected };
}
