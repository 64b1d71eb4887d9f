import { KeysService } from '@adoption/access';
import { SnapshotRound } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { DashboardViews, type EngagementOutcome, type SuccessMetrics } from '@adoption/engagement';
import { ADMIN, bearer, type RunningApp, startApp } from '../api/running-app';
import { Callers } from './callers';
import { type EngagementRow, type TargetRow, writeEngagement } from './engagement-rows';

/** Noon less an hour in New York, where the account is. */
const NOW = Date.parse('2026-03-31T15:00:00Z');
const MAIL = '2026-03-10T14:00:00Z';
const LATE_MAIL = '2026-03-17T14:00:00Z';

describe('outcomes', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let callers: Callers;
  let acme: string;
  let casey: Record<string, string>;
  let otto: Record<string, string>;
  let events = 0;

  /** Events as they come in by the API, and so by the writer of usage. */
  const happen = async (...rows: readonly (readonly [user: string, at: string, more?: object])[]): Promise<void> => {
    const sent = rows.map(([userId, timestamp, more]) => ({ id: `e${events++}`, customerId: 'acme', userId, event: 'Page Seen', timestamp, ...more }));
    expect(await callers.ok('POST', '/api/usage/events', sent)).toMatchObject({ accepted: rows.length });
  };
  const write = (row: Omit<EngagementRow, 'customer'>): Promise<string> => writeEngagement(api.app.get(Database), { customer: 'acme', ...row });
  const outcome = (id: string): Promise<EngagementOutcome> => callers.ok('GET', `/api/intelligence/engagements/${id}/outcome`);
  const metrics = (who = ADMIN): Promise<SuccessMetrics> => callers.ok('GET', '/api/intelligence/outcomes', undefined, who);
  const sent = (user: string, endedAt = MAIL): TargetRow => ({ user, state: 'sent', endedAt });

  beforeAll(async () => {
    api = await startApp({}, clock);
    callers = new Callers(api);
    await callers.ok('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme Corp', csmEmail: 'casey@example.com', timeZone: 'America/New_York', goLiveOn: '2025-01-01' },
      { externalId: 'other', name: 'Other Corp', csmEmail: 'otto@example.com' },
    ]);
    const fillers = Array.from({ length: 40 }, (_, n) => ({ key: `filler-${n}`, name: `Filler ${n}`, tier: 'core' }));
    await callers.ok('PUT', '/api/features', [
      ...fillers,
      { key: 'analytics', name: 'Analytics', tier: 'advanced', events: [{ name: 'Analytics Opened', kind: 'use' }] },
      { key: 'api', name: 'API', tier: 'power', kind: 'api', events: [{ name: 'Call Made', kind: 'use' }] },
    ]);
    const names = [...'abcdefghijklm', ...'12345'];
    const people = names.map((externalId) => ({
      customerId: 'acme',
      externalId,
      name: externalId,
      internal: externalId === 'j',
      signedUpAt: '2025-06-01T12:00:00Z',
    }));
    expect(await callers.ok('PUT', '/api/users', people)).toMatchObject({ created: people.length, rejected: [] });
    await callers.ok('PUT', '/api/entitlements', [{ customerId: 'acme', metric: 'users', limit: 20 }]);
    acme = await callers.customer('acme');
    casey = await callers.person('casey@example.com', 'csm');
    otto = await callers.person('otto@example.com', 'csm');
  });
  afterAll(() => api.stop());
  beforeEach(() => clock.set(NOW));

  describe('of a campaign', () => {
    let campaign: string;

    beforeAll(async () => {
      campaign = await write({
        kind: 'campaign',
        startedAt: MAIL,
        targets: [
          ...['a', 'b', 'c', 'd', 'e', 'j'].map((user) => sent(user)),
          sent('f', LATE_MAIL),
          { user: 'g', state: 'pending' },
          { user: 'h', state: 'suppressed', reason: 'active_again', endedAt: '2026-03-10T14:10:00Z' },
          { user: 'i', state: 'suppressed', reason: 'cancelled', endedAt: LATE_MAIL },
          ...['k', 'l', 'm'].map((user) => ({ user, heldOut: true })),
        ],
      });
      await happen(
        // On the day of the mail, but before it.
        ['a', '2026-03-10T13:00:00Z'],
        ['b', '2026-03-10T14:30:00Z'],
        // Half an hour before the end of the fourteenth day after, and half an hour after it, in New York.
        ['c', '2026-03-25T03:30:00Z'],
        ['d', '2026-03-25T04:30:00Z'],
        ['e', '2026-03-12T12:00:00Z', { event: 'Call Made', channel: 'api' }],
        ['f', '2026-03-20T12:00:00Z'],
        ['g', '2026-03-12T12:00:00Z'],
        ['h', '2026-03-10T14:05:00Z'],
        ['i', '2026-03-12T12:00:00Z'],
        ['j', '2026-03-12T12:00:00Z'],
        ['k', '2026-03-15T12:00:00Z'],
        ['l', '2026-03-09T12:00:00Z'],
        // One visit across the moment of the start.
        ['m', '2026-03-10T13:50:00Z', { sessionId: 's' }],
        ['m', '2026-03-10T14:10:00Z', { sessionId: 's' }],
      );
    });

    it('are the people who were active within fourteen days of their mail, after it, in the account’s days', async () => {
      const { kind, today, recovery, adoption } = await outcome(campaign);
      expect({ kind, today, adoption }).toEqual({ kind: 'campaign', today: '2026-03-31', adoption: null });
      expect(recovery.reached.over).toMatchObject({ of: 6, count: 2 });
      expect(recovery.reached.soFar).toMatchObject({ of: 7, count: 3 });
      expect(Math.abs(recovery.reached.over.percent! - 100 / 3)).toBeLessThan(1e-9);
    });

    it('stand beside the campaign too, where campaigns are listed', async () => {
      const { recovery } = await outcome(campaign);
      const found = await callers.ok<{ recovered: unknown }>('GET', `/api/intelligence/engagements/${campaign}`);
      expect(found.recovered).toEqual(recovery.reached);
      const { items } = await callers.ok<{ items: { id: string; recovered: unknown }[] }>('GET', '/api/intelligence/engagements?kind=campaign');
      expect(items.find(({ id }) => id === campaign)?.recovered).toEqual(recovery.reached);
    });

    it('compare all who were not held out with those who were, from the start where no mail was sent', async () => {
      const { treated, heldOut, comparison, uplift } = (await outcome(campaign)).recovery;
      expect(treated).toMatchObject({ over: { of: 7, count: 3 }, soFar: { of: 8, count: 4 } });
      expect(heldOut).toMatchObject({ over: { of: 3, count: 2 }, soFar: { of: 3, count: 2 } });
      expect(comparison).toBe('compared');
      expect(Math.abs(uplift!.difference - (300 / 7 - 200 / 3))).toBeLessThan(1e-9);
      expect(uplift!.low).toBeLessThan(uplift!.difference);
      expect(uplift!.high).toBeGreaterThan(uplift!.difference);
    });

    it('wait for each person’s fourteen days', async () => {
      clock.set(Date.parse('2026-04-01T03:59:00Z'));
      expect((await outcome(campaign)).recovery.reached.over.of).toBe(6);
      clock.set(Date.parse('2026-04-01T04:01:00Z'));
      expect((await outcome(campaign)).recovery.reached.over).toMatchObject({ of: 7, count: 3 });
      clock.set(Date.parse('2026-03-20T15:00:00Z'));
      expect((await outcome(campaign)).recovery).toMatchObject({ reached: { over: { of: 0, percent: null } }, comparison: 'pending', uplift: null });
    });

    it('take an event that arrives late for the day on which it happened', async () => {
      await happen(['l', '2026-03-20T12:00:00Z']);
      expect((await outcome(campaign)).recovery.heldOut!.over).toMatchObject({ of: 3, count: 3 });
    });

    it('are not compared without hold-out, and reach across the turn of a quarter', async () => {
      clock.set(Date.parse('2026-04-20T15:00:00Z'));
      await happen(['a', '2026-04-08T12:00:00Z']);
      const id = await write({ kind: 'campaign', startedAt: '2026-03-28T14:00:00Z', targets: ['a', 'd'].map((user) => sent(user, '2026-03-28T14:00:00Z')) });
      expect((await outcome(id)).recovery).toMatchObject({ reached: { over: { of: 2, count: 1 } }, heldOut: null, comparison: 'not_compared', uplift: null });
    });

    it('give those held out the days of those who were written to, however late the mails left', async () => {
      const late = { startedAt: '2026-02-20T14:00:00Z', endedAt: '2026-03-02T14:00:00Z' };
      const targets = [sent('a', late.endedAt), sent('b', late.endedAt), { user: 'k', heldOut: true }, { user: 'm', heldOut: true }];
      const [held, guide] = [
        await write({ kind: 'campaign', startedAt: late.startedAt, targets }),
        await write({ kind: 'guide', startedAt: late.startedAt, targets }),
      ];
      // Within fourteen days of the mails, not of the start; and between the start and the mails.
      await happen(['k', '2026-03-08T12:00:00Z'], ['m', '2026-02-25T12:00:00Z']);
      expect((await outcome(held)).recovery.heldOut!.over).toMatchObject({ of: 2, count: 2 });
      expect((await outcome(guide)).recovery.heldOut!.over).toMatchObject({ of: 2, count: 2 });
      clock.set(Date.parse('2026-03-16T15:00:00Z'));
      expect((await outcome(held)).recovery.heldOut!.over.of).toBe(0);
    });

    it('are there for those who see the account', async () => {
      const address = `/api/intelligence/engagements/${campaign}/outcome`;
      expect((await callers.call('GET', address, undefined, casey)).status).toBe(200);
      expect((await callers.call('GET', address, undefined, otto)).status).toBe(404);
      expect((await callers.call('GET', '/api/intelligence/engagements/x/outcome')).status).toBe(404);
    });

    it('are empty before anything was sent', async () => {
      const draft = await write({ kind: 'campaign', state: 'draft', feature: 'analytics', startedAt: null, targets: [{ user: 'a' }] });
      expect(await outcome(draft)).toMatchObject({ recovery: { treated: { soFar: { of: 0 } } }, adoption: null });
    });
  });

  describe('of a training', () => {
    const session = { kind: 'training', feature: 'analytics', startedAt: '2026-02-10T15:00:00Z', startsAt: '2026-02-20T15:00:00Z' } as const;
    let training: string;

    beforeAll(async () => {
      const targets = [...'12345'].map((user) => sent(user, '2026-02-10T15:00:00Z'));
      training = await write({ ...session, targets, attendance: { 1: true, 2: true, 3: false } });
      const analytics = { event: 'Analytics Opened' };
      await happen(
        // The first half hour of the first day before, and the last one of the last day after.
        ['1', '2026-01-21T05:30:00Z', analytics],
        ['1', '2026-03-23T03:30:00Z', analytics],
        ['2', '2026-02-20T16:00:00Z', analytics],
        ['2', '2026-02-25T16:00:00Z'],
        ['3', '2026-02-21T12:00:00Z', analytics],
        ['4', '2026-01-20T12:00:00Z', analytics],
        ['4', '2026-03-23T12:00:00Z', analytics],
        ['5', '2026-02-25T12:00:00Z', { ...analytics, channel: 'api' }],
        ['5', '2026-02-26T12:00:00Z', { event: 'Call Made', channel: 'api' }],
      );
    });

    it('are those who use its feature thirty days before and after, the day itself on neither side', async () => {
      expect((await outcome(training)).adoption).toEqual({
        feature: { key: 'analytics', name: 'Analytics' },
        day: '2026-02-20',
        days: 30,
        complete: true,
        invited: { before: { of: 5, count: 1, percent: 20 }, after: { of: 5, count: 2, percent: 40 }, change: 20 },
        attended: { before: { of: 2, count: 1, percent: 50 }, after: { of: 2, count: 1, percent: 50 }, change: 0 },
        heldOut: null,
        comparison: 'not_compared',
        uplift: null,
      });
    });

    it('are no change until the thirty days are over, and nothing before the session', async () => {
      clock.set(Date.parse('2026-03-22T15:00:00Z'));
      expect((await outcome(training)).adoption).toMatchObject({ complete: false, invited: { change: null } });
      clock.set(Date.parse('2026-02-19T15:00:00Z'));
      expect((await outcome(training)).adoption).toBeNull();
    });

    it('count calls where the feature is used by calls, and compare with those held out', async () => {
      const targets = [sent('5', session.startedAt), { user: '4', heldOut: true }];
      const { adoption } = await outcome(await write({ kind: 'guide', feature: 'api', startedAt: '2026-02-20T15:00:00Z', targets }));
      expect(adoption).toMatchObject({ day: '2026-02-20', invited: { after: { of: 1, count: 1 } }, attended: null, comparison: 'compared' });
      expect(adoption!.uplift!.difference).toBe(100);
    });

    it('leave out whose mail was called off', async () => {
      const off: TargetRow = { user: '2', state: 'suppressed', reason: 'cancelled', endedAt: session.startedAt };
      const targets = [sent('1', session.startedAt), off, { user: '3', state: 'suppressed', reason: 'unsubscribed', endedAt: session.startedAt } as const];
      const guide = { kind: 'guide', state: 'cancelled', feature: 'analytics', startedAt: '2026-02-20T15:00:00Z' } as const;
      expect((await outcome(await write({ ...guide, targets }))).adoption).toMatchObject({ invited: { before: { of: 2 }, after: { of: 2 } } });
      expect((await outcome(await write({ ...guide, targets: [off] }))).adoption).toBeNull();
    });

    it('are figures of the product: past trainings together, this quarter against the same part of the last', async () => {
      for (const startedAt of ['2025-10-15T12:00:00Z', '2025-12-30T12:00:00Z']) await write({ ...session, startedAt, startsAt: '2026-01-02T12:00:00Z' });
      await write({ ...session, state: 'cancelled' });
      await write({ ...session, state: 'draft', startedAt: null });
      // Its days after are not over.
      await write({ ...session, startsAt: '2026-03-05T12:00:00Z', targets: [sent('4', MAIL)] });
      const { trainingAdoption, trainingsScheduled } = await metrics();
      expect(trainingAdoption).toMatchObject({ value: 20, status: 'good', target: { operator: '>', value: 15 }, trainings: 1, attended: { change: 0 } });
      expect(trainingsScheduled).toMatchObject({
        value: 100,
        status: 'good',
        target: { operator: '>', value: 30 },
        from: '2026-01-01',
        thisQuarter: 2,
        lastQuarterSoFar: 1,
        lastQuarter: 2,
      });
      expect(await metrics(otto)).toMatchObject({ trainingAdoption: { value: null, trainings: 0 }, trainingsScheduled: { thisQuarter: 0, value: null } });
    });

    it('count who was told by an update alone, and nobody whose invitation came too late to leave', async () => {
      const off = (user: string, reason: string): TargetRow => ({ user, state: 'suppressed', reason, endedAt: session.startedAt });
      const id = await write({ ...session, attendance: {}, targets: [off('2', 'cancelled'), off('3', 'too_late'), off('4', 'cancelled')] });
      await api.app.get(Database).query(
        `INSERT INTO deliveries (engagement, usr, message, sequence, state, email, address, token, due_at, ended_at)
         SELECT engagement, usr, 'update', 1, 'sent', email, address, uuid_send(gen_random_uuid()), due_at, ended_at FROM deliveries
         WHERE engagement = (SELECT key FROM engagements WHERE id = $1) AND reason = 'cancelled'`,
        [id],
      );
      expect((await outcome(id)).adoption).toMatchObject({ invited: { before: { of: 2 }, after: { of: 2 } } });
    });

    it('are none of a session that was cancelled', async () => {
      await api.app.get(Database).query('UPDATE trainings t SET cancelled_at = now() FROM engagements e WHERE e.key = t.engagement AND e.id = $1', [training]);
      expect((await outcome(training)).adoption).toBeNull();
    });
  });

  describe('of the product', () => {
    const look = async (headers: Record<string, string>, method = 'GET', id = acme): Promise<Response> => {
      const answer = await fetch(`${api.url}/api/intelligence/adoption/${id}`, { method, headers });
      await answer.arrayBuffer();
      return answer;
    };

    it('count the dashboards that customer success managers look at, and nobody else’s', async () => {
      const leader = await callers.person('lena@example.com', 'leader');
      const { secret } = await api.app.get(KeysService).create('reader', 'read', []);
      // Peers are judged after the first look, which moves the version.
      await look(ADMIN);
      const etag = (await look(casey)).headers.get('etag')!;
      expect((await look({ ...casey, 'if-none-match': etag })).status).toBe(304);
      expect((await look({ ...casey, accept: 'text/markdown' })).status).toBe(200);
      const uncounted = [
        look(casey, 'HEAD'),
        look(casey, 'GET', await callers.customer('other')),
        look(casey, 'GET', 'x'),
        look({ ...casey, accept: 'image/png' }),
      ];
      await Promise.all([...uncounted, look(leader), look(ADMIN), look(bearer(secret))]);
      expect((await metrics()).dashboardViews).toMatchObject({ value: null, thisWeek: { weekOf: '2026-03-30', views: 1, csms: 2, perCsm: 0.5 } });
      // The page is open all day: it asks again by itself, and is told that nothing has changed.
      for (let halfHour = 1; halfHour <= 20; halfHour++)
        for (const minute of [-1, 0, 1]) {
          clock.set(NOW + (30 * halfHour + minute) * 60_000);
          expect((await look({ ...casey, 'if-none-match': etag })).status).toBe(304);
        }
      clock.set(Date.parse('2026-04-06T15:00:00Z'));
      // Their sessions have ended meanwhile.
      const [caseyNow, ottoNow] = [await callers.person('casey@example.com', 'csm'), await callers.person('otto@example.com', 'csm')];
      const { value, target, status, previous, thisWeek, weeks } = (await metrics()).dashboardViews;
      expect({ value, operator: target.operator, of: target.value, status }).toEqual({ value: 10.5, operator: '>', of: 10, status: 'good' });
      expect({ previous, thisWeek }).toMatchObject({ previous: null, thisWeek: { weekOf: '2026-04-06', views: 0 } });
      expect(weeks).toHaveLength(12);
      expect((await metrics(caseyNow)).dashboardViews).toMatchObject({
        value: 21,
        weeks: expect.arrayContaining([expect.objectContaining({ csms: 1, views: 21 })]) as unknown,
      });
      expect((await metrics(ottoNow)).dashboardViews).toMatchObject({ value: 0, status: 'poor' });
    });

    it('keep views that could not be stored at once', async () => {
      const [views, database] = [api.app.get(DashboardViews), api.app.get(Database)];
      const caller = { kind: 'person', id: 'somebody', role: 'csm', scope: null, email: null } as const;
      await database.query('ALTER TABLE dashboard_views RENAME TO away');
      views.count(caller, 1);
      views.count(caller, 2);
      await expect(views.settle()).rejects.toThrow('dashboard_views');
      await database.query('ALTER TABLE away RENAME TO dashboard_views');
      await views.settle();
      expect(await database.query("SELECT views FROM dashboard_views WHERE person = 'somebody'")).toEqual([{ views: 2 }]);
    });

    it('take the portfolio’s average and its dormant recovery as the portfolio says them', async () => {
      // Nothing has moved for long, so that snapshots are due.
      await api.app.get(Database).query('UPDATE customers SET created_at = to_timestamp(0); UPDATE customer_activity SET changed_at = to_timestamp(0)');
      const round = api.app.get(SnapshotRound);
      let position: Parameters<SnapshotRound['step']>[1] = null;
      for (let remaining = 1; remaining > 0;) ({ position, remaining } = await round.step({ scope: 'latest' }, position));
      const { kpis } = await callers.ok<{ kpis: { averageScore: SuccessMetrics['portfolioAverage']; dormantRecovery: object } }>(
        'GET',
        '/api/intelligence/portfolio',
      );
      const { portfolioAverage, dormantRecovery, today } = await metrics();
      expect(today).toBe('2026-03-31');
      expect(portfolioAverage.value).toBeGreaterThan(0);
      const { value, target, status, accounts } = kpis.averageScore;
      expect(portfolioAverage).toEqual({ value, target, status, accounts });
      expect(portfolioAverage.target).toMatchObject({ operator: '>', value: 70 });
      expect(dormantRecovery).toEqual(kpis.dormantRecovery);
    });
  });
});
