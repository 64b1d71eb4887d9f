import { entitlementLabel } from './entitlement-label';

it.each([
  ['users', 'Users'],
  ['api_calls_per_day', 'API calls/day'],
  ['seats_in_europe', 'Seats in europe'],
  ['constructor', 'Constructor'],
  ['', ''],
])('the entitlement %p is called %p', (metric, label) => expect(entitlementLabel(metric)).toBe(label));
