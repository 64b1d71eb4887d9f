import { refetchAfter } from './refetch-after';

it.each([
  [[], false],
  [['draft', 'paused', 'sent', 'cancelled'], false],
  [['sent', 'scheduled'], 60_000],
  [['scheduled', 'sending'], 4_000],
] as const)('engagements that are %j are asked for again after %s ms', (states, after) => {
  expect(refetchAfter(states.map((state) => ({ state })))).toBe(after);
});
