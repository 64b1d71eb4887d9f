import fc from 'fast-check';
import { parseSegmentBatch, parseSegmentCall, SEGMENT_CALLS } from './segment';

const NOW = Date.UTC(2026, 10, 23, 12);
const LIMITS = { now: NOW, retentionDays: null };
const TRACK = { type: 'track', userId: 'u1', event: 'Report Created', messageId: 'm1', timestamp: '2026-11-23T09:30:00.000Z' };
const at = Date.UTC(2026, 10, 23, 9, 30);

const one = (call: object, shared?: object) => parseSegmentBatch({ batch: [call], context: shared }, LIMITS)[0]!;
const eventOf = (call: object, shared?: object) => {
  const result = one(call, shared);
  return result.kind === 'event' ? result.event : result;
};
const codeOf = (call: object) => {
  const result = one(call);
  return result.kind === 'rejected' ? result.reject.code : result.kind;
};

describe('track', () => {
  it('becomes an event; what is unknown is tolerated', () => {
    const call = {
      ...TRACK,
      anonymousId: 'a',
      integrations: {},
      context: { groupId: 'acme', sessionId: 1_662_387_224, library: { name: 'x' } },
      properties: { plan: 'pro', nested: {} },
    };
    expect(eventOf(call)).toEqual({
      id: 'm1',
      customer: 'acme',
      user: 'u1',
      name: 'Report Created',
      feature: null,
      session: '1662387224',
      at,
      channel: 'ui',
      quantity: 1,
      properties: { plan: 'pro' },
    });
  });

  it('takes its time from timestamp, else originalTimestamp, never corrected by sentAt', () => {
    expect(eventOf({ ...TRACK, originalTimestamp: '2026-11-22T00:00:00Z', sentAt: '2030-01-01T00:00:00Z' })).toMatchObject({ at });
    expect(eventOf({ ...TRACK, timestamp: undefined, originalTimestamp: '2026-11-22T00:00:00Z' })).toMatchObject({ at: Date.UTC(2026, 10, 22) });
    expect(codeOf({ ...TRACK, timestamp: undefined })).toBe('missing_field');
  });

  it('finds session, customer, quantity and channel where SDKs put them', () => {
    expect(eventOf({ ...TRACK, properties: { $session_id: 's', $groups: { company: 'acme' }, quantity: 5, channel: 'api' } })).toMatchObject({
      session: 's',
      customer: 'acme',
      quantity: 5,
      channel: 'api',
    });
    expect(eventOf({ ...TRACK, channel: 'server', properties: { quantity: 2.5 } })).toMatchObject({
      session: null,
      customer: null,
      quantity: 1,
      channel: 'ui',
    });
    expect(eventOf({ ...TRACK, context: { sessionId: 's' } }, { groupId: 'acme', sessionId: 'other' })).toMatchObject({ customer: 'acme', session: 's' });
  });

  it('without an id gets one from its content, the same each time', () => {
    const first = eventOf({ ...TRACK, messageId: undefined });
    expect(first).toEqual(eventOf({ ...TRACK, messageId: undefined }));
    expect(first).not.toMatchObject({ id: (eventOf({ ...TRACK, messageId: undefined, event: 'Other' }) as { id: string }).id });
  });

  it.each([
    [{ ...TRACK, userId: undefined, anonymousId: 'a' }, 'anonymous'],
    [{ ...TRACK, userId: '' }, 'anonymous'],
    [{ ...TRACK, event: '' }, 'missing_field'],
    [{ ...TRACK, timestamp: 'yesterday' }, 'invalid_timestamp'],
    [{ ...TRACK, timestamp: '1999-01-01T00:00:00Z' }, 'timestamp_too_old'],
    [{ ...TRACK, timestamp: '2026-11-25T00:00:00Z' }, 'timestamp_in_future'],
    [{ ...TRACK, userId: 'u'.repeat(256) }, 'text_too_long'],
    [{ ...TRACK, userId: 'u\0' }, 'invalid_text'],
    [{ ...TRACK, event: '\ud800' }, 'invalid_text'],
    [{ ...TRACK, properties: { quantity: 1_000_001 } }, 'invalid_quantity'],
    [{ ...TRACK, properties: { text: 'x'.repeat(40_000) } }, 'event_too_large'],
    [{ ...TRACK, type: 'charge' }, 'unknown_call'],
    [{ ...TRACK, event: '$pageleave' }, 'ignored'],
    [{ ...TRACK, event: '$feature_flag_called' }, 'ignored'],
  ])('%# → %s', (call, expected) => {
    expect(codeOf(call)).toBe(expected);
  });
});

