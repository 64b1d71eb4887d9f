import { randomUUID } from 'node:crypto';
import { KeysService, PeopleService, SessionsService } from '@adoption/access';
import { Database } from '@adoption/database';
import { lockAllLanes, Rebuild } from '@adoption/usage';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape of each answer is what the tests state
  readonly body: any;
}

describe('account data', () => {
  let api: RunningApp;
  let database: Database;

  beforeAll(async () => {
    api = await startApp();
    database = api.app.get(Database);
  });
  afterAll(() => api.stop());

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<Answer> => {
    const answer = await fetch(`${api.url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : JSON_BODY) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const put = async (path: string, rows: unknown): Promise<Answer['body']> => {
    const { status, body } = await call('PUT', path, rows);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };
  const get = async (path: string): Promise<Answer['body']> => (await call('GET', path)).body;
  const counts = (created: number, updated: number, unchanged: number) => ({ created, updated, unchanged, rejected: [] });
  const versionOf = async (externalId: string): Promise<number> => {
    const [row] = await database.query<{ version: number }>(
      'SELECT version FROM customer_activity a JOIN customers c ON c.key = a.customer WHERE c.external_id = $1',
      [externalId],
    );
    return row?.version ?? 0;
  };
  /** A customer of its own for one test. */
  const newCustomer = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const externalId = `customer-${randomUUID()}`;
    expect(await put('/api/customers', [{ externalId, name: externalId, ...fields }])).toEqual(counts(1, 0, 0));
    return externalId;
  };

  describe('customers', () => {
    it('are created, changed and left alone by external id', async () => {
      const row = {
        externalId: 'acme',
        name: 'Acme Corp',
        segment: 'Enterprise',
        industry: 'Retail',
        timeZone: 'Europe/Berlin',
        csmEmail: 'Lena@Example.com',
        goLiveOn: '2026-02-01',
      };
      expect(await put('/api/customers', [row])).toEqual(counts(1, 0, 0));
      expect(await put('/api/customers', [row])).toEqual(counts(0, 0, 1));
      expect(await put('/api/customers', [{ externalId: 'acme', name: 'Acme', segment: null }])).toEqual(counts(0, 1, 0));
      const { items } = await get('/api/customers?externalId=acme');
      expect(items).toEqual([
        {
          ...row,
          name: 'Acme',
          segment: null,
          csmEmail: 'lena@example.com',
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        },
      ]);
      expect(await get(`/api/customers/${items[0].id}`)).toEqual(items[0]);
      expect(await versionOf('acme')).toBe(2);
    });

    it('are refused one by one, and the valid rows land', async () => {
      const good = `good-${randomUUID()}`;
      const { created, rejected } = await put('/api/customers', [
        { externalId: good, name: 'Good' },
        { externalId: 'x', name: 'X', color: 'red' },
        { externalId: 'x' },
        { externalId: 'x', name: 7 },
        { externalId: 'x', name: 'n'.repeat(256) },
        { externalId: 'x', name: 'X', timeZone: 'Mars/Olympus' },
        { externalId: 'x', name: 'X', csmEmail: 'nobody' },
        { externalId: 'x', name: 'X', goLiveOn: '2026-02-30' },
        { externalId: good, name: 'Again' },
        'text',
      ]);
      expect(created).toBe(1);
      expect(rejected.map(({ index, code }: { index: number; code: string }) => [index, code])).toEqual([
        [1, 'unknown_field'],
        [2, 'missing_field'],
        [3, 'wrong_type'],
        [4, 'text_too_long'],
        [5, 'invalid_time_zone'],
        [6, 'invalid_email'],
        [7, 'invalid_day'],
        [8, 'duplicate_row'],
        [9, 'not_an_object'],
      ]);
      expect((await get(`/api/customers?externalId=${good}`)).items[0].name).toBe('Good');
    });

    it('are found by part of a name, by a name with mistakes, and page by page', async () => {
      await put(
        '/api/customers',
        ['Zephyr Robotics', 'Zephyr Logistics', 'Quillon Foods'].map((name, i) => ({ externalId: `names-${i}`, name })),
      );
      const namesFor = async (q: string): Promise<string[]> =>
        (await get(`/api/customers?q=${encodeURIComponent(q)}`)).items.map(({ name }: { name: string }) => name);
      expect(await namesFor('zephyr')).toEqual(['Zephyr Logistics', 'Zephyr Robotics']);
      expect((await namesFor('Zefyr Robotics'))[0]).toBe('Zephyr Robotics');
      expect(await namesFor('100%_\\')).toEqual([]);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Answer['body'] = await get(`/api/customers?q=zephyr&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ name }: { name: string }) => name));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(['Zephyr Logistics', 'Zephyr Robotics']);
      for (const broken of ['x', Buffer.from('[1]').toString('base64url'), Buffer.from('["a","b",1.5]').toString('base64url')]) {
        expect((await call('GET', `/api/customers?cursor=${broken}`)).status).toBe(400);
      }
    });

    it('are seen by a CSM only where they are theirs', async () => {
      const email = `${randomUUID()}@example.com`;
      const mine = await newCustomer({ csmEmail: email.toUpperCase() });
      const others = await newCustomer({ csmEmail: 'somebody@example.com' });
      await api.app.get(PeopleService).upsert([{ email, name: 'Csm', role: 'csm' }]);
      const person = (await api.app.get(PeopleService).list()).find((one) => one.email === email)!;
      const cookie = { cookie: `adoption_session=${await api.app.get(SessionsService).start(person)}`, origin: api.url };
      const visible = await call('GET', '/api/customers?limit=200', undefined, cookie);
      expect(visible.body.items.map(({ externalId }: { externalId: string }) => externalId)).toEqual([mine]);
      const foreign = (await get(`/api/customers?externalId=${others}`)).items[0].id;
      expect((await call('GET', `/api/customers/${foreign}`, undefined, cookie)).status).toBe(404);
      for (const list of ['users', 'entitlements', 'contracts', 'usage/gauges']) {
        expect((await call('GET', `/api/${list}?customerId=${mine}`, undefined, cookie)).status).toBe(200);
        expect((await call('GET', `/api/${list}?customerId=${others}`, undefined, cookie)).status).toBe(404);
        expect((await call('GET', `/api/${list}?customerId=nowhere`, undefined, cookie)).status).toBe(404);
        expect((await call('GET', `/api/${list}`, undefined, cookie)).status).toBe(400);
      }
      expect((await call('PUT', '/api/customers', [], cookie)).status).toBe(403);
    });
  });

  describe('a body', () => {
    it('is an array of at most 10,000 rows', async () => {
      expect((await call('PUT', '/api/customers', {})).status).toBe(400);
      expect((await call('PUT', '/api/customers', null)).status).toBe(400);
      expect(
        (
          await call(
            'PUT',
            '/api/customers',
            Array.from({ length: 10_001 }, () => 1),
          )
        ).status,
      ).toBe(413);
      expect(await put('/api/customers', [])).toEqual(counts(0, 0, 0));
      expect((await call('PUT', '/api/customers?confirm=yes', [])).status).toBe(400);
    });

    it('is taken from server keys and refused from read and browser keys', async () => {
      const keys = api.app.get(KeysService);
      for (const [scope, status] of [
        ['server', 200],
        ['read', 403],
        ['browser', 403],
      ] as const) {
        const { secret } = await keys.create(scope, scope, scope === 'browser' ? ['*'] : []);
        expect((await call('PUT', '/api/users', [], bearer(secret))).status).toBe(status);
      }
    });
  });

  describe('users', () => {
    it('belong to a customer named by external id or UUID', async () => {
      const customer = await newCustomer();
      const { id } = (await get(`/api/customers?externalId=${customer}`)).items[0];
      const row = { externalId: 'u1', name: 'Sam', email: 'sam@example.com', team: 'Ops', role: 'Analyst', signedUpAt: '2026-01-12T10:30:00+01:00' };
      expect(await put('/api/users', [{ customerId: customer, ...row }])).toEqual(counts(1, 0, 0));
      expect(await put('/api/users', [{ customerId: id.toUpperCase(), ...row }])).toEqual(counts(0, 0, 1));
      expect(await put('/api/users', [{ customerId: id, externalId: 'u1', deactivatedAt: '2026-06-30T00:00:00Z', team: null }])).toEqual(counts(0, 1, 0));
      const { items, next } = await get(`/api/users?customerId=${customer}`);
      expect(items).toEqual([
        {
          ...row,
          id: expect.any(String),
          customerId: id,
          team: null,
          signedUpAt: '2026-01-12T09:30:00.000Z',
          deactivatedAt: '2026-06-30T00:00:00.000Z',
          internal: false,
        },
      ]);
      expect(next).toBeNull();
      const { rejected } = await put('/api/users', [
        { customerId: 'nowhere', externalId: 'u1' },
        { customerId: randomUUID(), externalId: 'u1' },
        { customerId: customer, externalId: 'u2', signedUpAt: '2026-01-12' },
        { customerId: customer, externalId: 'u3' },
        { customerId: id, externalId: 'u3' },
      ]);
      expect(rejected.map(({ code }: { code: string }) => code)).toEqual(['unknown_customer', 'unknown_customer', 'invalid_instant', 'duplicate_row']);
    });

    it('who wait for a membership bring the events that waited with them', async () => {
      const customer = await newCustomer();
      const user = `user-${randomUUID()}`;
      const event = { type: 'track', messageId: randomUUID(), userId: user, event: 'Opened', timestamp: new Date().toISOString() };
      expect((await call('POST', '/v1/batch', { batch: [event] })).status).toBe(200);
      await put('/api/users', [{ customerId: customer, externalId: user }]);
      const [row] = await database.query<{ events: number }>(
        'SELECT sum(events)::int AS events FROM usage_metrics m JOIN customers c ON c.key = m.customer WHERE c.external_id = $1',
        [customer],
      );
      expect(row).toEqual({ events: 1 });
    });
  });

  describe('what is counted', () => {
    const eventsOf = (customer: string, user: string, at: string) => [{ id: randomUUID(), customerId: customer, userId: user, event: 'Opened', timestamp: at }];
    const daysOf = (customer: string) =>
      database.query(
        'SELECT d.day, sum(d.events)::int AS events FROM user_days d JOIN customers c ON c.key = d.customer WHERE c.external_id = $1 GROUP BY d.day ORDER BY d.day',
        [customer],
      );
    const check = async (customer: string) => {
      const rebuild = api.app.get(Rebuild);
      return rebuild.check(await rebuild.customerKey(customer));
    };

    it('follows a changed zone and a changed internal flag', async () => {
      const customer = await newCustomer({ timeZone: 'UTC' });
      await call('POST', '/api/usage/events', [...eventsOf(customer, 'a', '2026-03-31T23:30:00Z'), ...eventsOf(customer, 'b', '2026-03-31T10:00:00Z')]);
      expect(await daysOf(customer)).toEqual([{ day: '2026-03-31', events: 2 }]);
      expect(await put('/api/customers', [{ externalId: customer, name: customer, timeZone: 'Asia/Tokyo' }])).toEqual(counts(0, 1, 0));
      expect(await daysOf(customer)).toEqual([
        { day: '2026-03-31', events: 1 },
        { day: '2026-04-01', events: 1 },
      ]);
      await put('/api/users', [{ customerId: customer, externalId: 'b', internal: true }]);
      expect(await daysOf(customer)).toEqual([{ day: '2026-04-01', events: 1 }]);
      await put('/api/users', [{ customerId: customer, externalId: 'c', internal: true }]);
      await call('POST', '/api/usage/events', [...eventsOf(customer, 'b', '2026-04-02T10:00:00Z'), ...eventsOf(customer, 'c', '2026-04-02T10:00:00Z')]);
      expect(await daysOf(customer)).toEqual([{ day: '2026-04-01', events: 1 }]);
      expect(await check(customer)).toEqual([]);
    });

    it('stays true while events and account data come at the same time', async () => {
      const customer = await newCustomer({ timeZone: 'UTC' });
      const names = Array.from({ length: 60 }, (_, i) => `u${i}`);
      const events = (round: number) =>
        (round % 2 === 0 ? names : names.toReversed()).flatMap((user, i) => eventsOf(customer, user, `2026-03-${10 + round}T${10 + (i % 12)}:00:00Z`));
      const users = (round: number) =>
        names.filter((_, i) => i % 3 === round % 3).map((externalId, i) => ({ customerId: customer, externalId, internal: (i + round) % 2 === 0 }));
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, round) => [
          call('POST', '/api/usage/events', events(round)),
          call('PUT', '/api/users', users(round)),
          call('PUT', '/api/customers', [{ externalId: customer, name: customer, timeZone: round % 2 === 0 ? 'Asia/Tokyo' : 'America/New_York' }]),
        ]).flat(),
      );
      expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
      expect(await check(customer)).toEqual([]);
    });

    it('knows of a user whose first event is being stored when the user is flagged', async () => {
      const customer = await newCustomer();
      const key = await api.app.get(Rebuild).customerKey(customer);
      const isWaiting = async () =>
        (await database.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0;
      let answer: Promise<Answer['body']> | undefined;
      // What the writer of events does, stopped before it commits.
      await database.transaction(async (transaction) => {
        await lockAllLanes(transaction);
        await transaction.run("INSERT INTO users (customer, external_id) VALUES ($1, 'fresh')", [key]);
        answer = put('/api/users', [{ customerId: customer, externalId: 'fresh', internal: true }]);
        while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 20));
      });
      // A created user would not have had the customer counted again.
      expect(await answer).toEqual(counts(0, 1, 0));
    });

    it('keeps a zone, unless confirmed, where raw events are gone', async () => {
      const customer = await newCustomer({ timeZone: 'UTC' });
      await call('POST', '/api/usage/events', [...eventsOf(customer, 'a', '2026-03-01T10:00:00Z'), ...eventsOf(customer, 'a', '2026-03-31T23:30:00Z')]);
      await database.query("DELETE FROM usage_events WHERE customer = (SELECT key FROM customers WHERE external_id = $1) AND occurred_at < '2026-03-15'", [
        customer,
      ]);
      const rows = [{ externalId: customer, name: customer, timeZone: 'Asia/Tokyo' }];
      const refused = await call('PUT', '/api/customers', rows);
      expect(refused).toMatchObject({ status: 409, body: { type: '/problems/zone_change_needs_confirmation', errors: [{ pointer: '/0/timeZone' }] } });
      expect((await get(`/api/customers?externalId=${customer}`)).items[0].timeZone).toBe('UTC');
      expect((await call('PUT', '/api/customers?confirm=true', rows)).body).toEqual(counts(0, 1, 0));
    });
  });

  describe('features', () => {
    const mark = randomUUID();
    it('have a slot for good, event names of their own, and an order', async () => {
      const row = {
        key: `reports-${mark}`,
        name: 'Reports',
        tier: 'core',
        order: 0,
        availableFrom: '2026-01-01',
        adoptionCutoff: { percent: 5, users: 3, days: 4 },
        valueProposition: 'All on one page.',
        benefitClaim: { text: 'Two days earlier.', source: 'Survey' },
        minutesSavedPerUse: { low: 1, likely: 2.5, high: 4, source: 'Study' },
        action: 'guide',
        guideUrl: 'https://example.com/guide',
        events: [
          { name: `b ${mark}`, kind: 'create' },
          { name: `a ${mark}`, kind: 'use' },
        ],
        properties: ['kind'],
      };
      expect(await put('/api/features', [row])).toEqual(counts(1, 0, 0));
      expect(await put('/api/features', [{ ...row, events: row.events.toReversed() }])).toEqual(counts(0, 0, 1));
      expect(await put('/api/features', [{ key: row.key, name: 'Reports', tier: 'advanced' }])).toEqual(counts(0, 1, 0));
      const { items, next } = await get('/api/features');
      expect(next).toBeNull();
      expect(items[0]).toEqual({ ...row, tier: 'advanced', kind: 'ui', mustHave: null, archivedAt: null, downloadUrl: null, events: row.events.toReversed() });

      const { rejected } = await put('/api/features', [
        { key: `x-${mark}`, name: 'X', tier: 'core', events: [{ name: `a ${mark}`, kind: 'use' }] },
        { key: `x-${mark}`, name: 'X', tier: 'legendary' },
        { key: `x-${mark}`, name: 'X', tier: 'core', guideUrl: 'http://example.com' },
        { key: `x-${mark}`, name: 'X', tier: 'core', minutesSavedPerUse: { low: 3, likely: 2, high: 4, source: 'Study' } },
        {
          key: `x-${mark}`,
          name: 'X',
          tier: 'core',
          events: [
            { name: 'n', kind: 'use' },
            { name: 'n', kind: 'create' },
          ],
        },
        { key: `x-${mark}`, name: 'X', tier: 'core', benefitClaim: { text: 'T', source: 'S', other: 1 } },
      ]);
      expect(rejected.map(({ code }: { code: string }) => code)).toEqual([
        'event_taken',
        'unknown_value',
        'invalid_url',
        'out_of_range',
        'duplicate_event',
        'unknown_field',
      ]);
    });

    it('hand an event name over within one request, for events to come', async () => {
      const customer = await newCustomer();
      const [one, two, event] = [`one-${mark}`, `two-${mark}`, `moves ${mark}`];
      await put('/api/features', [{ key: one, name: 'One', tier: 'core', events: [{ name: event, kind: 'use' }] }]);
      const send = () => call('POST', '/api/usage/events', [{ id: randomUUID(), customerId: customer, userId: 'a', event, timestamp: '2026-03-01T10:00:00Z' }]);
      await send();
      expect(
        await put('/api/features', [
          { key: two, name: 'Two', tier: 'core', events: [{ name: event, kind: 'create' }] },
          { key: one, name: 'One', tier: 'core', events: null },
        ]),
      ).toEqual(counts(1, 1, 0));
      await send();
      const uses = await database.query(
        'SELECT f.key, d.uses FROM feature_days d JOIN features f ON f.slot = d.feature JOIN customers c ON c.key = d.customer WHERE c.external_id = $1 ORDER BY f.key',
        [customer],
      );
      expect(uses).toEqual([
        { key: one, uses: 1 },
        { key: two, uses: 1 },
      ]);
    });
  });

  describe('entitlements, contracts and gauges', () => {
    it('are written and listed by customer', async () => {
      const customer = await newCustomer();
      const key = `plan-${randomUUID()}`;
      await put('/api/features', [{ key, name: 'Plan', tier: 'core' }]);
      const owned = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ customerId: customer, ...row }));
      const entitlements = owned([
        { metric: 'storage_gb', limit: null },
        { metric: 'users', limit: 100, features: [key] },
        { metric: 'users', limit: 200.5, validFrom: '2026-03-01' },
      ]);
      expect(await put('/api/entitlements', entitlements)).toEqual(counts(3, 0, 0));
      expect(await put('/api/entitlements', entitlements)).toEqual(counts(0, 0, 3));
      expect(await put('/api/entitlements', owned([{ metric: 'users', limit: 150 }]))).toEqual(counts(0, 1, 0));
      const id = (await get(`/api/customers?externalId=${customer}`)).items[0].id;
      expect(await get(`/api/entitlements?customerId=${customer}`)).toEqual({
        items: [
          { customerId: id, metric: 'storage_gb', limit: null, validFrom: null, features: [] },
          { customerId: id, metric: 'users', limit: 150, validFrom: null, features: [key] },
          { customerId: id, metric: 'users', limit: 200.5, validFrom: '2026-03-01', features: [] },
        ],
        next: null,
      });
      const pageOne = await get(`/api/entitlements?customerId=${customer}&limit=2`);
      expect((await get(`/api/entitlements?customerId=${customer}&limit=2&cursor=${pageOne.next}`)).items).toHaveLength(1);
      expect(
        (await put('/api/entitlements', owned([{ metric: 'a', limit: 0.5 }, { metric: 'b' }, { metric: 'c', limit: 1, features: ['nowhere'] }]))).rejected.map(
          ({ code }: { code: string }) => code,
        ),
      ).toEqual(['out_of_range', 'missing_field', 'unknown_feature']);

      const contract = { externalId: 'c1', startsOn: '2026-01-01', endsOn: '2026-12-31', seats: 20, plan: 'Pro' };
      expect(await put('/api/contracts', owned([contract]))).toEqual(counts(1, 0, 0));
      expect(await put('/api/contracts', owned([{ ...contract, seats: 30 }]))).toEqual(counts(0, 1, 0));
      expect((await get(`/api/contracts?customerId=${id}`)).items).toEqual([{ customerId: id, ...contract, seats: 30 }]);
      expect(
        (
          await put(
            '/api/contracts',
            owned([
              { ...contract, endsOn: '2025-12-31' },
              { ...contract, seats: 0 },
            ]),
          )
        ).rejected.map(({ code }: { code: string }) => code),
      ).toEqual(['out_of_range', 'out_of_range']);

      const gauges = [
        { metric: 'integrations', date: '2026-03-01', value: 0 },
        { metric: 'integrations', date: '2026-03-02', value: 3.5 },
      ];
      expect(await put('/api/usage/gauges', owned(gauges))).toEqual(counts(2, 0, 0));
      expect(await put('/api/usage/gauges', owned([{ ...gauges[1], value: 4 }, gauges[0]!]))).toEqual(counts(0, 1, 1));
      expect((await get(`/api/usage/gauges?customerId=${customer}`)).items).toEqual([
        { customerId: id, ...gauges[0] },
        { customerId: id, ...gauges[1], value: 4 },
      ]);
      expect((await put('/api/usage/gauges', owned([{ ...gauges[0], value: -1 }]))).rejected).toEqual([
        { index: 0, code: 'out_of_range', detail: expect.any(String) },
      ]);
      expect(await versionOf(customer)).toBe(7);
    });
  });

  it('takes 10,000 rows at once', async () => {
    const lines: string[] = [];
    const timed = async (what: string, path: string, rows: readonly object[], expected: object): Promise<void> => {
      const started = performance.now();
      expect(await put(path, rows)).toEqual(expected);
      lines.push(`${what}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
    };
    const n = 10_000;
    const rows = <Row>(row: (i: number) => Row): Row[] => Array.from({ length: n }, (_, i) => row(i));
    const customers = rows((i) => ({
      externalId: `many-${i}`,
      name: `Many ${i}`,
      segment: 'SMB',
      industry: 'Retail',
      timeZone: 'Europe/Berlin',
      csmEmail: 'lena@example.com',
    }));
    const users = rows((i) => ({
      customerId: `many-${i % 100}`,
      externalId: `u${i}`,
      name: `User ${i}`,
      email: `u${i}@example.com`,
      team: 'Ops',
      signedUpAt: '2026-01-12T10:30:00Z',
    }));
    await timed('10,000 new customers', '/api/customers', customers, counts(n, 0, 0));
    await timed('10,000 known customers', '/api/customers', customers, counts(0, 0, n));
    await timed('10,000 new users', '/api/users', users, counts(n, 0, 0));
    await timed(
      '10,000 changed users',
      '/api/users',
      users.map((user) => ({ ...user, team: 'Sales' })),
      counts(0, n, 0),
    );
    await timed(
      '10,000 gauges',
      '/api/usage/gauges',
      rows((i) => ({ customerId: `many-${i}`, metric: 'storage_gb', date: '2026-03-01', value: i })),
      counts(n, 0, 0),
    );
    await timed(
      '10,000 contracts',
      '/api/contracts',
      rows((i) => ({ customerId: `many-${i}`, externalId: 'c', startsOn: '2026-01-01', endsOn: '2026-12-31', seats: 5 })),
      counts(n, 0, 0),
    );
    await timed(
      '10,000 entitlements',
      '/api/entitlements',
      rows((i) => ({ customerId: `many-${i}`, metric: 'users', limit: 5 })),
      counts(n, 0, 0),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
  });
});
