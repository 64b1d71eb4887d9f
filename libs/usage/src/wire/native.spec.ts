import fc from 'fast-check';
import { Problem } from '@adoption/problems';
import type { TimeLimits } from './limits';
import { parseNativeBody, parseNativeEvent } from './native';
import { EXCERPT_BYTES, REJECT_TITLES } from './rejects';

const NOW = Date.UTC(2026, 10, 23, 12);
const LIMITS: TimeLimits = { now: NOW, retentionDays: null };
const EVENT = { id: 'e1', customerId: 'acme', userId: 'u1', event: 'Report Created', timestamp: '2026-11-23T09:30:00Z' };

const codeOf = (change: Record<string, unknown>, limits = LIMITS): string | null => {
  const result = parseNativeEvent({ ...EVENT, ...change }, limits);
  return 'fault' in result ? result.fault : null;
};

describe('one native event', () => {
  it('is read with its defaults', () => {
    expect(parseNativeEvent(EVENT, LIMITS)).toEqual({
      id: 'e1',
      customer: 'acme',
      user: 'u1',
      name: 'Report Created',
      feature: null,
      session: null,
      at: Date.UTC(2026, 10, 23, 9, 30),
      channel: 'ui',
      quantity: 1,
      properties: null,
    });
  });

  it('keeps every optional field, the action among the properties, and leaves nested properties out', () => {
    const optional = {
      feature: 'reports',
      action: 'export',
      sessionId: 's',
      channel: 'api',
      quantity: 1_000_000,
      properties: { plan: 'pro', seats: 3, nested: { a: 1 }, list: [1], none: null },
    };
    expect(parseNativeEvent({ ...EVENT, ...optional }, LIMITS)).toMatchObject({
      feature: 'reports',
      session: 's',
      channel: 'api',
      quantity: 1_000_000,
      properties: { action: 'export', plan: 'pro', seats: 3, none: null },
    });
  });

  it.each([
    [{ id: undefined }, 'unknown_field'],
    [{ colour: 'red' }, 'unknown_field'],
    [{ id: '' }, 'missing_field'],
    [{ userId: null }, 'missing_field'],
    [{ customerId: 7 }, 'wrong_type'],
    [{ event: 'x'.repeat(256) }, 'text_too_long'],
    [{ event: 'x'.repeat(255) }, null],
    [{ sessionId: 12 }, 'wrong_type'],
    [{ feature: null, action: null, sessionId: null, channel: null, quantity: null, properties: null }, null],
    [{ timestamp: 1_700_000_000 }, 'wrong_type'],
    [{ timestamp: '2026-11-23T09:30:00' }, 'invalid_timestamp'],
    [{ timestamp: '1999-12-31T23:59:59Z' }, 'timestamp_too_old'],
    [{ timestamp: '2000-01-01T00:00:00Z' }, null],
    [{ timestamp: '2026-11-24T12:00:00Z' }, null],
    [{ timestamp: '2026-11-24T12:00:00.001Z' }, 'timestamp_in_future'],
    [{ channel: 'mail' }, 'invalid_channel'],
    [{ quantity: 0 }, 'invalid_quantity'],
    [{ quantity: 1.5 }, 'invalid_quantity'],
    [{ quantity: '3' }, 'invalid_quantity'],
    [{ quantity: 1_000_001 }, 'invalid_quantity'],
    [{ properties: [] }, 'wrong_type'],
    [{ properties: 'x' }, 'wrong_type'],
    [{ id: 'a\0b' }, 'invalid_text'],
    [{ properties: { deep: { er: '\ud800' } } }, 'invalid_text'],
    [{ properties: { 'a\0': 1 } }, 'invalid_text'],
    [{ properties: { long: 'x'.repeat(33_000) } }, 'event_too_large'],
    [{ properties: { long: 'x'.repeat(32_000) } }, null],
    [{ properties: { deep: [['ä'.repeat(17_000)]] } }, 'event_too_large'],
  ])('%j → %s', (change, expected) => {
    // `undefined` only stands for "left out" in this table: it is what an unknown field of that value would be.
    expect(codeOf(change)).toBe(expected);
  });

  it('is refused once it is older than the retention', () => {
    expect(codeOf({ timestamp: '2026-11-13T12:00:00Z' }, { now: NOW, retentionDays: 10 })).toBeNull();
    expect(codeOf({ timestamp: '2026-11-13T11:59:59Z' }, { now: NOW, retentionDays: 10 })).toBe('beyond_retention');
  });

  it('never throws, and refuses with a listed code', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ ...mostly(EVENT), quantity: fc.jsonValue(), properties: fc.jsonValue() }, { requiredKeys: [] })),
        (value) => {
          const result = parseNativeEvent(value, LIMITS);
          if ('fault' in result) expect(Object.keys(REJECT_TITLES)).toContain(result.fault);
          else expect(result).toMatchObject({ quantity: expect.any(Number), at: expect.any(Number) });
        },
      ),
    );
  });
});

