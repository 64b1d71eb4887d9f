import { ApiProblem } from '../api/api-problem';
import { otherFault } from '../api/faults';
import { DRAFT_POINTERS, serverFaults } from './form-faults';

const problem = (faults: ApiProblem['faults']): ApiProblem => new ApiProblem(422, 'Unprocessable', 'It cannot be held like this.', 'urn:uuid:1', faults, null);

it('puts what the server says under its fields', () => {
  const faults = serverFaults(
    problem([
      { pointer: '/time', code: 'in_the_past', detail: 'must not have passed' },
      { pointer: '/invite/userIds', code: 'unknown_user', detail: 'must name people of the account' },
    ]),
  );
  expect(faults).toEqual({ time: 'Must not have passed.', invite: 'Must name people of the account.' });
  expect(serverFaults(null)).toEqual({});
});

it('says what belongs to no field', () => {
  expect(otherFault(problem([]), DRAFT_POINTERS)).toBe('It cannot be held like this.');
  expect(otherFault(problem([{ pointer: '/date', code: 'out_of_range', detail: 'must be within 730 days' }]), DRAFT_POINTERS)).toBeNull();
});
