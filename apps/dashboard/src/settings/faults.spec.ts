import { ApiProblem } from '../api/api-problem';
import { faultAt, isOutdated, otherFault, sentence } from './faults';

const problem = (status: number, faults: ApiProblem['faults']): ApiProblem => new ApiProblem(status, 'Invalid', 'Not valid at all.', null, faults, null);
const MANY = problem(400, [
  { pointer: '/value/minimumDays', code: 'out_of_range', detail: 'must be a whole number of at least 1' },
  { pointer: '/value/weights', code: 'wrong_sum', detail: 'The weights sum to 0.9. They must sum to 1.' },
]);

describe('faults of an answer', () => {
  it('stand under their fields, the rest below the form', () => {
    expect(faultAt(MANY, '/value/minimumDays')).toBe('Must be a whole number of at least 1.');
    expect(faultAt(MANY, '/value/minimum')).toBeNull();
    expect(faultAt(null, '/reason')).toBeNull();
    expect(otherFault(MANY, ['/value/minimumDays'])).toBe('The weights sum to 0.9. They must sum to 1.');
    expect(otherFault(MANY, ['/value'])).toBeNull();
    expect(otherFault(problem(503, []), ['/value'])).toBe('Not valid at all.');
    expect(otherFault(null, [])).toBeNull();
  });

  it('are sentences', () => {
    expect(['is empty', 'Enough.'].map(sentence)).toEqual(['Is empty.', 'Enough.']);
  });

  it('tell when somebody else was faster', () => {
    expect([problem(409, []), MANY, null].map(isOutdated)).toEqual([true, false, false]);
  });
});
