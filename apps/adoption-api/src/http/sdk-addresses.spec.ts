import { sdkAddress } from './sdk-addresses';

it.each([
  ['/v1/t', '/v1/track'],
  ['/v1/b?x=/v1/t', '/v1/batch?x=/v1/t'],
  ['/batch/', '/batch'],
  ['/batch/?ip=1', '/batch?ip=1'],
  ['/v1/track', '/v1/track'],
  ['/v1/x', '/v1/x'],
  ['/v1/toString', '/v1/toString'],
  ['/api/usage/events', '/api/usage/events'],
])('%s → %s', (asked, known) => expect(sdkAddress(asked)).toBe(known));
