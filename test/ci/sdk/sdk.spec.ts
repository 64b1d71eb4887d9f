import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import RudderAnalytics from '@rudderstack/rudder-sdk-node';
import { Analytics } from '@segment/analytics-node';
import { PostHog } from 'posthog-node';
import { createTestDatabase, type TestDatabase } from '../../database';
import { ADMIN_TOKEN, ApiProcess } from '../kill/api-process';
import { DroppingProxy, type PassedRequest } from './dropping-proxy';

/** What every SDK is asked to do, in its own words. The SDK is set up with host and key and nothing else. */
interface Client {
  identify(user: string, traits: { name: string; email: string }): void;
  group(user: string, group: string, traits: { name: string; industry: string }): void;
  track(user: string, group: string, event: string): void;
  /** Resolves when everything was sent. */
  flush(): Promise<void>;
}

const SDKS: Readonly<Record<string, (host: string, key: string) => Client>> = {
  '@segment/analytics-node': (host, writeKey) => {
    const analytics = new Analytics({ host, writeKey });
    return {
      identify: (userId, traits) => analytics.identify({ userId, traits }),
      group: (userId, groupId, traits) => analytics.group({ userId, groupId, traits }),
      track: (userId, groupId, event) => analytics.track({ userId, event, properties: { plan: 'pro' }, context: { groupId } }),
      flush: () => analytics.closeAndFlush(),
    };
  },
  '@rudderstack/rudder-sdk-node': (dataPlaneUrl, key) => {
    const analytics = new RudderAnalytics(key, { dataPlaneUrl });
    return {
      identify: (userId, traits) => void analytics.identify({ userId, traits }),
      group: (userId, groupId, traits) => void analytics.group({ userId, groupId, traits }),
      // Without a group: its customer is the user's only membership.
      track: (userId, _group, event) => void analytics.track({ userId, event }),
      flush: () => analytics.flush().then(() => undefined),
    };
  },
  'posthog-node': (host, key) => {
    const posthog = new PostHog(key, { host });
    return {
      identify: (distinctId, properties) => posthog.identify({ distinctId, properties }),
      group: (distinctId, groupKey, properties) => posthog.groupIdentify({ groupType: 'company', groupKey, properties, distinctId }),
      track: (distinctId, company, event) => posthog.capture({ distinctId, event, groups: { company } }),
      flush: () => posthog.shutdown(30_000),
    };
  },
};

const DAY_MILLISECONDS = 86_400_000;
/** More than a test takes. */
const TEST_MILLISECONDS = 30_000;

let database: TestDatabase;
let api: ApiProcess;
let key: string;

const ADMIN = { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' };

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${api.url}${path}`, { headers: ADMIN, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

beforeAll(async () => {
  database = await createTestDatabase();
  api = await ApiProcess.on(database.url);
  await api.start();
  ({ key } = await ask<{ key: string }>('/api/settings/keys', { name: 'SDKs', scope: 'server' }));
});
afterAll(async () => {
  await api.kill();
  await database.drop();
});

/** Waits until a test has time enough before the day ends: events and figures of one day are compared. */
async function sameDayAhead(): Promise<void> {
  const left = DAY_MILLISECONDS - (Date.now() % DAY_MILLISECONDS);
  if (left < TEST_MILLISECONDS) await pause(left);
}

/** Figures of a customer as of today, read once, at once. */
async function figures(externalId: string): Promise<{ name: string; events: number; activeUsers: number; soFarToday: number }> {
  const { items } = await ask<{ items: { id: string }[] }>(`/api/customers?externalId=${externalId}`);
  const today = new Date().toISOString().slice(0, 10);
  const dashboard = await ask<{
    customer: { name: string };
    freshness: { soFarToday: { activeUsers: number } };
    engagementDepth: { totals: { events: number; activeUsers: number } };
  }>(`/api/intelligence/adoption/${items[0]!.id}?period=7d&asOf=${today}`);
  const { events, activeUsers } = dashboard.engagementDepth.totals;
  return { name: dashboard.customer.name, events, activeUsers, soFarToday: dashboard.freshness.soFarToday.activeUsers };
}

/** Ids of the events in a request, as the SDK gave them. */
function idsIn({ body, contentEncoding }: PassedRequest): string[] {
  const text = (contentEncoding === 'gzip' ? gunzipSync(body) : body).toString();
  return (JSON.parse(text) as { batch: { messageId?: string; uuid?: string }[] }).batch.map((call) => call.messageId ?? call.uuid ?? '');
}

describe.each(Object.entries(SDKS))('%s, with nothing but host and key', (name, connect) => {
  const group = `acme-${name.replaceAll(/\W+/g, '-')}`;
  const user = `ada of ${group}`;
  let proxy: DroppingProxy;

  beforeAll(async () => {
    proxy = await DroppingProxy.to(api.url);
  });
  afterAll(() => proxy.close());
  beforeEach(async () => {
    proxy.passed.splice(0);
    await sameDayAhead();
  });

  it('what it sends is in the dashboard at once', async () => {
    const client = connect(proxy.url, key);
    client.identify(user, { name: 'Ada', email: 'ada@example.com' });
    client.group(user, group, { name: 'Acme Corp', industry: 'SaaS' });
    client.track(user, group, 'Report Created');
    client.track(user, group, 'Report Shared');
    await client.flush();
    expect(await figures(group)).toEqual({ name: 'Acme Corp', events: 2, activeUsers: 1, soFarToday: 1 });
    const { items } = await ask<{ items: object[] }>(`/api/users?customerId=${group}`);
    expect(items).toMatchObject([{ externalId: user, name: 'Ada', email: 'ada@example.com' }]);
    expect(proxy.passed.map((request) => request.status)).toEqual(proxy.passed.map(() => 200));
  });

  it('what it sends again after a lost answer is counted once', async () => {
    const before = await figures(group);
    const client = connect(proxy.url, key);
    proxy.dropNext(1);
    client.track(user, group, 'Report Exported');
    await client.flush();
    const [first, second] = proxy.passed;
    expect(first).toMatchObject({ status: 200, dropped: true });
    expect(second).toMatchObject({ status: 200, dropped: false });
    expect(idsIn(first!)).toHaveLength(1);
    expect(idsIn(second!)).toEqual(idsIn(first!));
    expect(await figures(group)).toEqual({ ...before, events: before.events + 1 });
  });
});

it('none of it was refused or left without a customer', async () => {
  expect(await ask('/api/usage/quality')).toMatchObject({ rejected: [], unassigned: { events: 0 } });
});
