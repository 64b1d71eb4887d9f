import { MISSING } from './numbers';
import { weekendUse } from './weekend-use';

it.each([
  [0, 'Low (0% of weekday)'],
  [5, 'Low (5% of weekday)'],
  [24.2, 'Low (24% of weekday)'],
  [25, '25% of weekday'],
  [130, '130% of weekday'],
  [null, MISSING],
])('a weekend of %p percent of a weekday is told as %s', (share, words) => {
  expect(weekendUse(share)).toBe(words);
});
