import { KeysService } from '@adoption/access';
import { type Portfolio, type PortfolioRow } from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const PATH = '/api/intelligence/portfolio';
/** Half past midnight on 31 March in Berlin, still the 30th in New York. */
const NOW = Date.parse('2026-03-30T22:30:00Z');
const [BERLIN_DAY, NEW_YORK_DAY] = ['2026-03-30', '2026-03-29'];

/** A snapshot as a test tells it; what is left out is null. */
interface Told {
  readonly asOf: string;
  readonly period?: string;
  readonly formula?: number;
  readonly score?: number | null;
  readonly delta?: number;
  readonly stale?: boolean;
  readonly health?: string;
  readonly people?: { dormant: number; ever: number; before: number | null; recovered: number | null };
}

describe('the portfolio', () => {
  let api: RunningApp;
  let database: Database;
  let casey: Record<string, string>;
  let robin: Record<string, string>;

  const send = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const get = (query: string, headers: Record<string, string> = ADMIN): Promise<Response> => fetch(`${api.url}${PATH}${query}`, { headers });
  const portfolio = async (query = '', headers: Record<string, string> = ADMIN): Promise<Portfolio> => {
    const answer = await get(query, headers);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.json() as Promise<Portfolio>;
  };
  const names = async (query: string, headers: Record<string, string> = ADMIN): Promise<string[]> =>
    (await portfolio(`${query}${query === '' ? '?' : '&'}limit=200`, headers)).accounts.items.map(({ externalId }) => externalId);
  const row = async (externalId: string, query = ''): Promise<PortfolioRow> =>
    (await portfolio(`?limit=200${query}`)).accounts.items.find((item) => item.externalId === externalId)!;

  const snapshot = async (externalId: string, told: Told): Promise<void> => {
    const { asOf, period = '30d', formula = 1, score = null, delta = null, stale = false, health = null, people } = told;
    await database.query(
      `INSERT INTO adoption_snapshots (as_of, period, formula_version, customer, token, stale, computed_at, score, delta, user_activation, feature_breadth, dormant_share, dormant_users,
         ever_active, dormant_before, recovered, mau, feature_health)
       SELECT $2, $3, $4, key, nextval('adoption_snapshot_tokens'), $5, now(), $6, $7, $6, 50, 100.0 * $9 / $10, $9, $10, $11, $12, 7, $8 FROM customers WHERE external_id = $1`,
      [externalId, asOf, period, formula, stale, score, delta, health, people?.dormant, people?.ever, people?.before, people?.recovered],
    );
  };
  const recommend = async (externalId: string, rule: string, subject: string, rank: number, more: Record<string, unknown> = {}): Promise<void> => {
    const { status = 'open', gain = 2, gap = 40, applies = true, until = null } = more;
    await database.query(
      `INSERT INTO recommendations (customer, rule, subject, status, title, evidence, impact, expected_gain, rank, gap, applies, first_seen_at, seen_at, snoozed_until)
       SELECT key, $2, $3, $4, $2 || ' of ' || name, '', 'medium', $5, $6, $7, $8, now(), now(), $9 FROM customers WHERE external_id = $1`,
      [externalId, rule, subject, status, gain, rank, gap, applies, until],
    );
  };

  const cookieOf = async (email: string): Promise<Record<string, string>> => {
    const { url } = (await send('POST', '/api/access/sign-in-links', { email })) as { url: string };
    const session = await fetch(`${api.url}/api/access/sessions`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ token: new URL(url).hash.slice(1) }),
    });
    return { cookie: (session.headers.get('set-cookie') ?? '').split(';')[0]! };
  };

  /**
   * Six enterprise accounts e0–e5 with scores 40, 50 … 90 in Berlin, e5 without an owner; two small ones in New York, `stale` and `old`, whose figures of the day are
   * out of date and missing; `new` without figures; `gone`, whose contract ended.
   */
  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    database = api.app.get(Database);
    await send('PUT', '/api/settings/people', [
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'robin@example.com', name: 'Robin', role: 'leader' },
    ]);
    const enterprise = Array.from({ length: 6 }, (_, n) => `e${n}`);
    await send('PUT', '/api/customers', [
      ...enterprise.map((externalId, n) => ({
        externalId,
        name: `Enterprise ${n}`,
        segment: 'Enterprise',
        industry: n < 3 ? 'SaaS' : 'Finance',
        timeZone: 'Europe/Berlin',
        csmEmail: n === 5 ? null : n < 2 ? 'Casey@example.com' : 'kim@example.com',
      })),
      ...['stale', 'old'].map((externalId) => ({ externalId, name: `Small ${externalId}`, segment: 'SMB', timeZone: 'America/New_York' })),
      { externalId: 'new', name: 'New' },
      { externalId: 'gone', name: 'Gone', segment: 'SMB', timeZone: 'Europe/Berlin' },
    ]);
    await send('PUT', '/api/features', [
      { key: 'reports', name: 'Reports', tier: 'core' },
      { key: 'analytics', name: 'Analytics', tier: 'advanced' },
      { key: 'mobile', name: 'Mobile App', tier: 'power' },
    ]);
    await send('PUT', '/api/contracts', [
      { customerId: 'e0', externalId: 'now', startsOn: '2025-07-01', endsOn: '2026-06-28', seats: 10 },
      { customerId: 'e1', externalId: 'now', startsOn: '2025-07-01', endsOn: '2026-06-29', seats: 10 },
      { customerId: 'gone', externalId: 'last', startsOn: '2025-03-30', endsOn: '2026-03-29', seats: 10 },
    ]);
    for (const [n, externalId] of enterprise.entries()) {
      const people = { dormant: n, ever: 10, before: 4, recovered: n < 2 ? 2 : 1 };
      await snapshot(externalId, { asOf: BERLIN_DAY, score: 40 + 10 * n, delta: n === 1 ? 5 : undefined, health: n < 4 ? 'hln' : 'huu', people });
      await snapshot(externalId, { asOf: BERLIN_DAY, period: '7d', score: 10 * n });
      await snapshot(externalId, { asOf: BERLIN_DAY, score: 1, formula: 2 });
      await snapshot(externalId, { asOf: '2026-03-23', score: 30 + n });
    }
    await snapshot('stale', { asOf: NEW_YORK_DAY, score: 62, stale: true, health: 'hhh' });
    await snapshot('stale', { asOf: BERLIN_DAY, score: 99 });
    await snapshot('old', { asOf: '2026-03-15', score: 61, health: 'hhh' });
    await snapshot('old', { asOf: '2026-03-14', score: 98 });
    await snapshot('new', { asOf: '2026-03-10', score: 97 });
    await snapshot('gone', { asOf: BERLIN_DAY, score: 20 });
    for (const n of [0, 1, 2]) await recommend(`e${n}`, 'unused-feature', 'analytics', 1 + n, { gap: n === 2 ? null : 50 + 10 * n, gain: 4 - n });
    await recommend('e2', 'dormant-users', 'account', 1, { gain: 1 });
    await recommend('e3', 'dormant-users', 'account', 1, { status: 'dismissed' });
    await recommend('e4', 'dormant-users', 'account', 1, { applies: false });
    await recommend('e4', 'near-limit', 'storage_gb', 2, { status: 'snoozed', until: '2026-03-29' });
    await recommend('e5', 'near-limit', 'storage_gb', 2, { status: 'snoozed', until: '2026-03-31' });
    [casey, robin] = [await cookieOf('casey@example.com'), await cookieOf('robin@example.com')];
  });
  afterAll(() => api.stop());

  test('judges all accounts that are under contract', async () => {
    const { kpis, distribution, asOf, pending, accounts, period } = await portfolio('?limit=1');
    expect([period, asOf, pending, accounts.total]).toEqual(['30d', { from: '2026-03-15', to: BERLIN_DAY }, { accounts: 3 }, 9]);
    expect(kpis.averageScore).toMatchObject({ status: 'watch', previous: 45, change: 5, accounts: 8, compared: 1, target: { operator: '>', value: 70 } });
    expect(kpis.averageScore.value).toBeCloseTo((40 + 50 + 60 + 70 + 80 + 90 + 62 + 61) / 8, 9);
    expect(kpis.accountsBelow50).toMatchObject({ value: 1, share: 12.5, previous: 1, change: -1 });
    expect(kpis.dormantUsers).toMatchObject({ value: 15, share: 25, status: 'poor', target: { operator: '<', value: 10 } });
    expect(kpis.dormantRecovery).toMatchObject({ dormantBefore: 24, recovered: 8, status: 'watch' });
    expect(kpis.dormantRecovery.value).toBeCloseTo(100 / 3, 9);
    expect(distribution.map((bin) => bin.accounts)).toEqual([0, 0, 0, 0, 1, 1, 3, 1, 1, 1]);
    expect((await portfolio('?churned=true')).accounts.total).toBe(10);
  });

  test('shows each account as of its own day, with the newest figures there are', async () => {
    expect(await row('e1')).toMatchObject({
      asOf: BERLIN_DAY,
      pending: false,
      score: 50,
      exact: 50,
      band: 'fair',
      change: 5,
      dormantUsers: 1,
      dormantShare: 10,
      mau: 7,
    });
    expect(await row('stale')).toMatchObject({ asOf: NEW_YORK_DAY, pending: true, score: 62 });
    expect(await row('old')).toMatchObject({ asOf: '2026-03-15', pending: true, score: 61 });
    expect(await row('new')).toMatchObject({ asOf: null, pending: true, score: null, band: null, activation: null, mau: null });
    expect(await row('e1', '&period=7d')).toMatchObject({ score: 10 });
    expect((await row('e1')).sparkline).toEqual([...Array.from({ length: 10 }, () => null), 31, 50]);
    expect((await row('e1', '&period=7d')).sparkline.at(-1)).toBe(50);
  });

  test('shows all accounts on one day when it is asked for', async () => {
    const { asOf, pending, accounts } = await portfolio('?asOf=2026-03-30');
    expect(asOf.to).toBe('2026-03-30');
    expect(accounts.items.find(({ externalId }) => externalId === 'stale')).toMatchObject({ asOf: '2026-03-30', pending: false, score: 99 });
    expect(pending.accounts).toBe(2);
    expect(await row('e1', '&asOf=2026-03-23')).toMatchObject({ score: 31, asOf: '2026-03-23', pending: false });
    // An account whose contract was in force then.
    expect(await names('?asOf=2026-03-29')).toContain('gone');
    const future = await portfolio('?asOf=2026-03-30&segment=nowhere');
    expect(future).toMatchObject({ asOf: { from: null, to: null }, challenges: [], matrix: { segments: [] }, accounts: { items: [], next: null, total: 0 } });
    expect(future.kpis.averageScore.value).toBeNull();
  });

  test('knows when contracts end', async () => {
    expect(await row('e0')).toMatchObject({ renewsOn: '2026-06-28', renewsInDays: 90, renewalSoon: true });
    expect(await row('e1')).toMatchObject({ renewsOn: '2026-06-29', renewsInDays: 91, renewalSoon: false });
    expect(await row('e2')).toMatchObject({ renewsOn: null, renewsInDays: null, renewalSoon: false });
  });

  test('ranks what the accounts have in common', async () => {
    const { challenges } = await portfolio();
    expect(challenges).toEqual([
      { rule: 'unused-feature', subject: 'analytics', title: 'Analytics unused', accounts: 3, share: (100 * 3) / 9, averageGap: 55 },
      { rule: 'dormant-users', subject: 'account', title: 'Dormant users', accounts: 1, share: 100 / 9, averageGap: 40 },
      { rule: 'near-limit', subject: 'storage_gb', title: 'Storage (GB) near the limit', accounts: 1, share: 100 / 9, averageGap: 40 },
    ]);
    expect((await row('e2')).biggestGap).toEqual({ rule: 'dormant-users', subject: 'account', title: 'Dormant users', expectedGain: 1 });
    expect((await row('e3')).biggestGap).toBeNull();
  });

  test('tells the adoption of features by segment, from five accounts on', async () => {
    const { segments, features } = (await portfolio()).matrix;
    expect(segments).toEqual(['Enterprise', 'SMB', null]);
    const cells = (key: string): [number, number | null][] =>
      features.find((feature) => feature.key === key)!.cells.map((cell) => [cell.n, cell.adoptedPercent]);
    expect(features.map(({ key }) => key)).toEqual(['reports', 'analytics', 'mobile']);
    expect(cells('reports')).toEqual([[6, 100], [2, null], [0, null]]); // prettier-ignore
    expect(cells('analytics')).toEqual([[6, 0], [2, null], [0, null]]); // prettier-ignore
    expect(cells('mobile')).toEqual([[2, null], [2, null], [0, null]]); // prettier-ignore
  });

  test('filters, all of them together', async () => {
    expect(await names('?segment=SMB')).toEqual(['stale', 'old']);
    expect(await names('?industry=SaaS')).toEqual(['e2', 'e1', 'e0']);
    expect(await names('?band=fair')).toEqual(['stale', 'old', 'e2', 'e1']);
    expect(await names('?band=unscored')).toEqual(['new']);
    expect(await names('?owner=casey@EXAMPLE.com')).toEqual(['e1', 'e0']);
    expect((await names('?owner=none')).toSorted()).toEqual(['e5', 'new', 'old', 'stale']);
    expect(await names('?challenge=unused-feature:analytics')).toEqual(['e2', 'e1', 'e0']);
    expect(await names('?challenge=unused-feature:nothing')).toEqual([]);
    expect(await names('?q=ENTERPRISE 3')).toEqual(['e3']);
    expect(await names('?industry=SaaS&band=fair&challenge=unused-feature:analytics&owner=casey@example.com&q=enter')).toEqual(['e1']);
    expect((await portfolio('?owner=casey@example.com&limit=1')).kpis.averageScore).toMatchObject({ value: 45, accounts: 2 });
  });

  test('orders, unknown values last in both directions', async () => {
    expect(await names('?sort=score&segment=Enterprise')).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5']);
    expect((await names('?sort=score')).at(-1)).toBe('new');
    expect((await names('?sort=-score')).at(-1)).toBe('new');
    expect((await names('?sort=-change'))[0]).toBe('e1');
    expect(await names('?sort=-name&industry=SaaS')).toEqual(['e2', 'e1', 'e0']);
    expect((await names('?sort=renewsOn')).slice(0, 2)).toEqual(['e0', 'e1']);
    expect((await names('?sort=-renewsOn')).slice(0, 2)).toEqual(['e1', 'e0']);
    expect((await names('?sort=-gap')).slice(0, 3)).toEqual(['e0', 'e1', 'e4']);
    expect((await names('?sort=-dormantShare')).slice(0, 2)).toEqual(['e5', 'e4']);
    for (const sort of ['activation', '-activation', 'breadth', '-breadth', 'dormantShare', 'change', 'gap', 'name'])
      expect(await names(`?sort=${sort}`)).toHaveLength(9);
  });

  test('pages without gaps or doubles', async () => {
    for (const sort of ['-score', 'breadth', '-change', 'name', 'renewsOn', '-gap']) {
      const whole = await names(`?sort=${sort}&churned=true`);
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { accounts }: Portfolio = await portfolio(`?sort=${sort}&churned=true&limit=3${cursor ? `&cursor=${cursor}` : ''}`);
        expect(accounts.total).toBe(10);
        seen.push(...accounts.items.map(({ externalId }) => externalId));
        cursor = accounts.next;
      }
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(10);
    }
  });

  test('shows a CSM the own accounts only, in every figure', async () => {
    const own = await portfolio('', casey);
    expect(own.accounts.items.map(({ externalId }) => externalId)).toEqual(['e1', 'e0']);
    expect(own.accounts.items[0]!.csm).toEqual({ name: 'Casey', email: 'casey@example.com' });
    expect(own.accounts.total).toBe(2);
    expect(own.kpis.averageScore.accounts).toBe(2);
    expect(own.challenges).toMatchObject([{ subject: 'analytics', accounts: 2, share: 100 }]);
    expect(own.matrix.segments).toEqual(['Enterprise']);
    expect(await names('?owner=me', casey)).toEqual(['e1', 'e0']);
    expect(await names('?owner=kim@example.com', casey)).toEqual([]);
    expect(await names('', robin)).toHaveLength(9);
    expect(await names('?owner=me', robin)).toEqual([]);
    const { secret } = await api.app.get(KeysService).create('reads', 'read', []);
    expect(await names('', bearer(secret))).toHaveLength(9);
    expect((await get('', {})).status).toBe(401);
  });

  test('is versioned by what it says', async () => {
    const first = await get('?limit=2');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('cookie');
    expect((await get('?limit=2', { ...ADMIN, 'if-none-match': etag })).status).toBe(304);
    expect((await get('?limit=3', { ...ADMIN, 'if-none-match': etag })).status).toBe(200);
    await database.query(`UPDATE adoption_snapshots SET stale = true WHERE as_of = $1 AND period = '30d'`, [BERLIN_DAY]);
    const changed = await get('?limit=2', { ...ADMIN, 'if-none-match': etag });
    expect([changed.status, ((await changed.json()) as Portfolio).pending.accounts]).toEqual([200, 9]);
    await database.query(`UPDATE adoption_snapshots SET stale = false WHERE as_of = $1 AND period = '30d'`, [BERLIN_DAY]);
  });

  test('follows every write at once, though it keeps what it read', async () => {
    expect(await row('e2')).toMatchObject({ name: 'Enterprise 2', renewsOn: null, biggestGap: { rule: 'dormant-users' } });
    await send('PUT', '/api/customers', [{ externalId: 'e2', name: 'Renamed' }]);
    await send('PUT', '/api/contracts', [{ customerId: 'e2', externalId: 'now', startsOn: '2026-01-01', endsOn: '2026-12-31', seats: 5 }]);
    await database.query(`UPDATE recommendations SET status = 'done' WHERE rule = 'dormant-users' AND status = 'open'`);
    await database.query(`UPDATE adoption_snapshots SET score = 61 WHERE score = 60 AND period = '30d'`);
    expect(await row('e2')).toMatchObject({ name: 'Renamed', renewsOn: '2026-12-31', score: 61, biggestGap: { rule: 'unused-feature' } });
    await database.query(`DELETE FROM recommendations WHERE rule = 'unused-feature' AND rank = 3`);
    expect((await row('e2')).biggestGap).toBeNull();
  });

  test('compares no scores of different formulas', async () => {
    await database.query(
      `INSERT INTO setting_versions (topic, version, value, author, reason, created_at) VALUES ('score', 2, '{}', 'robin', 'a test', now())`,
    );
    expect(await row('e1')).toMatchObject({ score: 1, sparkline: [...Array.from({ length: 11 }, () => null), 1] });
    expect(await row('old')).toMatchObject({ score: null, pending: true });
    await database.query(`DELETE FROM setting_versions`);
  });

  test.each([
    'period=31d',
    'asOf=2026-02-30',
    'asOf=2026-03-31',
    'asOf=yesterday',
    'band=superb',
    'owner=me',
    'owner=somebody',
    'challenge=analytics',
    'challenge=:analytics',
    'sort=email',
    'limit=201',
    'limit=0',
    'cursor=nonsense',
    'churned=maybe',
    'unknown=1',
    'segment=',
    'segment=a&segment=b',
  ])('refuses %s', async (query) => {
    const answer = await get(`?${query}`);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([400, 'application/problem+json']);
  });
});
