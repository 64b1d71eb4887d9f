import fc from 'fast-check';
import { parseRecommendationId, recommendationId } from './recommendation-id';

const CUSTOMER = '7b7e2c0e-0000-4000-8000-000000000001';

test('an id names account, rule and subject', () => {
  const key = { customerId: CUSTOMER, rule: 'unused-feature', subject: 'mobile_app' };
  expect(recommendationId(key)).toBe(`${CUSTOMER}.unused-feature.mobile_app`);
  expect(parseRecommendationId(recommendationId(key))).toEqual(key);
});

test('every subject survives, in letters that an address can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (subject) => {
      const id = recommendationId({ customerId: CUSTOMER, rule: 'low-feature', subject });
      expect(id).toMatch(/^[\w.~-]+$/);
      expect(parseRecommendationId(id)).toEqual({ customerId: CUSTOMER, rule: 'low-feature', subject });
    }),
  );
});

test.each(['', 'x', `${CUSTOMER}.unused-feature`, `${CUSTOMER}.unused-feature.`, `${CUSTOMER}..a`, `${CUSTOMER}.rule.a b`, `${CUSTOMER}.rule.~ffffffff~`])(
  '%p is no id',
  (text) => {
    expect(parseRecommendationId(text)).toBeNull();
  },
);
