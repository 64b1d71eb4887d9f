import { deliveryResult, MOST_DEFERRALS, MOST_SILENCES, pauseAfter } from './delivery-result';
import { DELIVERY_MOVES, type DeliveryState } from './engagement-states';
import type { HandOver } from './hand-over';

const OUTCOMES: readonly (HandOver | null)[] = [
  null,
  { outcome: 'accepted' },
  { outcome: 'refused', code: 550, reply: '550 no' },
  { outcome: 'not_handed_over', reply: null },
  { outcome: 'not_handed_over', reply: '451 later' },
  { outcome: 'unknown' },
];

const afterSending = Object.values(DELIVERY_MOVES).map((ways: Partial<Record<DeliveryState, DeliveryState>>) => ways.sending);

test.each(OUTCOMES)('%j leads to a state that the life of a delivery knows', (outcome) => {
  for (const attempts of [1, 5, MOST_DEFERRALS, 99]) expect(afterSending).toContain(deliveryResult({ id: 'a', attempts, silences: 0 }, outcome).state);
});

test('only what has not left is tried again', () => {
  const again = OUTCOMES.filter((outcome) => deliveryResult({ id: 'a', attempts: 1, silences: 0 }, outcome).state === 'pending');
  expect(again.map((outcome) => outcome?.outcome ?? 'held')).toEqual(['held', 'not_handed_over', 'not_handed_over']);
});

test('a server that says "not now", or nothing, is taken at its word in the end', () => {
  const silent = { outcome: 'not_handed_over', reply: null } as const;
  const later = { outcome: 'not_handed_over', reply: '451 later' } as const;
  expect(deliveryResult({ id: 'a', attempts: MOST_SILENCES - 1, silences: MOST_SILENCES - 2 }, silent)).toMatchObject({ state: 'pending', pauseSeconds: 900 });
  expect(deliveryResult({ id: 'a', attempts: MOST_SILENCES, silences: MOST_SILENCES - 1 }, silent)).toMatchObject({
    state: 'failed',
    reason: 'The mail server could not be reached.',
  });
  expect(deliveryResult({ id: 'a', attempts: MOST_DEFERRALS - 1, silences: 0 }, later)).toMatchObject({ state: 'pending', reason: '451 later' });
  expect(deliveryResult({ id: 'a', attempts: MOST_DEFERRALS, silences: 0 }, later)).toEqual({
    id: 'a',
    state: 'failed',
    reason: '451 later',
    pauseSeconds: null,
    tried: true,
    silent: false,
  });
});

test('a server that comes back and says "not now" is asked as often as one that was never away', () => {
  const later = { outcome: 'not_handed_over', reply: '451 later' } as const;
  expect(deliveryResult({ id: 'a', attempts: 51, silences: 50 }, later)).toMatchObject({ state: 'pending', pauseSeconds: 30, silent: false });
  expect(deliveryResult({ id: 'a', attempts: 50 + MOST_DEFERRALS, silences: 50 }, later)).toMatchObject({ state: 'failed' });
  expect(deliveryResult({ id: 'a', attempts: 51 + 9, silences: 0 }, { outcome: 'not_handed_over', reply: null })).toMatchObject({
    pauseSeconds: 30,
    silent: true,
  });
});

test('pauses double from half a minute to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(pauseAfter)).toEqual([30, 60, 120, 240, 480, 900, 900]);
});