/** Arbitrary values for the fields of a model, right in most cases. */
const mostly = (model: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(model).map(([name, value]) => [name, fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.jsonValue() })]),
  );

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((value) => !value.includes('\0') && value.isWellFormed());
const validEvent = fc.record({
  id: text,
  customerId: text,
  userId: text,
  event: text,
  feature: fc.option(text),
  sessionId: fc.option(text),
  timestamp: fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date(NOW), noInvalidDate: true }).map((date) => date.toISOString()),
  channel: fc.constantFrom('ui', 'api'),
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('a body of events', () => {
  it('gives the valid events unchanged, in order, whichever way they are written; rejects carry their place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: validEvent }, { weight: 1, arbitrary: fc.jsonValue() }), { maxLength: 30 }),
        fc.boolean(),
        (values, trailing) => {
          const json = parseNativeBody(JSON.stringify(values), 'json', LIMITS);
          const lines = parseNativeBody(values.map((value) => JSON.stringify(value)).join('\r\n') + (trailing ? '\n' : ''), 'ndjson', LIMITS);
          expect(lines).toEqual(json);
          expect([...json.indexes, ...json.rejected.map((reject) => reject.index)].sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
          json.events.forEach((event, position) => {
            const sent = values[json.indexes[position]!] as typeof EVENT & { quantity?: number };
            expect([event.id, event.customer, event.user, event.name, event.at]).toEqual([
              sent.id,
              sent.customerId,
              sent.userId,
              sent.event,
              Date.parse(sent.timestamp),
            ]);
          });
        },
      ),
    );
  });

  it('finds the broken lines of NDJSON and takes the others', () => {
    const line = JSON.stringify(EVENT);
    const { events, indexes, rejected } = parseNativeBody([line, '{"id":', '', line, `${line},${line}`, 'null'].join('\n'), 'ndjson', LIMITS);
    expect(events).toHaveLength(2);
    expect(indexes).toEqual([0, 2]);
    expect(rejected.map(({ index, code, excerpt }) => [index, code, excerpt.slice(0, 6)])).toEqual([
      [1, 'invalid_json', '{"id":'],
      [3, 'invalid_json', '{"id":'],
      [4, 'not_an_object', 'null'],
    ]);
  });

  it('names the event and customer of a reject and keeps at most 1 KB of it, whole characters only', () => {
    const [reject] = parseNativeBody(JSON.stringify([{ ...EVENT, quantity: 0, properties: { text: '€'.repeat(2_000) } }]), 'json', LIMITS).rejected;
    expect(reject).toMatchObject({ index: 0, id: 'e1', customer: 'acme', code: 'invalid_quantity' });
    expect(Buffer.byteLength(reject!.excerpt)).toBeLessThanOrEqual(EXCERPT_BYTES);
    expect(reject!.excerpt).toMatch(/€$/);
  });

  it('sees NUL and half surrogate pairs behind escapes', () => {
    const codes = [String.raw`a\u0000`, String.raw`a\ud83d`, String.raw`a\ud83d\ude00`].map(
      (user) => parseNativeBody(JSON.stringify([EVENT]).replace('u1', user), 'json', LIMITS).rejected[0]?.code,
    );
    expect(codes).toEqual(['invalid_text', 'invalid_text', undefined]);
  });

  it.each([
    ['{}', 'invalid'],
    ['null', 'invalid'],
    ['[', 'invalid'],
    [JSON.stringify(Array(10_001).fill(0)), 'too_large'],
  ])('refuses the whole body: %.20s', (body, kind) => {
    expect(() => parseNativeBody(body, 'json', LIMITS)).toThrow(expect.objectContaining({ name: Problem.name, kind }));
  });

  it('refuses more than 10,000 lines', () => {
    expect(() => parseNativeBody('0\n'.repeat(10_001), 'ndjson', LIMITS)).toThrow(expect.objectContaining({ kind: 'too_large' }));
    expect(parseNativeBody('0\n'.repeat(10_000), 'ndjson', LIMITS).rejected).toHaveLength(10_000);
  });
});
