import { preferredWait } from './preferred-wait';

test.each([
  [undefined, 0],
  ['', 0],
  ['wait=10', 10_000],
  ['respond-async, wait=10', 10_000],
  ['Wait = "3"; foo', 3_000],
  [['respond-async', 'wait=2'], 2_000],
  ['wait=100000', 120_000],
  ['wait=-1', 0],
  ['wait=1.5', 0],
  ['await=5', 0],
  ['wait=soon', 0],
])('%p grants %d ms', (header, milliseconds) => {
  expect(preferredWait(header)).toBe(milliseconds);
});
