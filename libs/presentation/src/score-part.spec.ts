import { withoutFigure } from './score-part';

it.each([
  ['engagementDepth', null, 'not measured'],
  ['engagementDepth', 0, 'no sessions'],
  ['usageTrend', null, 'not measured'],
  ['usageTrend', 100, 'no use in the period before'],
  ['usageTrend', 0, 'no use in the period before'],
] as const)('%s at %p without a figure is %s', (key, normalized, words) => {
  expect(withoutFigure({ key, normalized })).toBe(words);
});
