import { ApiProblem } from '../api/api-problem';
import { refusalOf, serverFaults } from './form-faults';

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

it('says what belongs to no field, with the reference of the log', () => {
  expect(refusalOf(problem([]), 'Not scheduled')).toEqual({ title: 'Not scheduled', detail: 'It cannot be held like this.', reference: 'urn:uuid:1' });
  expect(refusalOf(problem([{ pointer: '/date', code: 'out_of_range', detail: 'must be within 730 days' }]), 'Not scheduled')).toBeNull();
  expect(refusalOf(null, 'Not scheduled')).toBeNull();
});
