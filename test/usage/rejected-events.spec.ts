import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { type RejectedEvent, RejectedEvents, type RejectFilter } from '@adoption/usage';
import { createTestDatabase, type TestDatabase } from '../database';

const DAY = 86_400_000;
const NOW = Date.parse('2026-04-02T10:00:00Z');
const clock = new StoppedClock(NOW);
let test_: TestDatabase;
let database: Database;
let rejects: RejectedEvents;

beforeAll(async () => {
  test_ = await createTestDatabase();
  database = new Database(test_.url, 4, 'rejects');
  await database.query("INSERT INTO customers (external_id, name, csm_email) VALUES ('acme', 'Acme Corp', 'Ada@example.com'), ('beta', 'Beta', NULL)");
});
afterAll(async () => {
  await database.close();
  await test_.drop();
});
beforeEach(async () => {
  clock.set(NOW);
  rejects = new RejectedEvents(database, clock);
  await database.query('TRUNCATE rejected_events');
});

const reject = (index: number, more: Partial<RejectedEvent> = {}): RejectedEvent => ({
  index,
  id: `e${index}`,
  code: 'unknown_field',
  detail: 'x',
  customer: null,
  excerpt: '{}',
  ...more,
});
const all: RejectFilter = { csmEmail: null, customer: null, code: null, before: null, limit: 100_000 };
const idsOf = async (filter: Partial<RejectFilter> = {}) => (await rejects.list({ ...all, ...filter })).map((kept) => kept.eventId);

test('are listed the newest first, page by page, and by customer, code and CSM', async () => {
  const [acme] = await database.query<{ id: string }>("SELECT id FROM customers WHERE external_id = 'acme'");
  await rejects.keep(
    [
      reject(0, { customer: 'acme' }),
      reject(1, { customer: acme!.id.toUpperCase(), code: 'wrong_type' }),
      reject(2, { customer: 'nobody' }),
      reject(3, { customer: 'beta', id: null }),
    ],
    'key:1',
  );
  expect(await idsOf()).toEqual([null, 'e2', 'e1', 'e0']);
  expect(await idsOf({ customer: 'acme' })).toEqual(['e1', 'e0']);
  expect(await idsOf({ customer: acme!.id })).toEqual(['e1', 'e0']);
  expect(await idsOf({ csmEmail: 'ada@example.com' })).toEqual(['e1', 'e0']);
  expect(await idsOf({ csmEmail: 'nobody@example.com' })).toEqual([]);
  expect(await idsOf({ code: 'wrong_type' })).toEqual(['e1']);
  const [first, second] = await rejects.list({ ...all, limit: 2 });
  expect(first).toMatchObject({ source: 'key:1', receivedAt: new Date(NOW), customerId: expect.any(String) });
  expect(await idsOf({ before: second!.id })).toEqual(['e1', 'e0']);
});

test('one noisy sender is kept within its allowance and does not touch another’s', async () => {
  await rejects.keep(
    Array.from({ length: 9_000 }, (_, index) => reject(index)),
    'key:noisy',
  );
  await rejects.keep(
    Array.from({ length: 9_000 }, (_, index) => reject(index)),
    'key:noisy',
  );
  await rejects.keep([reject(0)], 'key:calm');
  expect(await idsOf()).toHaveLength(10_001);
  clock.set(NOW + 60_000);
  await rejects.keep([reject(0)], 'key:noisy');
  expect(await idsOf()).toHaveLength(10_002);
  expect(await rejects.prune()).toBe(1);
  expect(await idsOf()).toHaveLength(10_001);
});

test('are dropped after 30 days', async () => {
  await rejects.keep([reject(0)], 'key:1');
  clock.set(NOW + 29 * DAY);
  await rejects.keep([reject(1)], 'key:1');
  expect(await rejects.prune()).toBe(0);
  clock.set(NOW + 30 * DAY + 1);
  expect(await rejects.prune()).toBe(1);
  expect(await idsOf()).toEqual(['e1']);
});
