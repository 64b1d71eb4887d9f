import { ApiProblem } from '../api/api-problem';
import { draftOf } from './feature-draft';
import { refusedRequest, refusedRow, unsendable } from './feature-faults';

describe('what is wrong with a feature', () => {
  it.each([
    ['name is empty.', { name: 'Is empty.' }],
    ['guideUrl must be an address that begins with https://.', { guideUrl: 'Must be an address that begins with https://.' }],
    ['events names an event that belongs to another feature.', { events: 'Names an event that belongs to another feature.' }],
    ['adoptionCutoff is not valid: percent must be from 0 to 100.', { percent: 'Must be from 0 to 100.' }],
    ['benefitClaim is not valid: source is empty.', { claimSource: 'Is empty.' }],
    ['minutesSavedPerUse must have low ≤ likely ≤ high.', { minutesLikely: 'Must have low ≤ likely ≤ high.' }],
  ])('%s stands under its field', (detail, fields) => expect(refusedRow(detail)).toEqual({ fields, other: null }));

  it('stands below the form when it is about no field', () => {
    const detail = 'The catalogue holds at most 128 features, archived ones included.';
    expect(refusedRow(detail)).toEqual({ fields: {}, other: detail });
  });

  it('is read from the pointers of a refused request', () => {
    const faults = [
      { pointer: '/0/minutesSavedPerUse/low', code: 'out_of_range', detail: 'must be from 0 to 1440' },
      { pointer: '/0/key', code: 'wrong_type', detail: 'must be a text' },
      { pointer: '', code: 'too_many', detail: 'has too many rows' },
    ];
    expect(refusedRequest(new ApiProblem(400, '', 'Not valid.', null, faults, null))).toEqual({
      fields: { minutesLow: 'Must be from 0 to 1440.', key: 'Must be a text.' },
      other: 'Has too many rows.',
    });
    expect(refusedRequest(new ApiProblem(503, '', 'Busy.', null, [], null))).toEqual({ fields: {}, other: 'Busy.' });
  });

  it('is that minutes are only partly there', () => {
    const blank = draftOf(null);
    expect(unsendable(blank)).toBeNull();
    expect(unsendable({ ...blank, minutesLow: '1', minutesLikely: '2', minutesHigh: '3', minutesSource: 'Survey' })).toBeNull();
    expect(Object.keys(unsendable({ ...blank, minutesLikely: '2' })!.fields)).toEqual(['minutesLow', 'minutesHigh', 'minutesSource']);
  });
});
