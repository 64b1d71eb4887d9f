import { progressPercent, quarterOf } from './progress-percent';

it.each([
  [{ done: 0, total: null }, null],
  [{ done: 0, total: 0 }, null],
  [{ done: 0, total: 8 }, 0],
  [{ done: 2, total: 8 }, 25],
  [{ done: 8, total: 8 }, 100],
  [{ done: 9, total: 8 }, 100],
])('of %j %s percent are done', (progress, percent) => {
  expect(progressPercent(progress)).toBe(percent);
});

it.each([
  ['running', 0, null, 0],
  ['running', 24, 100, 0],
  ['running', 25, 100, 25],
  ['running', 74, 100, 50],
  ['running', 100, 100, 75],
  ['failed', 60, 100, 50],
  ['done', 0, null, 100],
  ['done', 100, 100, 100],
] as const)('a job that is %s with %s of %s has reached quarter %s', (state, done, total, quarter) => {
  expect(quarterOf({ state, progress: { done, total } })).toBe(quarter);
});
