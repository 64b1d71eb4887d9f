import { canBeWrittenTo } from './can-be-written-to';

it.each([
  ['casey@example.com', 'active', true],
  ['casey@example.com', 'never_active', true],
  ['casey@example.com', 'left', false],
  ['casey@example.com', null, false],
  [null, 'active', false],
] as const)('%s, %s: %s', (email, status, can) => expect(canBeWrittenTo({ email, status })).toBe(can));
