import { ApiProblem } from './api-problem';
import { faultAt, faultsByField, isOutdated, otherFault, sentence } from './faults';

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

it('sorts faults by the fields of a form, the first of each', () => {
  const faults = [
    { pointer: '/time', code: 'in_the_past', detail: 'must not have passed' },
    { pointer: '/time', code: 'odd', detail: 'is odd' },
    { pointer: '/invite/userIds', code: 'unknown_user', detail: 'must name people of the account' },
    { pointer: '/other', code: 'odd', detail: 'is odd' },
  ];
  expect(faultsByField({ faults }, ['time', 'invite', 'note'])).toEqual({ time: 'Must not have passed.', invite: 'Must name people of the account.' });
  expect(faultsByField(null, ['time'])).toEqual({});
});
