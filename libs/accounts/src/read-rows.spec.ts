import { Problem } from '@adoption/problems';
import { MOST_ROWS, readRows } from './read-rows';
import { readContractRow } from './rows/contract-row';
import { readCustomerRow } from './rows/customer-row';
import { readEntitlementRow } from './rows/entitlement-row';
import { readFeatureRow } from './rows/feature-row';
import { readGaugeRow } from './rows/gauge-row';
import { readUserRow } from './rows/user-row';

const CUSTOMER = { externalId: 'acme', name: 'Acme' };
const USER = { customerId: 'acme', externalId: 'u' };
const FEATURE = { key: 'reports', name: 'Reports', tier: 'core' };
const ENTITLEMENT = { customerId: 'acme', metric: 'users', limit: 5 };
const CONTRACT = { customerId: 'acme', externalId: 'c', startsOn: '2026-01-01', endsOn: '2026-12-31', seats: 5 };
const GAUGE = { customerId: 'acme', metric: 'integrations', date: '2026-01-01', value: 1 };

describe('a row is read', () => {
  it.each([
    [
      'a customer',
      readCustomerRow({ ...CUSTOMER, timeZone: 'America/Argentina/Buenos_Aires', csmEmail: 'A@B.example' }),
      { ...CUSTOMER, timeZone: 'America/Argentina/Buenos_Aires', csmEmail: 'a@b.example' },
    ],
    ['empty texts as null', readCustomerRow({ ...CUSTOMER, segment: '', goLiveOn: null }), { ...CUSTOMER, segment: null, goLiveOn: null }],
    [
      'instants in UTC to the millisecond',
      readUserRow({ ...USER, signedUpAt: '2026-01-01T00:30:00.1239+01:00' }),
      { ...USER, signedUpAt: '2025-12-31T23:30:00.123Z' },
    ],
    [
      'a day or an instant',
      readFeatureRow({ ...FEATURE, availableFrom: '2026-01-01', archivedAt: '2026-02-01T23:30:00-02:00' }),
      { ...FEATURE, availableFrom: '2026-01-01', archivedAt: '2026-02-02' },
    ],
    [
      'events by name, use being the default',
      readFeatureRow({ ...FEATURE, events: [{ name: 'b', kind: 'create' }, { name: 'a' }] }),
      {
        ...FEATURE,
        events: [
          { name: 'a', kind: 'use' },
          { name: 'b', kind: 'create' },
        ],
      },
    ],
    ['an empty cut-off as none', readFeatureRow({ ...FEATURE, adoptionCutoff: {} }), { ...FEATURE, adoptionCutoff: null }],
    [
      'part of a cut-off',
      readFeatureRow({ ...FEATURE, adoptionCutoff: { users: 1 } }),
      { ...FEATURE, adoptionCutoff: { percent: null, users: 1, days: null } },
    ],
    ['names once and sorted', readFeatureRow({ ...FEATURE, properties: ['b', 'a', 'b'] }), { ...FEATURE, properties: ['a', 'b'] }],
    ['an unlimited entitlement', readEntitlementRow({ ...ENTITLEMENT, limit: null }), { ...ENTITLEMENT, limit: null }],
    ['a contract of one day', readContractRow({ ...CONTRACT, endsOn: '2026-01-01' }), { ...CONTRACT, endsOn: '2026-01-01' }],
    ['a gauge at zero', readGaugeRow({ ...GAUGE, value: -0 }), { ...GAUGE, value: 0 }],
  ])('%s', (_, row, expected) => expect(row).toEqual(expected));
});