describe('the other calls', () => {
  it('page and screen are events named Viewed …', () => {
    const viewed = (call: object) => (eventOf({ ...TRACK, event: undefined, ...call }) as { name: string }).name;
    expect(viewed({ type: 'page', name: 'Pricing' })).toBe('Viewed Pricing');
    expect(viewed({ type: 'screen', name: 'Home' })).toBe('Viewed Home');
    expect(viewed({ type: 'page', properties: { title: 'Welcome' } })).toBe('Viewed Welcome');
    expect(viewed({ type: 'screen' })).toBe('Viewed Screen');
  });

  it('identify gives traits of the person', () => {
    const traits = { firstName: 'Ada', lastName: 'L', email: 'ada@example.com', department: 'R&D', title: 'Engineer', createdAt: '2026-01-02', plan: 'x' };
    expect(one({ type: 'identify', userId: 7, traits, context: { groupId: 'acme' } })).toEqual({
      kind: 'identify',
      index: 0,
      user: '7',
      customer: 'acme',
      traits: { name: 'Ada L', email: 'ada@example.com', team: 'R&D', role: 'Engineer', signedUpAt: '2026-01-02T00:00:00.000Z' },
    });
    expect(one({ type: 'identify', userId: 'u', context: { traits: { name: 'Ada', createdAt: 1_767_312_000 } } })).toMatchObject({
      traits: { name: 'Ada', signedUpAt: '2026-01-02T00:00:00.000Z' },
    });
    expect(one({ type: 'identify', userId: 'u', traits: { email: 'nobody', name: 'A\0', createdAt: 'soon' } })).toMatchObject({ traits: {} });
    expect(codeOf({ type: 'identify', anonymousId: 'a' })).toBe('anonymous');
  });

  it('group gives traits of the customer, and a membership when it names a user', () => {
    const traits = { name: 'Acme Corp', segment: 'Enterprise', industry: 'SaaS', plan: 'gold' };
    expect(one({ type: 'group', userId: 'u', groupId: 'acme', traits })).toMatchObject({
      user: 'u',
      group: 'acme',
      traits: { name: 'Acme Corp', segment: 'Enterprise', industry: 'SaaS' },
    });
    expect(one({ type: 'group', anonymousId: 'a', groupId: 'acme' })).toMatchObject({ kind: 'group', user: null, traits: {} });
    expect(codeOf({ type: 'group', userId: 'u' })).toBe('missing_field');
  });

  it('alias says who a user was before', () => {
    expect(one({ type: 'alias', userId: 'u', previousId: 'a' })).toMatchObject({ kind: 'alias', user: 'u', previous: 'a' });
    expect(codeOf({ type: 'alias', previousId: 'a' })).toBe('anonymous');
    expect(codeOf({ type: 'alias', userId: 'u' })).toBe('missing_field');
  });

  it.each(SEGMENT_CALLS)('%s may come alone, at its own address', (type) => {
    const [call] = parseSegmentCall({ ...TRACK, groupId: 'g', previousId: 'a', type: 'nonsense' }, type, LIMITS);
    expect(call!.kind).toBe({ track: 'event', page: 'event', screen: 'event', identify: 'identify', group: 'group', alias: 'alias' }[type]);
  });
});

describe('a batch', () => {
  it('never throws on what it holds; keeps order and place', () => {
    const member = fc.oneof(fc.jsonValue(), fc.constantFrom('u1', '$identify', 7, null, TRACK.timestamp));
    const call = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: fc.constantFrom(...SEGMENT_CALLS),
          userId: member,
          event: member,
          messageId: member,
          timestamp: member,
          groupId: member,
          context: member,
          traits: member,
          properties: member,
        },
        { requiredKeys: ['type'] },
      ),
    );
    fc.assert(
      fc.property(fc.array(call), (batch) => {
        const calls = parseSegmentBatch({ batch }, LIMITS);
        expect(calls.map((result) => result.index)).toEqual(batch.map((_, index) => index));
        for (const result of calls) if (result.kind === 'rejected') expect(result.reject.index).toBe(result.index);
      }),
    );
  });

  it.each([[null], [[]], ['x'], [{}], [{ batch: {} }]])('is refused whole: %j', (body) => {
    expect(() => parseSegmentBatch(body, LIMITS)).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });

  it('holds 10,000 calls at most', () => {
    expect(() => parseSegmentBatch({ batch: Array(10_001).fill(null) }, LIMITS)).toThrow(expect.objectContaining({ kind: 'too_large' }));
  });
});
