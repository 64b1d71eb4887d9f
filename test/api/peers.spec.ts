import { StoppedClock } from '@adoption/config';
import type { AdoptionDashboard } from '@adoption/adoption';
import { SnapshotRound } from '@adoption/adoption';
import { Database } from '@adoption/database';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;
/** Accounts of the same kind as the one that asks: more than a request computes by itself, once its own is among the missing. */
const CROWD = 60;

describe('the peers of an account', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  const ids = new Map<string, string>();

  const send = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const ask = (customer: string, query = '', headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/api/intelligence/adoption/${ids.get(customer)!}${query}`, { headers: { ...ADMIN, ...headers } });
  const dashboard = async (customer: string, query = '', headers: Record<string, string> = {}): Promise<AdoptionDashboard> =>
    (await ask(customer, query, headers)).json() as Promise<AdoptionDashboard>;

  /** Each account of a kind uses Reports, the n-th by n % 4 + 1 of its five people, on the first days of the last six weeks. */
  beforeAll(async () => {
    api = await startApp({}, clock);
    const kinds = [
      ...Array.from({ length: CROWD }, (_, n) => ({ externalId: `crowd-${n}`, segment: 'SMB', industry: 'Retail' })),
      ...Array.from({ length: 6 }, (_, n) => ({ externalId: `firm-${n}`, segment: 'Enterprise', industry: 'SaaS' })),
      ...Array.from({ length: 3 }, (_, n) => ({ externalId: `bank-${n}`, segment: 'Enterprise', industry: 'FinTech' })),
      { externalId: 'churned', segment: 'Enterprise', industry: 'SaaS' },
      { externalId: 'newcomer', segment: 'Enterprise', industry: 'SaaS' },
      { externalId: 'loner', segment: null, industry: null },
    ];
    await send(
      'PUT',
      '/api/customers',
      kinds.map((kind) => ({ ...kind, name: kind.externalId })),
    );
    await send('PUT', '/api/features', [{ key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] }]);
    await send(
      'PUT',
      '/api/entitlements',
      kinds.map(({ externalId }) => ({ customerId: externalId, metric: 'users', limit: 5 })),
    );
    await send('PUT', '/api/contracts', [{ customerId: 'churned', externalId: 'last', startsOn: '2025-01-01', endsOn: '2026-03-01', seats: 5 }]);
    const events = kinds.flatMap(({ externalId }, n) =>
      Array.from({ length: externalId === 'newcomer' ? 3 : 6 }, (_, week) =>
        Array.from({ length: (n % 4) + 1 }, (_user, user) => ({
          id: `${externalId}-${week}-${user}`,
          customerId: externalId,
          userId: `${externalId}-${user}`,
          event: 'Report Viewed',
          sessionId: `${week}`,
          timestamp: new Date(NOW - (week * 7 + 1) * DAY).toISOString(),
        })),
      ).flat(),
    );
    expect(await send('POST', '/api/usage/events', events)).toMatchObject({ accepted: events.length });
    for (const { externalId } of kinds) {
      const { items } = (await (await fetch(`${api.url}/api/customers?externalId=${externalId}`, { headers: ADMIN })).json()) as { items: { id: string }[] };
      ids.set(externalId, items[0]!.id);
    }
  });
  afterAll(() => api.stop());

  test('are of the same segment and industry, without itself, the churned and the new', async () => {
    const { peerComparison } = await dashboard('firm-0');
    expect(peerComparison).toMatchObject({ requested: 'peers', basis: 'peers', fallbackFrom: null, pending: false, count: 5 });
    const activation = peerComparison.rows.find(({ key }) => key === 'userActivation')!;
    // firm-1 … firm-5 are the accounts 61 … 65 of the list: 2, 3, 4, 1 and 2 of 5 people.
    expect(activation).toMatchObject({ value: 20, n: 5, peerMedian: 40, peerMean: null, percentile: null, interval: null, position: null, level: null });
  });

  test('are a wider group when they are fewer than five, and it says so', async () => {
    const bank = await dashboard('bank-0');
    expect(bank.peerComparison).toMatchObject({ requested: 'peers', basis: 'segment', fallbackFrom: 'peers', count: 8 });
    expect((await dashboard('bank-0', '?comparison=segment')).peerComparison).toMatchObject({ basis: 'segment', fallbackFrom: null, count: 8 });
    const newcomer = await dashboard('newcomer');
    expect(newcomer.peerComparison).toMatchObject({ basis: 'peers', count: 6 });
  });

  test('more than fifty missing figures become a job: pending first, the whole comparison once it is done', async () => {
    const first = await dashboard('loner');
    expect(first.peerComparison).toMatchObject({ requested: 'peers', basis: 'peers', pending: true, count: 0, rows: [], insight: null });
    const waiting = dashboard('loner', '', { prefer: 'wait=20' });
    const database = api.app.get(Database);
    const [job] = await database.query<{ subject: { scope: 'day'; asOf: number; period: '30d' } }>("SELECT subject FROM jobs WHERE kind = 'take-snapshots'");
    const round = api.app.get(SnapshotRound);
    let position: Parameters<SnapshotRound['step']>[1] = null;
    for (let remaining = 1; remaining > 0;) ({ position, remaining } = await round.step(job!.subject, position));
    const { peerComparison, userMetrics } = await waiting;
    expect(peerComparison).toMatchObject({ basis: 'all_customers', fallbackFrom: 'peers', pending: false, count: CROWD + 9 });
    expect(peerComparison.rows[2]!.n).toBe(CROWD + 9);
    expect(peerComparison.rows[2]!.percentile).not.toBeNull();
    expect(userMetrics.wau).toMatchObject({
      peerPosition: expect.stringMatching(/above|average|below/),
      target: { operator: '>', source: 'median of 69 customers' },
    });
    expect(await database.query("SELECT count(*)::int AS n FROM jobs WHERE kind = 'take-snapshots'")).toEqual([{ n: 1 }]);
  });

  test('change the version of a dashboard when one of them changes, and only then', async () => {
    const first = await ask('firm-0');
    const etag = first.headers.get('etag')!;
    const before = (await first.json()) as AdoptionDashboard;
    expect((await ask('firm-0', '', { 'if-none-match': etag })).status).toBe(304);
    await send('POST', '/api/usage/events', [
      { id: 'late', customerId: 'firm-2', userId: 'firm-2-9', event: 'Report Viewed', timestamp: new Date(NOW - 2 * DAY).toISOString() },
    ]);
    const second = await ask('firm-0', '', { 'if-none-match': etag });
    expect(second.status).toBe(200);
    const after = (await second.json()) as AdoptionDashboard;
    expect(after.userMetrics.mau).toEqual({ ...before.userMetrics.mau, peer: after.userMetrics.mau.peer });
    expect(after.peerComparison.rows.find(({ key }) => key === 'mauOfLicensed')!.peerMedian).not.toBe(
      before.peerComparison.rows.find(({ key }) => key === 'userActivation')!.peerMean,
    );
    const third = await ask('firm-0');
    expect((await ask('firm-0', '', { 'if-none-match': third.headers.get('etag')! })).status).toBe(304);
    await send('PUT', '/api/customers', [{ externalId: 'firm-5', name: 'firm-5', industry: 'FinTech' }]);
    expect((await dashboard('firm-0')).peerComparison).toMatchObject({ basis: 'segment', fallbackFrom: 'peers' });
  });
});
