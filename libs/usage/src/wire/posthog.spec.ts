import fc from 'fast-check';
import { parsePostHogBatch } from './posthog';

const LIMITS = { now: Date.UTC(2026, 10, 23, 12), retentionDays: null };
const UUID = '0190b5f0-1111-7abc-8def-0123456789ab';
const EVENT = { event: 'Report Created', distinct_id: 'u1', uuid: UUID, timestamp: '2026-11-23T09:30:00.123456Z', type: 'capture', library: 'x' };

const one = (call: object) => parsePostHogBatch({ api_key: 'k', batch: [call] }, LIMITS)[0]!;
const codeOf = (call: object) => {
  const result = one(call);
  return result.kind === 'rejected' ? result.reject.code : result.kind;
};

describe('PostHog events', () => {
  it('become events', () => {
    const properties = { $groups: { company: 'acme', team: 't' }, $session_id: 's', quantity: 3, $lib: 'posthog-node' };
    expect(one({ ...EVENT, properties })).toEqual({
      kind: 'event',
      index: 0,
      event: {
        id: UUID,
        customer: 'acme',
        user: 'u1',
        name: 'Report Created',
        feature: null,
        session: 's',
        at: Date.UTC(2026, 10, 23, 9, 30, 0, 123),
        channel: 'ui',
        quantity: 3,
        properties: { $session_id: 's', quantity: 3, $lib: 'posthog-node' },
      },
    });
  });

  it('name what was viewed', () => {
    const name = (call: object) => {
      const result = one({ ...EVENT, ...call });
      return result.kind === 'event' ? result.event.name : result;
    };
    expect(name({ event: '$pageview', properties: { title: 'Pricing', $pathname: '/pricing' } })).toBe('Viewed Pricing');
    expect(name({ event: '$pageview', properties: { $pathname: '/pricing' } })).toBe('Viewed /pricing');
    expect(name({ event: '$screen', properties: { $screen_name: 'Home' } })).toBe('Viewed Home');
  });

  it('$create_alias says who a user was before', () => {
    expect(one({ ...EVENT, event: '$create_alias', properties: { alias: 'a' } })).toMatchObject({ kind: 'alias', previous: 'a' });
  });

  it.each(['$feature_flag_called', '$pageleave', '$web_vitals'])('%s is no activity', (event) => {
    expect(codeOf({ ...EVENT, event })).toBe('ignored');
  });

  it.each([
    [{ distinct_id: undefined }, 'anonymous'],
    [{ distinct_id: UUID, properties: { $process_person_profile: false } }, 'anonymous'],
    [{ properties: { $process_person_profile: false } }, 'event'],
    [{ properties: { $is_identified: false } }, 'anonymous'],
    [{ properties: { $device_id: 'u1' } }, 'anonymous'],
    [{ distinct_id: undefined, properties: { distinct_id: 'u1' } }, 'event'],
    [{ timestamp: undefined }, 'missing_field'],
    [{ event: undefined }, 'missing_field'],
  ])('%j → %s', (change, expected) => {
    expect(codeOf({ ...EVENT, ...change })).toBe(expected);
  });
});

describe('people and groups', () => {
  it('$identify carries traits in $set and $set_once', () => {
    const properties = {
      $set: { email: 'ada@example.com', name: 'Ada' },
      $set_once: { name: 'Old', createdAt: '2026-01-02T00:00:00Z' },
      $groups: { company: 'acme' },
    };
    expect(one({ ...EVENT, event: '$identify', properties })).toEqual({
      kind: 'identify',
      index: 0,
      user: 'u1',
      customer: 'acme',
      traits: { email: 'ada@example.com', name: 'Ada', signedUpAt: '2026-01-02T00:00:00.000Z' },
    });
  });

  it('$groupidentify of a company describes a customer; its made-up sender is no member', () => {
    const properties = { $group_type: 'company', $group_key: 'acme', $group_set: { name: 'Acme Corp', industry: 'SaaS' } };
    expect(one({ ...EVENT, event: '$groupidentify', distinct_id: '$company_acme', properties })).toEqual({
      kind: 'group',
      index: 0,
      user: null,
      group: 'acme',
      traits: { name: 'Acme Corp', industry: 'SaaS' },
    });
    expect(one({ ...EVENT, event: '$groupidentify', properties })).toMatchObject({ kind: 'group', user: 'u1' });
    expect(codeOf({ ...EVENT, event: '$groupidentify', properties: { ...properties, $group_type: 'project' } })).toBe('ignored');
  });
});

it('a batch never throws on what it holds; keeps order and place', () => {
  const member = fc.oneof(fc.jsonValue(), fc.constantFrom('u1', '$identify', '$groupidentify', EVENT.timestamp));
  const call = fc.oneof(
    fc.jsonValue(),
    fc.record({ event: member, distinct_id: member, uuid: member, timestamp: member, properties: member }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(fc.array(call), (batch) => {
      expect(parsePostHogBatch({ batch }, LIMITS).map((result) => result.index)).toEqual(batch.map((_, index) => index));
    }),
  );
});
