import { allMails, ended, isNight, keepsTime, movesOf, sendsAgain, statusOf, toneOf } from './engagement-facts';

const MAILS = { pending: 3, sending: 1, sent: 5, failed: 0, suppressed: 2, unknown: 0 };

it('offers the moves that the API allows in each state', () => {
  expect(movesOf({ kind: 'campaign', state: 'draft' })).toEqual(['edit', 'discard']);
  expect(movesOf({ kind: 'guide', state: 'draft' })).toEqual(['start', 'discard']);
  expect(movesOf({ kind: 'campaign', state: 'sending' })).toEqual(['pause', 'cancel']);
  expect(movesOf({ kind: 'campaign', state: 'paused' })).toEqual(['resume', 'cancel']);
  expect(movesOf({ kind: 'benefits', state: 'sent' })).toEqual([]);
});

it('leaves what is a training’s own to its page', () => {
  expect(movesOf({ kind: 'training', state: 'sending' })).toEqual(['pause']);
  expect(movesOf({ kind: 'training', state: 'draft' })).toEqual([]);
});

it('knows a draft that is kept for later', () => {
  expect(keepsTime({ state: 'draft', sendAt: '2099-01-05T08:00:00Z' })).toBe(true);
  expect(keepsTime({ state: 'draft', sendAt: null })).toBe(false);
  expect(keepsTime({ state: 'scheduled', sendAt: '2099-01-05T08:00:00Z' })).toBe(false);
});

it.each([
  ['2026-03-02T19:59:59Z', 'UTC', false],
  ['2026-03-02T20:00:00Z', 'UTC', true],
  ['2026-03-03T00:00:00Z', 'UTC', true],
  ['2026-03-03T07:59:59Z', 'UTC', true],
  ['2026-03-03T08:00:00Z', 'UTC', false],
  ['2026-03-02T12:00:00Z', 'Asia/Tokyo', true],
  ['2026-03-03T00:00:00Z', 'America/New_York', false],
])('mails wait for the morning by the clocks of the customer: %s in %s', (now, timeZone, night) => {
  const customer = { id: 'c', name: 'Acme Corp', timeZone };
  expect(isNight({ kind: 'campaign', quietHours: true, customer }, now)).toBe(night);
  expect(isNight({ kind: 'campaign', quietHours: false, customer }, now)).toBe(false);
  expect(isNight({ kind: 'training', quietHours: true, customer }, now)).toBe(false);
});

it('counts mails that have an end, and all', () => expect([ended(MAILS), allMails(MAILS)]).toEqual([7, 11]));

it('has failed when it is over, mails failed and none was sent', () => {
  const none = { ...MAILS, pending: 0, sending: 0, sent: 0 };
  expect(statusOf({ state: 'sent', deliveries: { ...none, failed: 2 } })).toBe('failed');
  expect(toneOf({ state: 'sent', deliveries: { ...none, failed: 2 } })).toBe('poor');
  expect(statusOf({ state: 'sent', deliveries: { ...none, failed: 2, sent: 1 } })).toBe('sent');
  expect(statusOf({ state: 'sent', deliveries: none })).toBe('sent');
  expect(statusOf({ state: 'sending', deliveries: { ...none, failed: 2 } })).toBe('sending');
});

it('sends again what failed only where the API would', () => {
  const states = ['draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const;
  expect(states.filter((state) => sendsAgain({ state }))).toEqual(['sending', 'sent']);
});

it('draws the eye to mails that have failed or that nobody knows about', () => {
  expect(toneOf({ state: 'sent', deliveries: MAILS })).toBe('good');
  expect(toneOf({ state: 'sent', deliveries: { ...MAILS, failed: 1 } })).toBe('watch');
  expect(toneOf({ state: 'sent', deliveries: { ...MAILS, unknown: 1 } })).toBe('watch');
  expect(toneOf({ state: 'paused', deliveries: MAILS })).toBe('watch');
});
