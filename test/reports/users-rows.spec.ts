import {
  AdoptionService,
  type AccountUser,
  PORTFOLIO_SORTS,
  type Portfolio,
  PortfolioService,
  USER_SORTS,
  type UserListOptions,
  UsersService,
} from '@adoption/adoption';
import { StoppedClock } from '@adoption/config';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from '../api/running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;
const EVERYONE = { csmEmail: null };
const STATUSES = [null, 'active', 'engaged', 'at_risk', 'dormant', 'never_active', 'left'] as const;
const ACTIVITIES = [null, 'wau', 'mau', 'power', 'activated'] as const;

describe('lists that are wanted whole', () => {
  let api: RunningApp;
  let users: UsersService;
  let acme: string;

  const send = async (method: string, path: string, body: unknown): Promise<void> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const view = () => api.app.get(AdoptionService).view(acme, { period: '30d', comparison: 'peers', asOf: null }, EVERYONE);

  /** Forty users of whom some were never active, some share a team or have none, and some left. */
  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    users = api.app.get(UsersService);
    await send(
      'PUT',
      '/api/customers',
      Array.from({ length: 12 }, (_, n) => ({ externalId: `c${n}`, name: `Account ${n % 5}`, segment: n % 2 === 0 ? 'SMB' : 'Enterprise' })),
    );
    await send('PUT', '/api/features', [{ key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] }]);
    await send(
      'PUT',
      '/api/users',
      Array.from({ length: 40 }, (_, n) => ({
        customerId: 'c0',
        externalId: `u${n}`,
        ...(n % 7 !== 0 && { name: ['Ärmel', 'apple', 'Zoë', 'Émile', 'bob'][n % 5] }),
        ...(n % 3 === 0 && { team: `Team ${n % 2}`, email: `u${n}@example.com` }),
        ...(n % 4 !== 0 && { signedUpAt: new Date(NOW - (100 + (n % 9)) * DAY).toISOString() }),
        ...(n % 13 === 12 && { deactivatedAt: new Date(NOW - 2 * DAY).toISOString() }),
      })),
    );
    const events = Array.from({ length: 34 }, (_, n) => [0, 1, 2].slice(n % 3).map((k) => eventOf(n, k))).flat();
    await send('POST', '/api/usage/events', events);
    const found = (await (await fetch(`${api.url}/api/customers?externalId=c0`, { headers: ADMIN })).json()) as { items: { id: string }[] };
    acme = found.items[0]!.id;
  });
  afterAll(() => api.stop());

  const eventOf = (n: number, k: number) => ({
    id: `e${n}-${k}`,
    customerId: 'c0',
    userId: `u${n}`,
    event: k === 1 ? 'Report Viewed' : 'Something else',
    sessionId: `s${k}`,
    quantity: 1 + (n % 4),
    timestamp: new Date(NOW - (2 * n + k) * DAY).toISOString(),
  });

  const pages = async (options: Omit<UserListOptions, 'limit' | 'cursor'>): Promise<AccountUser[]> => {
    const all: AccountUser[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page = await users.list(await view(), { ...options, limit: 7, cursor });
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  };

  const filters = [
    ...STATUSES.flatMap((status) => ACTIVITIES.map((activity) => ({ status, activity, feature: null, used: true, q: null }))),
    ...[true, false].map((used) => ({ status: null, activity: null, feature: 'reports', used, q: null })),
    ...['ä', '@example', 'U1', 'nobody'].map((q) => ({ status: null, activity: null, feature: null, used: true, q })),
  ];

  test.each(filters)('are the pages one after another: %j', async (filter) => {
    const rows = await users.rows(await view(), { ...filter, sort: 'name', descending: false, users: null });
    const expected = await pages({ ...filter, sort: 'name', descending: false });
    expect([...rows]).toEqual(expected);
    expect(rows.total).toBe(expected.length);
    // They can be gone through again.
    expect([...rows]).toEqual(expected);
  });

  test.each(USER_SORTS.flatMap((sort) => [false, true].map((descending) => ({ sort, descending }))))('in every order: %j', async (order) => {
    const everyone = { status: null, activity: null, feature: null, used: true, q: null, ...order };
    const rows = [...(await users.rows(await view(), { ...everyone, users: null }))];
    expect(rows).toEqual(await pages(everyone));
    expect(rows).toHaveLength(37);
    const known = rows.map((row) => row[order.sort]).filter((value) => value !== null);
    expect(rows.slice(known.length).every((row) => row[order.sort] === null)).toBe(true);
    const sorted = known.toSorted((a, b) => (typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'en')));
    expect(known).toEqual(order.descending ? sorted.toReversed() : sorted);
  });

  test('of those who were picked alone, and of nobody else who is not in the list', async () => {
    const options = { status: null, activity: null, feature: null, used: true, q: null, sort: 'actions', descending: true } as const;
    const all = await pages(options);
    const left = [...(await users.rows(await view(), { ...options, status: 'left', users: null }))];
    expect(left.length).toBeGreaterThan(0);
    const picked = new Set([all[30]!.id, all[3]!.id, left[0]!.id, '00000000-0000-4000-8000-000000000000']);
    const rows = await users.rows(await view(), { ...options, users: picked });
    expect([rows.total, ...rows]).toEqual([2, all[3], all[30]]);
  });

  test('a feature that nobody knows is a mistake', async () => {
    const options = { status: null, activity: null, feature: 'nothing', used: true, q: null, sort: 'name', descending: false, users: null } as const;
    await expect(users.rows(await view(), options)).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each(PORTFOLIO_SORTS.flatMap((sort) => [false, true].map((descending) => ({ sort, descending }))))('portfolios too: %j', async (order) => {
    const portfolios = api.app.get(PortfolioService);
    const filters = { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: false };
    const options = { period: '30d', asOf: null, filters, ...order } as const;
    const whole = await portfolios.everything({ ...options, accounts: null, now: NOW }, EVERYONE);
    const items: Portfolio['accounts']['items'] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page = await portfolios.portfolio({ ...options, limit: 5, cursor }, EVERYONE);
      items.push(...page.accounts.items);
      cursor = page.accounts.next;
      expect({ ...whole, accounts: null }).toEqual({ ...page, accounts: null });
    }
    expect(whole.accounts).toEqual({ items, next: null, total: 12 });
    const picked = await portfolios.everything(
      { ...options, now: NOW, filters: { ...filters, segment: 'SMB' }, accounts: new Set(items.slice(0, 6).map(({ id }) => id)) },
      EVERYONE,
    );
    expect(picked.accounts.items).toEqual(items.slice(0, 6).filter(({ segment }) => segment === 'SMB'));
    expect(picked.pending.accounts).toBe(picked.accounts.total);
  });
});
