import { TRAININGS_SEARCH } from './trainings-search';

it('takes those that are over', () => {
  expect(TRAININGS_SEARCH({ when: 'past', page: 2 })).toEqual({ when: 'past' });
});

it.each(['upcoming', 'soon', '', null, ['past'], undefined])('leaves out %j', (when) => {
  expect(TRAININGS_SEARCH({ when })).toEqual({ when: undefined });
});
