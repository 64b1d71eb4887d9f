import { ApiProblem } from '../api/api-problem';
import { NO_PERSON_FAULTS, refusedPeople, refusedPerson } from './person-faults';

describe('what is wrong with a person', () => {
  it('stands under its field', () => {
    expect(refusedPerson('email: must be an email')).toEqual({ ...NO_PERSON_FAULTS, email: 'Must be an email.' });
    expect(refusedPerson('name: is too long')).toEqual({ ...NO_PERSON_FAULTS, name: 'Is too long.' });
  });

  it('stands below the form when it is about no field', () => {
    expect(refusedPerson('row: is not valid')).toEqual({ ...NO_PERSON_FAULTS, other: 'Row: is not valid.' });
    const lastAdmin = new ApiProblem(409, 'Conflict', 'One admin has to stay.', null, [], null);
    expect(refusedPeople(lastAdmin)).toEqual({ ...NO_PERSON_FAULTS, other: 'One admin has to stay.' });
  });
});
