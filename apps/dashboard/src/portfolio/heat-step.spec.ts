import { heatStep } from './heat-step';

it.each([
  [0, 0],
  [0.1, 1],
  [16.7, 2],
  [50, 3],
  [50.1, 4],
  [100, 6],
])('%s percent has shade %s', (percent, step) => {
  expect(heatStep(percent)).toBe(step);
});
