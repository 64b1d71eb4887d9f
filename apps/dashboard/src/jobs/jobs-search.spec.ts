import { JOBS_SEARCH } from './jobs-search';

it('takes a state that there is', () => {
  expect(JOBS_SEARCH({ state: 'failed', page: 2 })).toEqual({ state: 'failed' });
});

it.each(['asleep', '', null, ['failed'], undefined])('leaves out the state %j', (state) => {
  expect(JOBS_SEARCH({ state })).toEqual({ state: undefined });
});
