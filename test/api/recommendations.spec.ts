import { KeysService, PeopleService, SessionsService } from '@adoption/access';
import { type AdoptionDashboard, RecommendationRound, type RecommendationScope, SnapshotRound } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;

interface Kept {
  id: string;
  rule: string;
  subject: string;
  status: string;
  reason: string | null;
  until: string | null;
  applies: boolean;
}
interface Problem {
  status: number;
  errors?: { pointer: string; code: string }[];
}

describe('recommendations', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let acme: string;
  const cookies = new Map<string, string>();

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${api.url}${path}`, {
      method,
      headers: { ...headers, ...JSON_BODY },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const ok = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await call(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const dashboard = async (): Promise<AdoptionDashboard> => (await ok('GET', `/api/intelligence/adoption/${acme}`)) as AdoptionDashboard;
  const kept = async (): Promise<Kept[]> => ((await ok('GET', `/api/intelligence/adoption/${acme}/recommendations`)) as { items: Kept[] }).items;
  const decide = (id: string, body: unknown, headers?: Record<string, string>) => call('PATCH', `/api/intelligence/recommendations/${id}`, body, headers);
  const person = (email: string): Record<string, string> => ({ cookie: cookies.get(email)!, origin: api.url });
  /** Runs a job of this scope to its end, as the worker does. */
  const generate = async (scope: RecommendationScope): Promise<number> => {
    const round = api.app.get(RecommendationRound);
    let position: Parameters<RecommendationRound['step']>[1] = null;
    for (let remaining = 1; remaining > 0;) ({ position, remaining } = await round.step(scope, position));
    expect(position?.failed).toEqual([]);
    return position?.done ?? 0;
  };

  /** Ten people of whom three went quiet, thirty seats. */
  beforeAll(async () => {
    api = await startApp({}, clock);
    await ok('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme Corp', csmEmail: 'casey@example.com', goLiveOn: '2025-01-01' },
      { externalId: 'globex', name: 'Globex', csmEmail: 'otto@example.com' },
    ]);
    await ok('PUT', '/api/features', [{ key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] }]);
    await ok('PUT', '/api/entitlements', [{ customerId: 'acme', metric: 'users', limit: 30 }]);
    const events = Array.from({ length: 10 }, (_, user) =>
      Array.from({ length: 20 }, (_day, n) => ({
        id: `e${user}-${n}`,
        customerId: 'acme',
        userId: `u${user}`,
        event: 'Report Viewed',
        sessionId: `s${n}`,
        quantity: 3,
        timestamp: new Date(NOW - ((user < 3 ? 40 : 1) + n * 3) * DAY).toISOString(),
      })),
    ).flat();
    expect(await ok('POST', '/api/usage/events', events)).toMatchObject({ accepted: 200 });
    acme = ((await ok('GET', '/api/customers?externalId=acme')) as { items: { id: string }[] }).items[0]!.id;
    await api.app.get(PeopleService).upsert([
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'otto@example.com', name: 'Otto', role: 'csm' },
    ]);
    for (const row of await api.app.get(PeopleService).list()) cookies.set(row.email, `adoption_session=${await api.app.get(SessionsService).start(row)}`);
  });
  afterAll(() => api.stop());

  test('stand on the dashboard with numbers, ranked, each with an id that stays', async () => {
    const { recommendations } = await dashboard();
    expect(recommendations.map(({ rank }) => rank)).toEqual(recommendations.map((_, n) => n + 1));
    const dormant = recommendations.find(({ rule }) => rule === 'dormant-users')!;
    expect(dormant).toMatchObject({ id: `${acme}.dormant-users.account`, subject: 'account', status: 'open', reason: null, until: null });
    expect(dormant.inputs).toContainEqual({ name: 'dormantUsers', value: 3 });
    expect(dormant.actions.map(({ kind }) => kind)).toContain('campaign');
    // The list of an action is of the people whom its rule speaks of.
    const listOf = (name: string): string => recommendations.find(({ rule }) => rule === name)!.actions.find(({ kind }) => kind === 'export')!.href;
    expect(listOf('dormant-users')).toBe(`/customers/${acme}/adoption/dormant`);
    expect(listOf('unactivated-seats')).toBe(`/customers/${acme}/adoption?dialog=users&status=never_active`);
    const gains = recommendations.map(({ expectedGain }) => expectedGain ?? -1);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('a decision is kept before any run, through every run, and shows on the dashboard at once', async () => {
    const id = `${acme}.dormant-users.account`;
    const etag = (await fetch(`${api.url}/api/intelligence/adoption/${acme}`, { headers: ADMIN })).headers.get('etag')!;
    expect(await kept()).toEqual([]);
    const answer = await decide(id, { status: 'dismissed', reason: 'They are on leave.' });
    expect(answer).toMatchObject({ status: 200, body: { id, status: 'dismissed', reason: 'They are on leave.', applies: true } });
    expect((await fetch(`${api.url}/api/intelligence/adoption/${acme}`, { headers: { ...ADMIN, 'if-none-match': etag } })).status).toBe(200);
    await generate({ scope: 'all', csmEmail: null });
    const recommendation = (await dashboard()).recommendations.find((candidate) => candidate.id === id)!;
    expect(recommendation).toMatchObject({ status: 'dismissed', reason: 'They are on leave.' });
    expect((await kept()).find((candidate) => candidate.id === id)).toMatchObject({ status: 'dismissed', applies: true });
    expect(await decide(id, { status: 'open' })).toMatchObject({ status: 200, body: { status: 'open', reason: null } });
  });

  test('a snoozed one comes back on its day', async () => {
    const id = `${acme}.unactivated-seats.account`;
    expect(await decide(id, { status: 'snoozed', until: '2026-04-02' })).toMatchObject({ status: 200, body: { status: 'snoozed', until: '2026-04-02' } });
    const statusOn = async (day: string): Promise<unknown> => {
      clock.set(Date.parse(`${day}T15:00:00Z`));
      await generate({ scope: 'all', csmEmail: null });
      return [(await dashboard()).recommendations.find((candidate) => candidate.id === id)!.status, (await kept()).find((row) => row.id === id)!.status];
    };
    expect(await statusOn('2026-04-01')).toEqual(['snoozed', 'snoozed']);
    expect(await statusOn('2026-04-02')).toEqual(['open', 'open']);
    clock.set(NOW);
  });

  test('what no longer applies is resolved, and open again when it applies again', async () => {
    const id = `${acme}.unactivated-seats.account`;
    await ok('PUT', '/api/entitlements', [{ customerId: 'acme', metric: 'users', limit: 10 }]);
    await generate({ scope: 'all', csmEmail: null });
    expect((await kept()).find((row) => row.id === id)).toMatchObject({ status: 'resolved', applies: false });
    expect((await dashboard()).recommendations.some((candidate) => candidate.id === id)).toBe(false);
    expect(await decide(id, { status: 'in_progress' })).toMatchObject({ status: 409 });
    await ok('PUT', '/api/entitlements', [{ customerId: 'acme', metric: 'users', limit: 30 }]);
    await generate({ scope: 'all', csmEmail: null });
    expect((await kept()).find((row) => row.id === id)).toMatchObject({ status: 'open', applies: true });
  });

  test('are due when the snapshot of the last day is a new one, and then no more', async () => {
    const database = api.app.get(Database);
    const snapshots = api.app.get(SnapshotRound);
    await database.query('UPDATE customers SET created_at = to_timestamp(0); UPDATE customer_activity SET changed_at = to_timestamp(0)');
    expect(await snapshots.dueAccounts()).toBeGreaterThan(0);
    expect(await snapshots.step({ scope: 'latest' }, null)).toMatchObject({ remaining: 0, position: { done: 2, failed: [] } });
    expect(await snapshots.dueAccounts()).toBe(0);
    expect(await generate({ scope: 'due' })).toBe(2);
    expect(await api.app.get(RecommendationRound).isDue()).toBe(false);
    await ok('POST', '/api/usage/events', [
      { id: 'import', customerId: 'acme', userId: 'u5', event: 'Report Viewed', timestamp: new Date(NOW - 3 * DAY).toISOString() },
    ]);
    clock.set(NOW + 60_000);
    expect(await snapshots.dueAccounts()).toBeGreaterThan(0);
    await snapshots.step({ scope: 'latest' }, null);
    expect(await generate({ scope: 'due' })).toBe(1);
    clock.set(NOW);
  });

  test.each<[unknown, string]>([
    [{ status: 'dismissed' }, 'reason_missing'],
    [{ status: 'snoozed' }, 'until_missing'],
    [{ status: 'snoozed', until: '2026-03-31' }, 'until_not_ahead'],
    [{ status: 'snoozed', until: '2026-02-30' }, 'invalid_day'],
    [{ status: 'done', until: '2026-05-01' }, 'until_unexpected'],
  ])('%p is refused: %s', async (body, code) => {
    const answer = await decide(`${acme}.dormant-users.account`, body);
    expect(answer.status).toBe(400);
    expect((answer.body as Problem).errors).toEqual([expect.objectContaining({ code })]);
  });

  test.each([{ status: 'resolved' }, { status: 'gone' }, {}, { status: 'open', colour: 'red' }, { status: 'open', reason: 'x'.repeat(501) }, [], null])(
    '%p is no decision',
    async (body) => {
      expect((await decide(`${acme}.dormant-users.account`, body)).status).toBe(400);
    },
  );

  test('what an account does not have is not found, whatever the id looks like', async () => {
    for (const id of [
      `${acme}.no-rule.account`,
      `${acme}.unused-feature.nothing`,
      `${acme}.dormant-users`,
      'x',
      '7b7e2c0e-0000-4000-8000-000000000001.dormant-users.account',
      `${acme}.unused-feature.~1f600~`,
    ]) {
      expect([id, (await decide(id, { status: 'done' })).status]).toEqual([id, 404]);
    }
  });

  test("a CSM decides about the own accounts only; another's is not there", async () => {
    const id = `${acme}.dormant-users.account`;
    expect(await decide(id, { status: 'in_progress' }, person('casey@example.com'))).toMatchObject({ status: 200, body: { status: 'in_progress' } });
    expect((await decide(id, { status: 'done' }, person('otto@example.com'))).status).toBe(404);
    expect((await call('GET', `/api/intelligence/adoption/${acme}/recommendations`, undefined, person('otto@example.com'))).status).toBe(404);
    const { secret } = await api.app.get(KeysService).create('reader', 'read', []);
    expect((await decide(id, { status: 'done' }, bearer(secret))).status).toBe(403);
  });

  test('a run on request is a job: for one account, for all that the caller sees, once for an idempotency key', async () => {
    const run = (body: unknown, headers: Record<string, string>) => call('POST', '/api/intelligence/recommendations/runs', body, headers);
    const keyed = { ...ADMIN, 'idempotency-key': 'a run' };
    const first = await run({ customerId: acme }, keyed);
    expect(first).toMatchObject({ status: 202, body: { kind: 'generate-recommendations', state: 'queued', customerId: acme, error: null } });
    expect((await run({ customerId: acme }, keyed)).body).toEqual(first.body);
    expect((await run({}, keyed)).status).toBe(422);
    expect((await run({ customerId: acme }, person('otto@example.com'))).status).toBe(404);
    expect((await run({}, person('otto@example.com'))).status).toBe(202);
    const [own] = await api.app.get(Database).query<{ subject: RecommendationScope }>("SELECT subject FROM jobs WHERE subject ->> 'csmEmail' IS NOT NULL");
    expect(await generate(own!.subject)).toBe(1);
    expect((await run({ customerId: 'acme' }, ADMIN)).status).toBe(400);
  });
});
