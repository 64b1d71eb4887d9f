import { challengeKey, featureOf, isTeachable } from './challenge';

it.each([
  ['unused-feature', 'analytics', 'analytics', true],
  ['low-feature', 'api', 'api', true],
  ['onboarding', 'account', undefined, true],
  ['dormant-users', 'account', undefined, true],
  ['near-limit', 'users', undefined, false],
  ['over-limit', 'storage', undefined, false],
])('of %s:%s, a programme is about %s; offered: %s', (rule, subject, feature, teachable) => {
  expect(challengeKey({ rule, subject })).toBe(`${rule}:${subject}`);
  expect(featureOf({ rule, subject })).toBe(feature);
  expect(isTeachable({ rule })).toBe(teachable);
});