describe('a row is refused', () => {
  const refusals: [string, unknown][] = [
    ['not_an_object', readCustomerRow(null)],
    ['not_an_object', readCustomerRow([CUSTOMER])],
    ['unknown_field', readCustomerRow({ ...CUSTOMER, id: 'x' })],
    ['unknown_field', readCustomerRow(JSON.parse('{"externalId":"a","name":"b","__proto__":1}'))],
    ['missing_field', readCustomerRow({ name: 'Acme' })],
    ['missing_field', readCustomerRow({ ...CUSTOMER, name: null })],
    ['missing_field', readCustomerRow({ ...CUSTOMER, name: '' })],
    ['wrong_type', readCustomerRow({ ...CUSTOMER, segment: 1 })],
    ['text_too_long', readCustomerRow({ ...CUSTOMER, segment: 's'.repeat(256) })],
    ['invalid_text', readCustomerRow({ ...CUSTOMER, name: 'a\0b' })],
    ['invalid_text', readCustomerRow({ ...CUSTOMER, externalId: '\ud800' })],
    ['invalid_time_zone', readCustomerRow({ ...CUSTOMER, timeZone: 'IST' })],
    ['invalid_time_zone', readCustomerRow({ ...CUSTOMER, timeZone: '+02:00' })],
    ['invalid_time_zone', readCustomerRow({ ...CUSTOMER, timeZone: 'Europe/Nowhere' })],
    ['invalid_email', readCustomerRow({ ...CUSTOMER, csmEmail: 'a b@c' })],
    ['invalid_day', readCustomerRow({ ...CUSTOMER, goLiveOn: '2026-1-1' })],
    ['invalid_day', readCustomerRow({ ...CUSTOMER, goLiveOn: '1899-12-31' })],
    ['wrong_type', readUserRow({ ...USER, internal: 'yes' })],
    ['invalid_instant', readUserRow({ ...USER, signedUpAt: '2026-01-01 10:00:00' })],
    ['invalid_instant', readUserRow({ ...USER, signedUpAt: '0001-01-01T00:00:00Z' })],
    ['unknown_value', readFeatureRow({ ...FEATURE, tier: 'basic' })],
    ['out_of_range', readFeatureRow({ ...FEATURE, order: 1.5 })],
    ['out_of_range', readFeatureRow({ ...FEATURE, adoptionCutoff: { percent: 101 } })],
    ['invalid_url', readFeatureRow({ ...FEATURE, guideUrl: 'javascript:alert(1)' })],
    ['invalid_url', readFeatureRow({ ...FEATURE, downloadUrl: 'https://user:secret@example.com' })],
    ['duplicate_event', readFeatureRow({ ...FEATURE, events: [{ name: 'a' }, { name: 'a' }] })],
    ['missing_field', readFeatureRow({ ...FEATURE, benefitClaim: { text: 'T' } })],
    ['too_many', readFeatureRow({ ...FEATURE, properties: Array.from({ length: 51 }, (_, i) => `p${i}`) })],
    ['missing_field', readEntitlementRow({ customerId: 'acme', metric: 'users' })],
    ['out_of_range', readEntitlementRow({ ...ENTITLEMENT, limit: 0 })],
    ['out_of_range', readContractRow({ ...CONTRACT, seats: 2 ** 31 })],
    ['out_of_range', readContractRow({ ...CONTRACT, endsOn: '2025-12-31' })],
    ['out_of_range', readGaugeRow({ ...GAUGE, value: Number.POSITIVE_INFINITY })],
    ['wrong_type', readGaugeRow({ ...GAUGE, value: '4' })],
  ];
  it.each(refusals)('as %s (case %#)', (code, row) => expect(row).toEqual({ fault: { code, detail: expect.stringMatching(/\.$/) } }));
});

it('a body is a list of at most 10,000 rows, each judged alone', () => {
  expect(readRows([CUSTOMER, 1, CUSTOMER], readCustomerRow)).toEqual({
    candidates: [
      { index: 0, row: CUSTOMER },
      { index: 2, row: CUSTOMER },
    ],
    rejected: [{ index: 1, code: 'not_an_object', detail: expect.any(String) }],
  });
  expect(() => readRows({}, readCustomerRow)).toThrow(Problem);
  expect(() => readRows(new Array(MOST_ROWS + 1).fill(CUSTOMER), readCustomerRow)).toThrow('at most 10000 rows');
});
