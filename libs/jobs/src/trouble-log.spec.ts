import { StoppedClock } from '@adoption/config';
import { TroubleLog } from './trouble-log';

test('a message that repeats is written once in 30 s, with the number of times', () => {
  const clock = new StoppedClock(0);
  const lines: [string, number][] = [];
  const log = new TroubleLog(clock, (message, times) => lines.push([message, times]));
  for (let n = 0; n < 1_000; n++) log.report('connection refused');
  log.report('another');
  clock.set(30_000);
  log.report('connection refused');
  expect(lines).toEqual([
    ['connection refused', 1],
    ['another', 1],
    ['connection refused', 1_000],
  ]);
});
