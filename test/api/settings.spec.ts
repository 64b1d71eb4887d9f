import { KeysService, PeopleService, type Role, SessionsService } from '@adoption/access';
import type { AdoptionDashboard } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { SCORE_FORMULA } from '@adoption/scoring';
import { Client } from 'pg';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp, startAppOn } from './running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;
const { version: _, ...OWN_SCORE } = SCORE_FORMULA;
/** Everything on the depth of engagement, which nobody lacks. */
const DEPTH_ONLY = { userActivation: 0, featureBreadth: 0, engagementDepth: 1, usageTrend: 0, entitlementUtilization: 0 };

interface Setting {
  value: unknown;
  version: number;
  author: string | null;
  reason: string | null;
  changedAt: string | null;
  job?: { id: string } | null;
}
interface Fault {
  pointer: string;
  code: string;
  detail: string;
}
interface Answer<Body> {
  status: number;
  body: Body;
}
type Refusal = { type: string; detail: string; errors: Fault[] };

describe('settings', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let database: Client;
  const accounts = new Map<string, string>();

  const request = async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN, url = api.url): Promise<Answer<Body>> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(`${url}${path}`, { method, headers: { ...headers, ...JSON_BODY }, body: text });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const read = async (topic: string): Promise<Setting> => (await request<Setting>('GET', `/api/settings/${topic}`)).body;
  const save = async (topic: string, body: object, headers = ADMIN): Promise<Setting> => {
    const answer = await request<Setting>('PUT', `/api/settings/${topic}`, body, headers);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer));
    return answer.body;
  };
  const refuse = (topic: string, body: unknown): Promise<Answer<Refusal>> => request<Refusal>('PUT', `/api/settings/${topic}`, body);
  const history = async (topic: string, query = ''): Promise<{ items: Setting[]; next: string | null }> =>
    (await request<{ items: Setting[]; next: string | null }>('GET', `/api/settings/${topic}/history${query}`)).body;
  const dashboard = async (account: string, url = api.url): Promise<{ etag: string; dashboard: AdoptionDashboard }> => {
    const answer = await fetch(`${url}/api/intelligence/adoption/${accounts.get(account)}?period=7d`, { headers: ADMIN });
    return { etag: answer.headers.get('etag') ?? '', dashboard: (await answer.json()) as AdoptionDashboard };
  };
  const personHeaders = async (role: Role): Promise<Record<string, string>> => {
    await api.app.get(PeopleService).upsert([{ email: `${role}@example.com`, name: role, role }]);
    const person = (await api.app.get(PeopleService).list()).find(({ email }) => email === `${role}@example.com`);
    return { cookie: `adoption_session=${await api.app.get(SessionsService).start(person!)}`, origin: api.url };
  };
  const waitingJobs = async (): Promise<{ id: string; kind: string; subject: unknown; requested_by: string }[]> =>
    (await database.query<{ id: string; kind: string; subject: unknown; requested_by: string }>('SELECT id, kind, subject, requested_by FROM jobs')).rows;
  const configuration = async (): Promise<Record<string, number>> => {
    const { rows } = await database.query<{ topic: string; version: string }>('SELECT topic, version FROM configuration_versions');
    return Object.fromEntries(rows.map(({ topic, version }) => [topic, Number(version)]));
  };

  /** Two accounts that do the same for three weeks, a little more each day: three of four people, each one session a day. */
  beforeAll(async () => {
    api = await startApp({}, clock);
    database = new Client({ connectionString: api.databaseUrl });
    await database.connect();
    const put = async (path: string, rows: object[]): Promise<void> => {
      const { body } = await request<{ rejected: unknown[] }>('PUT', path, rows);
      expect(body.rejected).toEqual([]);
    };
    const both = <Row extends object>(row: Row): (Row & { customerId: string })[] => ['big', 'small'].map((customerId) => ({ customerId, ...row }));
    await put('/api/customers', [
      { externalId: 'big', name: 'Big', segment: 'Enterprise', industry: 'SaaS' },
      { externalId: 'small', name: 'Small', segment: 'SMB', industry: 'SaaS' },
    ]);
    await put('/api/features', [
      { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed' }] },
      { key: 'export', name: 'Export', tier: 'power', adoptionCutoff: { percent: 20 } },
    ]);
    await put('/api/entitlements', both({ metric: 'users', limit: 5 }));
    const people = [0, 1, 2, 3].flatMap((n) => both({ externalId: `u${n}`, signedUpAt: '2026-03-01T12:00:00Z' }));
    await put('/api/users', people);
    const events = Array.from({ length: 21 }, (_day, ago) =>
      [0, 1, 2].flatMap((n) =>
        both({
          id: `e${n}-${ago}`,
          userId: `u${n}`,
          event: 'Report Viewed',
          sessionId: `s${ago}`,
          quantity: 25 - ago,
          timestamp: new Date(NOW - (ago + 1) * DAY).toISOString(),
        }),
      ),
    ).flat();
    expect((await request('POST', '/api/usage/events', events)).body).toMatchObject({ accepted: 126 });
    const found = (await request<{ items: { id: string; externalId: string }[] }>('GET', '/api/customers')).body;
    for (const { id, externalId } of found.items) accounts.set(externalId, id);
  });
  /** Versions are never used again, so what a test has set is set back by a further one. */
  afterEach(async () => {
    const reason = 'as before';
    await save('score', { reason, value: OWN_SCORE });
    await save('thresholds', { reason, value: [] });
    await save('feature-cutoffs', {
      reason,
      value: [
        { feature: 'reports', cutoff: null },
        { feature: 'export', cutoff: { percent: 20 } },
      ],
    });
    await database.query('DELETE FROM jobs');
    clock.set(NOW);
  });
  afterAll(async () => {
    await database.end();
    await api.stop();
  });

  test('are the product’s own until they are changed', async () => {
    const own = { version: 1, author: null, reason: null, changedAt: null };
    expect(await read('score')).toEqual({ ...own, value: OWN_SCORE, defaults: OWN_SCORE });
    const thresholds = (await read('thresholds')) as Setting & { defaults: object[] };
    expect(thresholds).toMatchObject({ ...own, value: [] });
    expect(thresholds.defaults).toHaveLength(17);
    expect(thresholds.defaults).toContainEqual({ metric: 'dormantUserShare', operator: '<', unit: 'percent', value: 10 });
    expect(thresholds.defaults).toContainEqual({ metric: 'sessionSeconds', operator: '>', unit: 'seconds', value: null });
    expect(await read('feature-cutoffs')).toEqual({
      ...own,
      value: [
        { feature: 'reports', cutoff: null },
        { feature: 'export', cutoff: { percent: 20, users: null, days: null } },
      ],
      defaults: { percent: 10, users: 2, days: 2 },
    });
    for (const topic of ['score', 'thresholds', 'feature-cutoffs']) expect(await history(topic)).toEqual({ items: [], next: null });
    expect((await dashboard('big')).dashboard.score.formulaVersion).toBe('1');
  });

  test.each([
    ['score', { ...OWN_SCORE, weights: DEPTH_ONLY, fullGrowth: 1.5 }, 'score'],
    [
      'thresholds',
      [
        { metric: 'dauOfLicensed', operator: '>', value: 40, segment: null, industry: 'SaaS' },
        { metric: 'activation', operator: '>', value: 90.5, segment: 'Enterprise', industry: null },
      ],
      'thresholds',
    ],
    [
      'feature-cutoffs',
      [
        { feature: 'reports', cutoff: { percent: 12.5, users: null, days: 3 } },
        { feature: 'export', cutoff: null },
      ],
      'catalogue',
    ],
  ])('of the topic %s come back as they were sent, as the next version, and start one recomputing', async (topic, value, moved) => {
    const before = await read(topic);
    const configured = await configuration();
    clock.set(NOW + 5_000);
    const saved = await save(topic, { value, reason: ' A new year ', version: before.version });
    const { job, ...inForce } = saved;
    expect(saved).toMatchObject({ value, version: before.version + 1, author: 'admin-token', reason: 'A new year', changedAt: '2026-03-31T15:00:05.000Z' });
    expect(await read(topic)).toEqual(inForce);
    expect(await waitingJobs()).toEqual([{ id: job?.id, kind: 'take-snapshots', subject: { scope: 'latest' }, requested_by: 'admin-token' }]);
    expect(await configuration()).toEqual({ ...configured, [moved]: configured[moved]! + 1 });
    const { author, reason, changedAt, version } = saved;
    expect((await history(topic)).items[0]).toEqual({ value, version, author, reason, changedAt });
  });

  test.each([
    ['score', OWN_SCORE],
    ['thresholds', []],
    ['feature-cutoffs', [{ feature: 'export', cutoff: { percent: 20, users: null } }]],
  ])('of the topic %s that are saved as they are stay at their version and start nothing', async (topic, value) => {
    const [before, configured] = [await read(topic), await configuration()];
    const { job, ...saved } = await save(topic, { value, reason: 'nothing new' });
    expect(job).toBeNull();
    expect(saved).toEqual(before);
    expect([await waitingJobs(), await configuration()]).toEqual([[], configured]);
  });

  test('have every field of their answers in the OpenAPI document', async () => {
    const { body } = await request<{ components: { schemas: Record<string, { properties: object }> } }>('GET', '/api/openapi.json');
    const fields = (name: string): string[] => Object.keys(body.components.schemas[name]?.properties ?? {}).sort();
    const saved = await save('score', { reason: 'to see', value: { ...OWN_SCORE, minimumDays: 8 } });
    for (const name of ['Score', 'Thresholds', 'FeatureCutoffs']) expect(fields(`${name}SavedResponse`)).toEqual(Object.keys(saved).sort());
    expect(fields('ScoreVersionResponse')).toEqual(Object.keys((await history('score')).items[0] ?? {}).sort());
    for (const name of ['ScoreSettingRequest', 'ThresholdsRequest', 'FeatureCutoffsRequest']) expect(fields(name)).toEqual(['reason', 'value', 'version']);
  });

  test('share the recomputing that has not begun', async () => {
    const first = await save('score', { value: { ...OWN_SCORE, minimumDays: 7 }, reason: 'sooner' });
    const second = await save('thresholds', { value: [{ metric: 'breadth', value: 55 }], reason: 'more' });
    expect(second.job).toEqual(first.job);
  });

  test('have a history page by page, the newest first', async () => {
    const start = (await read('score')).version;
    for (const minimumDays of [10, 11, 12]) await save('score', { value: { ...OWN_SCORE, minimumDays }, reason: `${minimumDays} days` });
    const first = await history('score', '?limit=2');
    expect(first.items.map(({ version, reason }) => [version, reason])).toEqual([
      [start + 3, '12 days'],
      [start + 2, '11 days'],
    ]);
    expect(first.items[0]?.value).toEqual({ ...OWN_SCORE, minimumDays: 12 });
    const second = await history('score', `?limit=2&cursor=${first.next}`);
    expect(second.items[0]).toMatchObject({ version: start + 1, reason: '10 days' });
    let cursor = second.next;
    let last = second;
    while (cursor !== null) ({ next: cursor } = last = await history('score', `?limit=200&cursor=${cursor}`));
    expect(last.items.at(-1)?.version).toBe(2);
    expect((await request('GET', '/api/settings/score/history?cursor=newest')).status).toBe(400);
    expect((await request('GET', '/api/settings/score/history?limit=201')).status).toBe(400);
    expect((await request('GET', '/api/settings/colours/history')).status).toBe(404);
  });

  test('that were changed meanwhile are a conflict', async () => {
    const { version } = await read('score');
    await save('score', { value: { ...OWN_SCORE, minimumDays: 10 }, reason: 'first', version });
    for (const value of [OWN_SCORE, { ...OWN_SCORE, minimumDays: 10 }]) {
      const { status, body } = await refuse('score', { value, reason: 'second', version });
      expect([status, body.type, body.errors[0]?.pointer]).toEqual([409, '/problems/outdated_version', '/version']);
    }
    expect(await read('score')).toMatchObject({ version: version + 1, reason: 'first' });
  });

  test('of two changes at once on the same version take one', async () => {
    const { version } = await read('thresholds');
    const attempts = await Promise.all(
      [51, 52, 53, 54].map((value) => refuse('thresholds', { value: [{ metric: 'breadth', value }], reason: `to ${value}`, version })),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await read('thresholds')).version).toBe(version + 1);
  });

  test('are changed by leaders and administrators, read by all readers', async () => {
    const { version } = await read('score');
    const body = { value: { ...OWN_SCORE, minimumDays: 9 }, reason: 'ours', version };
    const key = async (scope: 'read' | 'server'): Promise<Record<string, string>> => bearer((await api.app.get(KeysService).create(scope, scope, [])).secret);
    const csm = await personHeaders('csm');
    for (const topic of ['score', 'thresholds', 'feature-cutoffs']) {
      for (const headers of [csm, await key('read')]) {
        expect((await request('PUT', `/api/settings/${topic}`, body, headers)).status).toBe(403);
        expect((await request('GET', `/api/settings/${topic}`, undefined, headers)).status).toBe(200);
        expect((await request('GET', `/api/settings/${topic}/history`, undefined, headers)).status).toBe(200);
      }
      expect((await request('GET', `/api/settings/${topic}`, undefined, await key('server'))).status).toBe(403);
      expect((await request('GET', `/api/settings/${topic}`, undefined, {})).status).toBe(401);
    }
    expect((await read('score')).version).toBe(version);
    expect(await save('score', body, await personHeaders('leader'))).toMatchObject({ author: 'leader@example.com', version: version + 1 });
  });

  test('that cannot be are refused with every fault, and nothing of what was sent', async () => {
    const reason = 'x'.repeat(10_240);
    const sum = await refuse('score', { reason: 'less', value: { ...OWN_SCORE, weights: { ...OWN_SCORE.weights, usageTrend: 0.1 } } });
    expect(sum).toMatchObject({ status: 400, body: { detail: 'The weights sum to 0.95. They must sum to 1.', errors: [{ pointer: '/value/weights' }] } });
    const bad: [string, unknown, string[]][] = [
      ['score', { value: OWN_SCORE }, ['/reason']],
      ['score', { reason, value: { ...OWN_SCORE, fullGrowth: 1, luck: 1 } }, ['/value/luck', '/value/fullGrowth', '/reason']],
      ['score', [], ['']],
      ['score', { reason: 'none', value: [] }, ['/value']],
      ['score', { reason: 'endless', value: '1e999' }, ['/value']],
      ['thresholds', { reason: 'luck', value: [{ metric: reason, value: 1 }] }, ['/value/0/metric']],
      ['thresholds', { reason: 'less than nothing', value: [{ metric: 'breadth', value: -1, operator: '<' }] }, ['/value/0/operator', '/value/0/value']],
      ['thresholds', { reason: 'a map', value: { breadth: 3 } }, ['/value']],
      [
        'feature-cutoffs',
        { reason: 'less than nothing', value: [{ feature: 'reports', cutoff: { percent: -1, users: 0 } }] },
        ['/value/0/cutoff/percent', '/value/0/cutoff/users'],
      ],
      ['feature-cutoffs', { reason: 'luck', value: [{ feature: 'luck', cutoff: null }, 3] }, ['/value/0/feature', '/value/1']],
    ];
    for (const [topic, body, pointers] of bad) {
      const answer = await refuse(topic, body);
      expect([answer.status, answer.body.type, answer.body.errors.map(({ pointer }) => pointer)]).toEqual([400, '/problems/invalid_input', pointers]);
      expect(JSON.stringify(answer.body)).not.toContain('xxx');
    }
    const whole = JSON.stringify({ reason: 'numbers', value: OWN_SCORE });
    expect((await refuse('score', whole.replace('1.25', 'NaN'))).body.type).toBe('/problems/invalid_json');
    expect((await refuse('score', whole.replace('1.25', '1e999'))).body.errors).toMatchObject([{ pointer: '/value/fullGrowth', code: 'out_of_range' }]);
    expect((await refuse('score', whole.replace('"fullGrowth"', '"constructor"'))).status).toBe(400);
  });

  test('of the score hold from the change on, in every process, on both sides of a delta', async () => {
    const other = await startAppOn(api.databaseUrl, {}, clock);
    const before = await dashboard('big');
    expect(await dashboard('big', other.url)).toEqual(before);
    const { version } = await save('score', { value: { ...OWN_SCORE, weights: DEPTH_ONLY, fullActionsPerSession: 50 }, reason: 'depth' });
    const after = await dashboard('big');
    expect(after.etag).not.toBe(before.etag);
    expect(await dashboard('big', other.url)).toEqual(after);
    // Days 1 to 7 bring 25 … 19 actions a session, the seven before 18 … 12: means of 22 and 15, of 50.
    const { score, adoptionScore } = after.dashboard;
    expect([adoptionScore, score.formulaVersion]).toEqual([44, String(version)]);
    expect(score.exact).toBeCloseTo(44, 9);
    expect(score.delta).toBeCloseTo(14, 9);
    expect(score.components.map(({ key, weight }) => [key, weight])).toEqual(Object.entries(DEPTH_ONLY));
    expect(score.components.reduce((sum, { deltaPoints }) => sum + deltaPoints!, 0)).toBeCloseTo(14, 9);
    await other.stop();
  });

  test('of targets judge the accounts they are meant for', async () => {
    const [big, small] = [await dashboard('big'), await dashboard('small')];
    // Three of five licensed users are active: 60 %.
    expect(big.dashboard.userMetrics.mauOfLicensed).toMatchObject({ value: 60, target: { value: 70, source: 'product default' }, status: 'watch' });
    expect(big.dashboard.userMetrics.dau).toMatchObject({ value: 3, target: null, status: null });
    await save('thresholds', {
      reason: 'by segment',
      value: [
        { metric: 'mauOfLicensed', value: 55, segment: 'Enterprise' },
        { metric: 'dauOfLicensed', value: 50, industry: 'SaaS' },
        { metric: 'dauOfLicensed', value: 80, industry: 'SaaS', segment: 'SMB' },
      ],
    });
    const [bigAfter, smallAfter] = [await dashboard('big'), await dashboard('small')];
    expect(bigAfter.etag).not.toBe(big.etag);
    expect(bigAfter.dashboard.userMetrics.mauOfLicensed).toMatchObject({ target: { operator: '>', value: 55, source: 'set for Enterprise' }, status: 'good' });
    expect(smallAfter.dashboard.userMetrics.mauOfLicensed).toEqual(small.dashboard.userMetrics.mauOfLicensed);
    expect(bigAfter.dashboard.userMetrics.dau).toMatchObject({ target: { value: 2.5, source: 'set for SaaS, 50 % of licensed users' }, status: 'good' });
    expect(smallAfter.dashboard.userMetrics.dau).toMatchObject({
      target: { value: 4, source: 'set for SMB and SaaS, 80 % of licensed users' },
      status: 'poor',
    });
    expect(bigAfter.dashboard.score).toEqual(big.dashboard.score);
  });

  test('of cut-offs decide what is adopted, and leave other features and fields alone', async () => {
    const adopted = async (): Promise<boolean | undefined> => (await dashboard('big')).dashboard.featureAdoption.find(({ key }) => key === 'reports')?.adopted;
    const features = async (): Promise<{ key: string; adoptionCutoff: unknown }[]> =>
      (await request<{ items: { key: string; adoptionCutoff: unknown }[] }>('GET', '/api/features')).body.items;
    const before = await features();
    expect(await adopted()).toBe(true);
    const { etag } = await dashboard('big');
    await save('feature-cutoffs', { reason: 'everybody', value: [{ feature: 'reports', cutoff: { users: 4 } }] });
    expect(await adopted()).toBe(false);
    expect((await dashboard('big')).etag).not.toBe(etag);
    const expected = before.map((feature) => (feature.key === 'reports' ? { ...feature, adoptionCutoff: { percent: null, users: 4, days: null } } : feature));
    expect(await features()).toEqual(expected);
  });

  test('and a bulk write of features at the same time lose nothing of each other', async () => {
    const rows = Array.from({ length: 8 }, (_row, n) => [{ key: 'reports', name: `Reports ${n}`, tier: 'core' }]);
    await Promise.all(
      rows.flatMap((row, n) => [
        request('PUT', '/api/features', row),
        save('feature-cutoffs', {
          reason: `turn ${n}`,
          value: [
            { feature: 'export', cutoff: { percent: 30 + n } },
            { feature: 'reports', cutoff: { days: 5 } },
          ],
        }),
      ]),
    );
    const { value } = await read('feature-cutoffs');
    expect(value).toContainEqual({ feature: 'reports', cutoff: { percent: null, users: null, days: 5 } });
    expect((await history('feature-cutoffs')).items[0]?.value).toEqual(value);
    await request('PUT', '/api/features', [{ key: 'reports', name: 'Reports', tier: 'core' }]);
  });

  test('are whole or not at all: without the job there is no change', async () => {
    const before = [await read('score'), await configuration()];
    await database.query('ALTER TABLE jobs RENAME TO jobs_away');
    const { status } = await refuse('score', { value: { ...OWN_SCORE, minimumDays: 5 }, reason: 'lost' });
    await database.query('ALTER TABLE jobs_away RENAME TO jobs');
    expect(status).toBe(500);
    expect([await read('score'), await configuration()]).toEqual(before);
    expect((await dashboard('big')).dashboard.score.formulaVersion).toBe(String((await read('score')).version));
  });
});
