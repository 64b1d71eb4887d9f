import type { AccountCohorts, AdoptionDashboard, FeatureDetail, ScoreHistory, UserJourney } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { dayOf, EVENTS, expectedCohorts, expectedJourney, expectedTrend, expectedUse, FEATURES, NOW, plus, TODAY, USERS, YESTERDAY } from './depth-story';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from './running-app';

describe('the depth of an account', () => {
  let api: RunningApp;
  let acme: string;
  const ids = new Map<string, string>();

  const send = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const read = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(`${api.url}${path}`, { headers: ADMIN });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  };
  const ask = async <Answer>(path: string): Promise<Answer> => read(`/api/intelligence/adoption/${acme}${path}`);
  const status = async (path: string, headers: Record<string, string> = ADMIN): Promise<number> =>
    (await fetch(`${api.url}/api/intelligence/adoption/${path}`, { headers })).status;

  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    await send('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme', timeZone: 'America/New_York', csmEmail: 'casey@example.com' },
      { externalId: 'other', name: 'Other' },
    ]);
    await send('PUT', '/api/features', FEATURES);
    await send('PUT', '/api/users', [...USERS, { customerId: 'other', externalId: 'stranger' }]);
    expect(await send('POST', '/api/usage/events', EVENTS)).toMatchObject({ accepted: EVENTS.length, rejected: [] });
    const customers = await read<{ items: { id: string; externalId: string }[] }>('/api/customers');
    acme = customers.items.find(({ externalId }) => externalId === 'acme')!.id;
    const database = api.app.get(Database);
    for (const row of await database.query<{ id: string; external: string }>('SELECT id, external_id AS external FROM users')) ids.set(row.external, row.id);
  });
  afterAll(() => api.stop());

  describe('cohorts', () => {
    test.each([undefined, TODAY, '2026-02-28', '2025-12-31', '2025-09-10', '2020-01-01'])('equal a recount up to %p', async (asOf) => {
      const found = await ask<AccountCohorts>(`/cohorts${asOf === undefined ? '' : `?asOf=${asOf}`}`);
      const expected = expectedCohorts(asOf ?? YESTERDAY);
      expect(found.asOf).toBe(asOf ?? YESTERDAY);
      expect(found.items.map(({ month, size, byFirstEvent, months }) => [month, size, byFirstEvent, months.map((row) => row.activeUsers)])).toEqual(expected);
      expect(found.users).toBe(expected.reduce((sum, [, size]) => sum + size, 0));
      for (const { size, months } of found.items) {
        for (const row of months) expect(row.retentionPercent).toBeCloseTo((100 * row.activeUsers) / size, 9);
      }
    });

    test('know which month is not over, and who began in none', async () => {
      const partial = async (asOf: string): Promise<unknown> =>
        (await ask<AccountCohorts>(`/cohorts?asOf=${asOf}`)).items[0]!.months.map((row) => row.partial).slice(-2);
      expect(await partial('2026-02-28')).toEqual([false, false]);
      expect(await partial('2026-02-27')).toEqual([false, true]);
      expect(await partial(TODAY)).toEqual([false, true]);
      expect((await ask<AccountCohorts>('/cohorts')).withoutStart).toBe(1);
    });
  });

  describe('a feature', () => {
    const WINDOWS = [
      ['7d', YESTERDAY, 7],
      ['30d', TODAY, 30],
      ['90d', '2026-02-10', 90],
    ] as const;

    test.each(['reports', 'boards', 'api', 'filler-3'])('%s has the figures of the dashboard, and a recount of the rest', async (key) => {
      for (const [period, asOf, days] of WINDOWS) {
        const from = plus(asOf, 1 - days);
        const detail = await ask<FeatureDetail>(`/features/${key}?period=${period}&asOf=${asOf}`);
        const dashboard = await ask<AdoptionDashboard>(`?period=${period}&asOf=${asOf}`);
        const expected = expectedUse(key, asOf, from);
        expect(detail.period).toEqual(dashboard.period);
        expect(detail.feature).toEqual(dashboard.featureAdoption.find((feature) => feature.key === key));
        expect(detail.trend).toEqual({ step: 'day', points: expectedTrend(key, from, asOf) });
        expect(detail).toMatchObject({
          available: true,
          everUsers: expected.everUsers,
          newUsers: expected.newUsers,
          firstUse: expected.firstUse,
          lastUse: expected.lastUse,
          feature: { users: expected.users, uses: expected.uses },
        });
        expect(new Map(detail.roles.filter(({ users }) => users > 0).map(({ role, users }) => [role, users]))).toEqual(expected.roles);
        const sum = (rows: readonly { users: number }[]): number => rows.reduce((total, { users }) => total + users, 0);
        expect([sum(detail.roles), sum(detail.teams)]).toEqual([expected.users, expected.users]);
        expect(detail.teams.reduce((total, { seatUsers }) => total + seatUsers, 0)).toBe(dashboard.userMetrics.seatUsers);
      }
    });

    test('has weeks in a long window, which sum to the same', async () => {
      const { trend, feature, period } = await ask<FeatureDetail>('/features/boards?period=all');
      expect([period.days > 180, trend.step]).toEqual([true, 'week']);
      expect([trend.points[0]!.from, trend.points.at(-1)!.to]).toEqual([period.from, YESTERDAY]);
      expect(trend.points.reduce((sum, { uses }) => sum + uses, 0)).toBe(feature.uses);
      const days = expectedTrend('boards', period.from, YESTERDAY);
      for (const point of trend.points) {
        const within = days.filter(({ from }) => from >= point.from && from <= point.to);
        expect(point.uses).toBe(within.reduce((sum, { uses }) => sum + uses, 0));
        expect(point.users).toBeGreaterThanOrEqual(Math.max(...within.map(({ users }) => users)));
      }
    });

    test('says where its users are listed', async () => {
      const { usersHref, feature } = await ask<FeatureDetail & { usersHref: string }>('/features/reports?period=90d&asOf=2026-03-01');
      const list = await read<{ items: { signedUpOn: string | null }[] }>(usersHref);
      expect(list.items).toHaveLength(feature.users);
      const known = list.items.map(({ signedUpOn }) => signedUpOn).filter((day) => day !== null);
      expect(known).toEqual(known.toSorted().toReversed());
    });
  });

  describe('the journey of a user', () => {
    test.each(USERS.slice(1).map(({ externalId }) => externalId))('%s equals a recount', async (externalId) => {
      for (const [period, asOf, days] of [
        ['30d', YESTERDAY, 30],
        ['90d', TODAY, 90],
        ['7d', '2025-11-20', 7],
      ] as const) {
        const found = await ask<UserJourney>(`/users/${ids.get(externalId)}/journey?period=${period}&asOf=${asOf}`);
        const { firstUses, tiers, firstCallOn, firstCollaborationOn, ...expected } = expectedJourney(externalId, asOf, plus(asOf, 1 - days));
        expect(found).toMatchObject(expected);
        expect(found.user.externalId).toBe(externalId);
        expect(found.features.map(({ firstUsedOn }) => firstUsedOn)).toEqual(firstUses);
        expect(found.tiers.map(({ reachedOn }) => reachedOn)).toEqual(tiers);
        const milestone = (key: string): string | null => found.milestones.find((of) => of.key === key)?.date ?? null;
        expect([milestone('first_api_call'), milestone('first_collaboration')]).toEqual([firstCallOn, firstCollaborationOn]);
        expect(milestone('first_active')).toBe(expected.firstActiveOn);
        const signedUpAt = USERS.find((user) => user.externalId === externalId)!.signedUpAt;
        const signedUpOn = signedUpAt === undefined || dayOf(signedUpAt) > asOf ? null : dayOf(signedUpAt);
        expect(found.signedUpOn).toBe(signedUpOn);
        for (const { firstUsedOn, daysAfterSignUp } of found.features) {
          expect(daysAfterSignUp).toBe(signedUpOn === null ? null : Math.max(0, (Date.parse(firstUsedOn) - Date.parse(signedUpOn)) / 86_400_000));
        }
      }
    });

    test('agrees with the list of users', async () => {
      for (const group of ['active', 'engaged', 'at_risk', 'dormant', 'never_active', 'left']) {
        const { items } = await ask<{ items: Record<string, unknown>[] }>(`/users?status=${group}`);
        for (const { id, daysInactive, lastActiveOn, signedUpOn, sessions, actions } of items) {
          const found = await ask<UserJourney>(`/users/${String(id)}/journey`);
          expect(found).toMatchObject({ status: group, daysInactive, lastActiveOn, signedUpOn, window: { sessions, actions } });
        }
      }
    });
  });

  describe('the history of the score', () => {
    const scoreOn = async (day: string, period = '30d'): Promise<number | null> =>
      (await ask<AdoptionDashboard>(`?asOf=${day}&period=${period}`)).adoptionScore;
    beforeAll(async () => {
      const database = api.app.get(Database);
      const snapshot = async (day: string, version: number, points: number[] | null, computed = true, stale = false): Promise<unknown> =>
        database.query(
          `INSERT INTO adoption_snapshots (as_of, period, formula_version, customer, token, stale, computed_at, score, points, coverage)
           SELECT $1, '30d', $2, key, 1, $3, CASE WHEN $4 THEN now() END, $5, $6, 0.85 FROM customers WHERE external_id = 'acme'`,
          [day, version, stale, computed, points?.reduce((sum, value) => sum + value, 0) ?? null, points],
        );
      await snapshot('2026-03-09', 1, [20, 20, 10, 5, 0]);
      await snapshot('2026-03-16', 1, [22, 20, 10, 8.25, 0]);
      await snapshot('2026-03-23', 1, [1, 1, 1, 1, 1], false);
      await snapshot('2026-03-30', 1, [1, 1, 1, 1, 1]);
      await snapshot('2026-03-30', 2, [30, 20, 10, 8, 0], true, true);
      await snapshot('2026-03-02', 1, null);
      await database.query(`INSERT INTO milestones SELECT key, 'first_api_call', '2026-03-12', now() FROM customers WHERE external_id = 'acme'`);
    });

    test('has 26 weekly points up to yesterday; what was not computed is, what an older formula found stays', async () => {
      const found = await ask<ScoreHistory>('/score-history');
      expect(found).toMatchObject({ period: '30d', step: 'week', from: '2025-10-06', to: YESTERDAY, pending: true });
      expect(found.items.map(({ asOf }) => asOf)).toEqual(Array.from({ length: 26 }, (_, i) => plus(YESTERDAY, (i - 25) * 7)));
      expect(found.items.slice(-5).map(({ score, pending, formulaVersion }) => [score, pending, formulaVersion])).toEqual([
        [null, false, '1'],
        [55, false, '1'],
        [60, false, '1'],
        [await scoreOn('2026-03-23'), false, '1'],
        [68, true, '2'],
      ]);
    });

    test('explains a change and names the milestones in between', async () => {
      const { items } = await ask<ScoreHistory>('/score-history?from=2026-03-02&to=2026-03-16');
      expect(items.map(({ change, milestones }) => [change?.since ?? null, milestones.length])).toEqual([
        [null, 0],
        [null, 0],
        ['2026-03-09', 1],
      ]);
      const { change, milestones, exact, band, coverage } = items.at(-1)!;
      expect([exact, band, coverage]).toEqual([60.25, 'fair', 0.85]);
      expect(change!.delta).toBeCloseTo(5.25, 9);
      expect(Object.values(change!.deltaPoints).reduce((sum, points) => sum + points, 0)).toBeCloseTo(5.25, 9);
      expect(change!.explanation).toBe('+5, because usage trend +3.3 and user activation +2.0 points.');
      expect(milestones).toEqual([{ key: 'first_api_call', title: 'First API call', date: '2026-03-12' }]);
    });

    test('goes by days too, and knows that there was nothing before the first event', async () => {
      const days = await ask<ScoreHistory>('/score-history?from=2026-03-08&to=2026-03-10&step=day');
      expect(days.items.map(({ asOf, score }) => [asOf, score])).toEqual([
        ['2026-03-08', await scoreOn('2026-03-08')],
        ['2026-03-09', 55],
        ['2026-03-10', await scoreOn('2026-03-10')],
      ]);
      expect(await ask<ScoreHistory>('/score-history?from=2020-01-01&to=2020-03-01')).toMatchObject({ pending: false });
      const weeks = await ask<ScoreHistory>('/score-history?period=7d');
      expect(weeks.pending).toBe(false);
      expect(weeks.items.at(-2)).toMatchObject({ asOf: '2026-03-23', score: await scoreOn('2026-03-23', '7d') });
    });
  });

  test('what cannot be answered is a problem', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const path of ['score-history', 'cohorts', 'features/reports', `users/${ids.get('u2')}/journey`]) {
      expect(await status(`${acme}/${path}`)).toBe(200);
      expect(await status(`${unknown}/${path}`)).toBe(404);
      expect(await status(`nobody/${path}`)).toBe(404);
      expect(await status(`${acme}/${path}?nonsense=1`)).toBe(400);
      const day = path === 'score-history' ? 'to' : 'asOf';
      for (const wrong of ['2026-04-01', '2026-02-30', 'soon', '']) expect(await status(`${acme}/${path}?${day}=${wrong}`)).toBe(400);
      if (path !== 'cohorts') expect(await status(`${acme}/${path}?period=31d`)).toBe(400);
    }
    expect(await status(`${acme}/features/nothing`)).toBe(404);
    for (const id of [ids.get('stranger'), ids.get('u0'), unknown, 'u2']) expect(await status(`${acme}/users/${id}/journey`)).toBe(404);
    for (const query of ['step=month', 'from=2026-03-31', 'from=soon', 'from=2026-02-30', 'from=2025-02-23&step=day', 'from=2010-01-01']) {
      expect([query, await status(`${acme}/score-history?${query}`)]).toEqual([query, 400]);
    }
    expect(await status(`${acme}/score-history?from=2025-02-24&step=day`)).toBe(200);
  });

  test('a CSM sees the depth of the own accounts only', async () => {
    await send('PUT', '/api/settings/people', [
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'robin@example.com', name: 'Robin', role: 'csm' },
    ]);
    for (const [email, expected] of [
      ['casey@example.com', 200],
      ['robin@example.com', 404],
    ] as const) {
      const { url } = (await send('POST', '/api/access/sign-in-links', { email })) as { url: string };
      const body = JSON.stringify({ token: new URL(url).hash.slice(1) });
      const session = await fetch(`${api.url}/api/access/sessions`, { method: 'POST', headers: JSON_BODY, body });
      const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0]!;
      for (const path of ['score-history', 'cohorts', 'features/reports', `users/${ids.get('u2')}/journey`]) {
        expect([path, await status(`${acme}/${path}`, { cookie })]).toEqual([path, expected]);
        expect(await status(`${acme}/${path}`, {})).toBe(401);
      }
    }
  });
});
