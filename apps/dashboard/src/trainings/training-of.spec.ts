import { trainingOf } from './training-of';
import type { Training } from './trainings-query';

const training = (id: string, key: string | null, status: Training['status']): Training =>
  ({ id, status, feature: key === null ? null : { key, name: key } }) as Training;

const upcoming = [training('off', 'charts', 'cancelled'), training('next', 'charts', 'planned'), training('later', 'charts', 'planned')];
const past = [training('gone', null, 'held'), training('last', 'maps', 'held'), training('before', 'maps', 'held')];

it.each([
  ['charts', 'next'],
  ['maps', 'last'],
  ['forms', undefined],
])('of %s is %s', (feature, id) => {
  expect(trainingOf(feature, { upcoming, past })?.id).toBe(id);
});
