import { heatStep } from './heat-step';

it.each([
  [0, 0, false],
  [0.1, 1, false],
  [16.7, 2, false],
  [50, 3, false],
  [50.1, 4, true],
  [100, 6, true],
])('%s percent has shade %s', (percent, step, strong) => {
  expect(heatStep(percent)).toEqual({ step, strong });
});
