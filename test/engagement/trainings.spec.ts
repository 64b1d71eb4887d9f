import ICAL from 'ical.js';
import { PeopleService, SessionsService } from '@adoption/access';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from '../api/running-app';

const NOW = Date.parse('2026-03-20T15:00:00Z');

interface Training {
  id: string;
  name: string;
  status: string;
  state: string;
  startsAt: string;
  endsAt: string;
  date: string;
  time: string;
  sequence: number;
  invited: number;
  excluded: Record<string, number>;
  mails: Record<string, number>;
  attendance: Record<string, number>;
  job: string;
}
interface Delivery extends Record<string, unknown> {
  message: string;
  sequence: number;
  state: string;
  email: string;
  due: string;
}

describe('trainings', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let database: Database;
  let acme: string;
  let globex: string;
  const users = new Map<string, string>();

  const call = async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<{ status: number; body: Body }> => {
    const sent = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
    const answer = await fetch(`${api.url}/api${path}`, { method, headers: { ...headers, ...(method === 'GET' ? {} : JSON_BODY) }, ...sent });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const ok = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await call<Body>(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const WISH = {
    feature: 'analytics',
    date: '2026-04-01',
    time: '10:00',
    minutes: 45,
    hostName: 'Casey Host',
    hostEmail: 'casey@example.com',
    linkUrl: 'https://meet.example.com/a',
    note: 'Bring a question.',
    invite: {
      feature: 'analytics',
      used: false,
    },
  };
  const schedule = (wish: object = {}, headers: Record<string, string> = ADMIN, customer = acme) =>
    call<Record<string, unknown>>('POST', `/intelligence/adoption/${customer}/trainings`, { ...WISH, ...wish }, headers);
  const scheduled = async (wish: object = {}): Promise<string> => {
    const { status, body } = await schedule(wish);
    if (status !== 202) throw new Error(JSON.stringify(body));
    return body['trainingId'] as string;
  };
  const training = (id: string) => ok<Training>('GET', `/intelligence/trainings/${id}`);
  const person = async (email: string): Promise<Record<string, string>> => {
    const row = (await api.app.get(PeopleService).list()).find((one) => one.email === email)!;
    return { cookie: `adoption_session=${await api.app.get(SessionsService).start(row)}`, origin: api.url };
  };
  const deliveries = (id: string): Promise<Delivery[]> =>
    database.query<Delivery>(
      `SELECT d.message, d.sequence, d.state, d.email, CASE WHEN d.due_at BETWEEN now() - interval '1 minute' AND now() THEN 'now' ELSE to_json(d.due_at AT TIME ZONE 'UTC') #>> '{}' END AS due
       FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1 ORDER BY d.message, d.sequence, d.email`,
      [id],
    );
  const lines = async (id: string): Promise<string[]> =>
    (await deliveries(id)).map(({ message, sequence, state, email }) => `${message} ${sequence} ${state} ${email}`);
  /** What a worker does to the mails that are due. */
  const send = (id: string, where = 'true') =>
    database.query(
      `UPDATE deliveries d SET state = 'sent', claimed_at = now(), ended_at = now() FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.state = 'pending' AND d.message <> 'reminder' AND ${where}`,
      [id],
    );

  /** Six people: ada and bob use analytics, cy and di do not, eve has no address, fay is internal. */
  beforeAll(async () => {
    api = await startApp({ publicUrl: 'https://adoption.example.com' }, clock);
    database = api.app.get(Database);
    await ok('PUT', '/customers', [
      { externalId: 'acme', name: 'Acme Corp', csmEmail: 'casey@example.com', timeZone: 'Europe/Berlin' },
      { externalId: 'globex', name: 'Globex', csmEmail: 'otto@example.com' },
    ]);
    await ok('PUT', '/features', [{ key: 'analytics', name: 'Analytics', tier: 'core', events: [{ name: 'Chart Viewed', kind: 'use' }] }]);
    const signedUpAt = '2026-01-01T00:00:00Z';
    const wrote = await ok('PUT', '/users', [
      ...['ada', 'bob', 'cy', 'di'].map((name) => ({ customerId: 'acme', externalId: name, name, email: `${name}@acme.example`, signedUpAt })),
      { customerId: 'acme', externalId: 'eve', name: 'eve', signedUpAt },
      { customerId: 'acme', externalId: 'fay', name: 'fay', email: 'fay@acme.example', internal: true, signedUpAt },
      { customerId: 'globex', externalId: 'gus', name: 'gus', email: 'gus@globex.example', signedUpAt },
    ]);
    expect(wrote).toMatchObject({ rejected: [] });
    // On Tuesdays to Thursdays of February and March, from nine to eleven in Berlin.
    const events = [10, 11, 12, 17, 18, 19].flatMap((day) =>
      ['ada', 'bob'].flatMap((userId) =>
        ['08:10', '09:10'].map((time) => ({
          id: `${userId}-${day}-${time}`,
          customerId: 'acme',
          userId,
          event: 'Chart Viewed',
          quantity: 30,
          timestamp: `2026-03-${day}T${time}:00Z`,
        })),
      ),
    );
    expect(await ok('POST', '/usage/events', events)).toMatchObject({ accepted: 24 });
    const idOf = async (name: string) => (await ok<{ items: { id: string }[] }>('GET', `/customers?externalId=${name}`)).items[0]!.id;
    [acme, globex] = [await idOf('acme'), await idOf('globex')];
    for (const row of await database.query<{ id: string; name: string }>('SELECT id, name FROM users')) users.set(row.name, row.id);
    await api.app.get(PeopleService).upsert([
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'otto@example.com', name: 'Otto', role: 'csm' },
    ]);
  });
  afterAll(() => api.stop());
  afterEach(() => clock.set(NOW));

  it('are scheduled with an invitation now and a reminder the day before, in one transaction with the job that sends', async () => {
    const { status, body } = await schedule();
    expect([status, body['kind'], body['state'], body['customerId']]).toEqual([202, 'send-mails', 'queued', acme]);
    const id = body['trainingId'] as string;
    expect(await training(id)).toMatchObject({
      name: 'Analytics training',
      status: 'planned',
      state: 'sending',
      sequence: 0,
      invited: 2,
      told: 0,
      expected: 2,
      job: body['id'],
      startsAt: '2026-04-01T08:00:00.000Z',
      endsAt: '2026-04-01T08:45:00.000Z',
      date: '2026-04-01',
      time: '10:00',
      timeZone: 'Europe/Berlin',
      excluded: {
        noEmail: 1,
        unsubscribed: 0,
        noSeat: 0,
        sameAddress: 0,
      },
      mails: {
        waiting: 4,
        sent: 0,
        failed: 0,
        suppressed: 0,
        unknown: 0,
      },
    });
    const due = (await deliveries(id)).map(({ message, email, due: at }) => [message, email, at]);
    expect(due).toEqual([
      ['invitation', 'cy@acme.example', 'now'],
      ['invitation', 'di@acme.example', 'now'],
      ['reminder', 'cy@acme.example', '2026-03-31T08:00:00'],
      ['reminder', 'di@acme.example', '2026-03-31T08:00:00'],
    ]);
    const [job] = await database.query('SELECT subject, singleton FROM jobs WHERE id = $1', [body['id']]);
    expect(job).toEqual({ subject: { engagement: id }, singleton: id });
  });

  it('are scheduled once for a request that is repeated', async () => {
    const headers = { ...ADMIN, 'idempotency-key': 'once' };
    const count = async () => (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM trainings'))[0]!.n;
    const first = await schedule({}, headers);
    const before = await count();
    expect((await schedule({}, headers)).body).toMatchObject({ id: first.body['id'], trainingId: first.body['trainingId'] });
    expect(await count()).toBe(before);
    expect((await schedule({ time: '11:00' }, headers)).status).toBe(422);
    // Also when it has begun meanwhile.
    clock.set(Date.parse('2026-04-01T08:30:00Z'));
    expect((await schedule({}, headers)).body).toMatchObject({ trainingId: first.body['trainingId'] });
  });

  it('invite power users, or people one by one; who cannot be reached is counted', async () => {
    const power = await scheduled({ invite: { activity: 'power' } });
    expect((await deliveries(power)).map(({ email }) => email)).toEqual(expect.arrayContaining(['ada@acme.example']));
    await ok('PUT', '/users', [{ customerId: 'acme', externalId: 'hal', name: 'hal', email: 'ADA@acme.example', signedUpAt: '2026-01-01T00:00:00Z' }]);
    const [{ id: hal }] = (await database.query<{ id: string }>(`SELECT id FROM users WHERE name = 'hal'`)) as [{ id: string }];
    const { address } = (await database.query<{ address: Buffer }>(`SELECT address FROM deliveries WHERE email = 'cy@acme.example' LIMIT 1`))[0]!;
    await database.query(`INSERT INTO suppressions VALUES ($1, 'unsubscribed', now())`, [address]);
    const userIds = [...['ada', 'cy', 'eve', 'fay'].map((name) => users.get(name)!), hal];
    const chosen = await scheduled({ invite: { userIds } });
    const counted = { invited: 1, excluded: { noEmail: 1, unsubscribed: 1, noSeat: 1, sameAddress: 1 } };
    expect(await training(chosen)).toMatchObject(counted);
    // The same is said before anybody is invited.
    const guests = (rule: object) => call<Record<string, unknown>>('POST', `/intelligence/adoption/${acme}/trainings/guests`, rule);
    expect(await guests({ userIds })).toMatchObject({ status: 200, body: counted });
    expect((await guests({ feature: 'analytics', used: false })).body).toEqual({
      invited: 2,
      excluded: { noEmail: 1, unsubscribed: 1, noSeat: 0, sameAddress: 0 },
    });
    expect((await guests({ activity: 'power' })).body).toMatchObject({ invited: (await training(power)).invited });
    expect((await guests({})).status).toBe(400);
    expect(await schedule({ invite: { userIds: [users.get('cy'), users.get('eve')] } })).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching('nobody_to_invite') as string },
    });
    expect((await schedule({ invite: { userIds: [users.get('gus')] } })).status).toBe(422);
    await database.query('DELETE FROM suppressions');
    await database.query(`DELETE FROM users WHERE name = 'hal'`);
  });

  it.each([
    [{ date: '2026-03-19' }, 422, 'in_the_past'],
    [{ date: '2029-03-19' }, 422, 'out_of_range'],
    [{ date: '2026-03-29', time: '02:30' }, 422, 'time_skipped'],
    [{ date: '2026-02-30' }, 422, 'time_skipped'],
    [{ timeZone: 'Mars/Olympus' }, 422, 'invalid_time_zone'],
    [{ linkUrl: 'http://meet.example.com' }, 422, 'invalid_url'],
    [{ linkUrl: 'javascript:alert(1)' }, 422, 'invalid_url'],
    [{ feature: 'nothing' }, 422, 'unknown_feature'],
    [{ invite: { feature: 'analytics', activity: 'power' } }, 400, 'one_rule'],
    [{ invite: {} }, 400, 'one_rule'],
    [{ invite: null }, 400, 'is_object'],
    [{ invite: [] }, 400, 'is_object'],
    [{ minutes: 10 }, 400, 'min'],
    [{ hostEmail: 'a@b\r\nBcc: c@d' }, 400, 'matches'],
    [{ invite: { userIds: ['x'] } }, 400, 'is_uuid'],
  ])('%j is refused', async (wish, status, code) => {
    expect(await schedule(wish)).toMatchObject({ status, body: { errors: [{ code }] } });
  });

  it('that change tell everybody who may know, and say the new time to everybody else', async () => {
    const id = await scheduled();
    await send(id, `d.email = 'cy@acme.example'`);
    expect(await training(id)).toMatchObject({ invited: 2, told: 1, expected: 2 });
    const changed = await ok<Training>('PATCH', `/intelligence/trainings/${id}`, { time: '14:30', minutes: 60 });
    expect(changed).toMatchObject({
      sequence: 1,
      startsAt: '2026-04-01T12:30:00.000Z',
      endsAt: '2026-04-01T13:30:00.000Z',
      state: 'sending',
      name: 'Analytics training',
    });
    const told = ['invitation 0 sent cy@acme.example', 'invitation 1 pending di@acme.example'];
    const reminders = (n: number) => ['cy', 'di'].map((name) => `reminder ${n} pending ${name}@acme.example`);
    expect(await lines(id)).toEqual([...told, ...reminders(1), 'update 1 pending cy@acme.example']);
    expect((await deliveries(id)).filter(({ message }) => message === 'reminder').map(({ due }) => due)).toEqual(Array(2).fill('2026-03-31T12:30:00'));
    // A second change before the first one was sent: one mail, which says the second.
    await ok('PATCH', `/intelligence/trainings/${id}`, { note: null });
    expect(await lines(id)).toEqual([told[0], 'invitation 2 pending di@acme.example', ...reminders(2), 'update 2 pending cy@acme.example']);
    // The same once more is no change.
    expect(await ok('PATCH', `/intelligence/trainings/${id}`, { note: '', time: '14:30' })).toMatchObject({ sequence: 2 });
    await send(id);
    await database.query(`UPDATE engagements SET state = 'sent', ended_at = now() WHERE id = $1`, [id]);
    expect(await ok('PATCH', `/intelligence/trainings/${id}`, { linkUrl: 'https://meet.example.com/b' })).toMatchObject({ sequence: 3, state: 'sending' });
    expect((await lines(id)).filter((line) => line.includes('pending'))).toEqual([
      ...reminders(3),
      'update 3 pending cy@acme.example',
      'update 3 pending di@acme.example',
    ]);
    expect((await call('PATCH', `/intelligence/trainings/${id}`, { date: '2026-03-01' })).status).toBe(422);
  });

  it('that change while several mails wait for one person send the last of them only', async () => {
    const id = await scheduled();
    const fail = (where: string) =>
      database.query(
        `UPDATE deliveries d SET state = 'failed', reason = '550', ended_at = now() FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND ${where}`,
        [id],
      );
    const finish = () => database.query(`UPDATE engagements SET state = 'sent', ended_at = now() WHERE id = $1`, [id]);
    await send(id);
    for (const time of ['11:00', '12:00']) {
      await ok('PATCH', `/intelligence/trainings/${id}`, { time });
      await fail(`d.message = 'update' AND d.email = 'cy@acme.example' AND d.state = 'pending'`);
      await send(id);
    }
    await finish();
    await ok('POST', `/intelligence/engagements/${id}/send-again`, {});
    expect((await lines(id)).filter((line) => line.includes('update') && line.includes('cy@'))).toEqual([
      'update 1 pending cy@acme.example',
      'update 2 pending cy@acme.example',
    ]);
    expect(await ok('PATCH', `/intelligence/trainings/${id}`, { time: '13:00' })).toMatchObject({ sequence: 3 });
    expect((await lines(id)).filter((line) => line.includes('update'))).toEqual([
      'update 1 suppressed cy@acme.example',
      'update 1 sent di@acme.example',
      'update 2 sent di@acme.example',
      'update 3 pending cy@acme.example',
      'update 3 pending di@acme.example',
    ]);
    expect((await training(id)).mails).toMatchObject({ failed: 0, suppressed: 1 });
    // An invitation that is tried again, beside the update that was planned meanwhile.
    await database.query(
      `UPDATE deliveries d SET state = 'pending' FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.message = 'invitation' AND d.email = 'di@acme.example'`,
      [id],
    );
    await ok('PATCH', `/intelligence/trainings/${id}`, { time: '14:00' });
    expect((await lines(id)).filter((line) => line.includes('di@') && !line.includes(' sent ') && !line.includes('reminder'))).toEqual([
      'invitation 0 suppressed di@acme.example',
      'update 4 pending di@acme.example',
    ]);
  });

  it('that are moved closer hold no mail back until the morning any more', async () => {
    const id = await scheduled();
    await database.query(
      `UPDATE deliveries d SET due_at = now() + interval '9 hours' FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.message = 'invitation'`,
      [id],
    );
    await ok('PATCH', `/intelligence/trainings/${id}`, { date: '2026-03-21', time: '09:00' });
    expect((await deliveries(id)).map(({ message, due }) => [message, due])).toEqual([
      ['invitation', 'now'],
      ['invitation', 'now'],
    ]);
  });

  it('that are less than a day away remind nobody and wait for no morning', async () => {
    const quiet = async (id: string) =>
      (await database.query<{ quiet: boolean }>('SELECT quiet_hours AS quiet FROM engagements WHERE id = $1', [id]))[0]!.quiet;
    const soon = await scheduled({ date: '2026-03-21', time: '09:00' });
    expect((await lines(soon)).map((line) => line.split(' ')[0])).toEqual(['invitation', 'invitation']);
    const later = await scheduled();
    expect([await quiet(soon), await quiet(later)]).toEqual([false, true]);
    await ok('PATCH', `/intelligence/trainings/${later}`, { date: '2026-03-21', time: '09:00' });
    expect((await lines(later)).some((line) => line.startsWith('reminder'))).toBe(false);
    expect(await quiet(later)).toBe(false);
  });

  it('that are cancelled tell those who may know, and drop what waits', async () => {
    const id = await scheduled();
    await send(id, `d.email = 'cy@acme.example'`);
    expect(await ok('POST', `/intelligence/trainings/${id}/cancel`)).toMatchObject({ status: 'cancelled', state: 'sending', sequence: 1 });
    expect(await lines(id)).toEqual([
      'cancellation 1 pending cy@acme.example',
      'invitation 0 sent cy@acme.example',
      'invitation 0 suppressed di@acme.example',
      'reminder 0 suppressed cy@acme.example',
      'reminder 0 suppressed di@acme.example',
    ]);
    for (const [method, path, body] of [
      ['POST', 'cancel'],
      ['PATCH', '', { time: '11:00' }],
      ['PUT', 'attendance', { attendance: [] }],
    ] as const)
      expect(await call(method, `/intelligence/trainings/${id}/${path}`.replace(/\/$/, ''), body)).toMatchObject({
        status: 409,
        body: { type: expect.stringMatching('training_cancelled') as string },
      });
    const unseen = await scheduled();
    expect(await ok('POST', `/intelligence/trainings/${unseen}/cancel`)).toMatchObject({
      status: 'cancelled',
      state: 'cancelled',
      mails: { waiting: 0, suppressed: 4 },
    });
  });

  describe('whose mails are paused', () => {
    const move = (id: string, name: string) => ok<{ state: string; jobId: string }>('POST', `/intelligence/engagements/${id}/${name}`);
    const jobs = (id: string) => database.query<{ id: string }>(`SELECT id FROM jobs WHERE singleton = $1 AND state = 'queued'`, [id]);
    /** A training that one of two people knows of, paused; the job that was to send has ended. */
    const paused = async (): Promise<string> => {
      const id = await scheduled();
      await send(id, `d.email = 'cy@acme.example'`);
      expect(await move(id, 'pause')).toMatchObject({ state: 'paused' });
      await database.query(`UPDATE jobs SET state = 'done' WHERE singleton = $1`, [id]);
      return id;
    };

    it('tell of their cancellation all the same, and say nothing else any more', async () => {
      const id = await paused();
      const cancelled = await ok<Training>('POST', `/intelligence/trainings/${id}/cancel`);
      expect(cancelled).toMatchObject({ status: 'cancelled', state: 'sending', mails: { waiting: 1 } });
      expect(await jobs(id)).toEqual([{ id: cancelled.job }]);
      expect((await lines(id)).filter((line) => line.includes('pending'))).toEqual(['cancellation 1 pending cy@acme.example']);
      // A backup that nobody had noticed yet pauses them again.
      expect(await move(id, 'pause')).toMatchObject({ state: 'paused' });
      expect(await move(id, 'resume')).toMatchObject({ state: 'sending' });
    });

    it('are just cancelled when nobody knows of them', async () => {
      const id = await scheduled();
      await move(id, 'pause');
      expect(await ok('POST', `/intelligence/trainings/${id}/cancel`)).toMatchObject({ status: 'cancelled', state: 'cancelled', mails: { waiting: 0 } });
    });

    it('stay paused when they are changed: the update goes out with everything else once they are resumed', async () => {
      const id = await paused();
      expect(await ok('PATCH', `/intelligence/trainings/${id}`, { time: '11:00' })).toMatchObject({ state: 'paused', sequence: 1 });
      const waiting = ['invitation 1 pending di@acme.example', ...['cy', 'di'].map((name) => `reminder 1 pending ${name}@acme.example`)];
      expect((await lines(id)).filter((line) => line.includes('pending'))).toEqual([...waiting, 'update 1 pending cy@acme.example']);
      expect(await jobs(id)).toEqual([]);
      const { state, jobId } = await move(id, 'resume');
      expect([state, await jobs(id)]).toEqual(['sending', [{ id: jobId }]]);
      expect(await training(id)).toMatchObject({ state: 'sending', job: jobId });
    });
  });

  describe('that only wait for the time of their reminders', () => {
    const reminders = (id: string, set: string) =>
      database.query(
        `UPDATE deliveries d SET ${set} FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.message = 'reminder' AND d.state = 'pending'`,
        [id],
      );
    const stored = async (id: string) => (await database.query<{ state: string }>('SELECT state FROM engagements WHERE id = $1', [id]))[0]!.state;
    const engagement = (id: string) => ok<{ state: string }>('GET', `/intelligence/engagements/${id}`);
    const listed = async (state: string) =>
      (await ok<{ items: { id: string; state: string }[] }>('GET', `/intelligence/engagements?kind=training&state=${state}&limit=100`)).items.map(
        (one) => one.id,
      );
    const waiting = async (): Promise<string> => {
      const id = await scheduled();
      await reminders(id, `due_at = now() + interval '9 days'`);
      await send(id);
      return id;
    };

    it('are shown as sent from the last invitation to the first reminder, and stored as being sent', async () => {
      const id = await scheduled();
      await reminders(id, `due_at = now() + interval '9 days'`);
      await send(id, `d.email = 'cy@acme.example'`);
      expect(await training(id)).toMatchObject({ state: 'sending', mails: { waiting: 3, due: 1, sent: 1 } });
      // Until the morning nothing is due, and yet people have not heard of it.
      await database.query(
        `UPDATE deliveries d SET due_at = now() + interval '9 hours' FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.message = 'invitation'`,
        [id],
      );
      expect(await training(id)).toMatchObject({ state: 'sending', mails: { waiting: 3, due: 0 } });
      await send(id);
      expect(await training(id)).toMatchObject({ state: 'sent', mails: { waiting: 2, due: 0, sent: 2 } });
      expect([(await engagement(id)).state, await stored(id)]).toEqual(['sent', 'sending']);
      expect([(await listed('sent')).includes(id), (await listed('sending')).includes(id)]).toEqual([true, false]);
      await reminders(id, 'due_at = now()');
      expect(await training(id)).toMatchObject({ state: 'sending', mails: { waiting: 2, due: 2 } });
      expect([(await engagement(id)).state, (await listed('sending')).includes(id)]).toEqual(['sending', true]);
    });

    it('can be paused, resumed, sent again and changed', async () => {
      const id = await waiting();
      const move = (name: string) => ok<{ state: string }>('POST', `/intelligence/engagements/${id}/${name}`);
      expect([(await move('pause')).state, (await training(id)).state]).toEqual(['paused', 'paused']);
      expect([(await move('resume')).state, await stored(id)]).toEqual(['sent', 'sending']);
      await database.query(
        `UPDATE deliveries d SET state = 'failed', reason = '550' FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.state = 'sent' AND d.email = 'cy@acme.example'`,
        [id],
      );
      await move('send-again');
      expect(await training(id)).toMatchObject({ state: 'sending', mails: { waiting: 3, due: 1, failed: 0 } });
      await send(id);
      expect(await training(id)).toMatchObject({ state: 'sent' });
      expect(await ok('PATCH', `/intelligence/trainings/${id}`, { time: '11:00' })).toMatchObject({ state: 'sending', sequence: 1 });
    });

    it('are cancelled: with mails to those who know, or at once when nobody does', async () => {
      expect(await ok('POST', `/intelligence/trainings/${await waiting()}/cancel`)).toMatchObject({
        status: 'cancelled',
        state: 'sending',
        mails: { waiting: 2 },
      });
      const unknown = await scheduled();
      await reminders(unknown, `due_at = now() + interval '9 days'`);
      await database.query(
        `UPDATE deliveries d SET state = 'failed', reason = '550' FROM engagements e WHERE e.key = d.engagement AND e.id = $1 AND d.message = 'invitation'`,
        [unknown],
      );
      expect(await training(unknown)).toMatchObject({ state: 'sent' });
      expect(await ok('POST', `/intelligence/trainings/${unknown}/cancel`)).toMatchObject({ status: 'cancelled', state: 'cancelled', mails: { waiting: 0 } });
    });
  });

  it('have an attendance once they have begun', async () => {
    const id = await scheduled();
    const attendance = [
      { userId: users.get('cy'), attended: true },
      { userId: users.get('di'), attended: false },
    ];
    const put = (rows: unknown) => call<Training>('PUT', `/intelligence/trainings/${id}/attendance`, { attendance: rows });
    expect((await put(attendance)).status).toBe(409);
    clock.set(Date.parse('2026-04-01T08:00:00Z'));
    expect((await put(attendance)).body.attendance).toEqual({ attended: 1, absent: 1, unknown: 0 });
    expect((await put([{ userId: users.get('di'), attended: null }])).body.attendance).toEqual({ attended: 1, absent: 0, unknown: 1 });
    expect((await put([{ userId: users.get('ada'), attended: true }])).status).toBe(422);
    expect((await call('PATCH', `/intelligence/trainings/${id}`, { time: '11:00' })).status).toBe(409);
    const { items, next } = await ok<{ items: Record<string, unknown>[]; next: string }>('GET', `/intelligence/trainings/${id}/invitees?limit=1`);
    expect(items).toMatchObject([
      {
        userId: users.get('cy'),
        name: 'cy',
        attended: true,
        mails: [{ message: 'invitation' }, { message: 'reminder', dueAt: '2026-03-31T08:00:00.000Z', endedAt: null }],
      },
    ]);
    expect(await ok('GET', `/intelligence/trainings/${id}/invitees?cursor=${next}`)).toMatchObject({ items: [{ name: 'di', attended: null }], next: null });
  });

  it('are listed by time: what comes first, what was last', async () => {
    await database.query('DELETE FROM engagements');
    const [a, b, c] = [await scheduled({ date: '2026-04-03' }), await scheduled({ date: '2026-04-01' }), await scheduled({ date: '2026-04-02' })];
    const ids = async (query: string, headers?: Record<string, string>): Promise<string[]> => {
      const found: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const answer: { body: { items: Training[]; next: string | null } } = await call(
          'GET',
          `/intelligence/trainings?limit=1&${query}${cursor && `&cursor=${cursor}`}`,
          undefined,
          headers,
        );
        found.push(...answer.body.items.map(({ id }) => id));
        cursor = answer.body.next;
      }
      return found;
    };
    expect(await ids('')).toEqual([b, c, a]);
    clock.set(Date.parse('2026-04-02T08:45:00Z'));
    expect([await ids('when=upcoming'), await ids('when=past')]).toEqual([[a], [c, b]]);
    expect([await ids(`when=past&customerId=${acme}`), await ids(`when=past&customerId=${globex}`)]).toEqual([[c, b], []]);
    expect(await ids('when=past', await person('otto@example.com'))).toEqual([]);
    expect(await ids('when=past', await person('casey@example.com'))).toEqual([c, b]);
    expect(await training(b)).toMatchObject({ status: 'held' });
    expect((await call('GET', '/intelligence/trainings?cursor=nonsense')).status).toBe(400);
  });

  it('are nobody’s business but that of those who see the account', async () => {
    const id = await scheduled();
    const [casey, otto] = [await person('casey@example.com'), await person('otto@example.com')];
    const routes = [
      ['GET', ''],
      ['PATCH', '', { time: '11:00' }],
      ['POST', '/cancel'],
      ['GET', '/invitees'],
      ['PUT', '/attendance', { attendance: [] }],
      ['GET', '/calendar'],
    ] as const;
    for (const [method, path, body] of routes) expect((await call(method, `/intelligence/trainings/${id}${path}`, body, otto)).status).toBe(404);
    expect((await schedule({}, otto)).status).toBe(404);
    expect((await call('POST', `/intelligence/adoption/${acme}/trainings/hints`, { date: '2026-04-01', time: '10:00', minutes: 45 }, otto)).status).toBe(404);
    expect((await call('POST', `/intelligence/adoption/${acme}/trainings/guests`, { activity: 'power' }, otto)).status).toBe(404);
    expect((await call('GET', `/intelligence/trainings?customerId=${acme}`, undefined, otto)).status).toBe(404);
    expect(await call('PATCH', `/intelligence/trainings/${id}`, { time: '11:00' }, casey)).toMatchObject({
      status: 200,
      body: { sequence: 1, createdBy: 'API key' },
    });
  });

  it('get hints before they are scheduled', async () => {
    await database.query('DELETE FROM engagements');
    const hints = async (body: object) =>
      (
        await ok<{ hints: { code: string; text: string; refuses: boolean }[] }>('POST', `/intelligence/adoption/${acme}/trainings/hints`, {
          minutes: 45,
          ...body,
        })
      ).hints;
    expect(await hints({ date: '2026-03-31', time: '10:00' })).toEqual([]);
    const id = await scheduled({ date: '2026-03-31' });
    expect(await hints({ date: '2026-03-31', time: '10:30' })).toEqual([
      { code: 'conflict', text: 'Overlaps with “Analytics training” of this account, 31 Mar 2026, 10:00.', refuses: false },
    ]);
    expect(await hints({ date: '2026-03-31', time: '10:30', training: id })).toEqual([]);
    const [peak] = await hints({ date: '2026-04-04', time: '10:00' });
    expect(peak).toMatchObject({ code: 'outside_peak', text: 'Most people are active Tue, 9–11 am.' });
    expect((await hints({ date: '2026-03-20', time: '10:00' }))[0]).toEqual({ code: 'in_the_past', text: 'This time has passed.', refuses: true });
    expect((await hints({ date: '2026-10-25', time: '02:30' })).map(({ code }) => code)).toEqual(['outside_peak', 'shown_twice']);
    await ok('POST', `/intelligence/trainings/${id}/cancel`);
    expect(await hints({ date: '2026-03-31', time: '10:30' })).toEqual([]);
  });

  it('keep their local time over a change of the clock, and their instant on the day of one', async () => {
    const id = await scheduled({ date: '2026-03-28' });
    expect(await training(id)).toMatchObject({ startsAt: '2026-03-28T09:00:00.000Z' });
    const moved = await ok<Training>('PATCH', `/intelligence/trainings/${id}`, { date: '2026-03-29' });
    expect(moved).toMatchObject({ time: '10:00', startsAt: '2026-03-29T08:00:00.000Z' });
    expect((await deliveries(id)).find(({ message }) => message === 'reminder')!.due).toBe('2026-03-28T08:00:00');
    const twice = await scheduled({ date: '2026-10-25', time: '02:30' });
    expect(await training(twice)).toMatchObject({ startsAt: '2026-10-25T00:30:00.000Z', date: '2026-10-25', time: '02:30' });
    expect(await ok('PATCH', `/intelligence/trainings/${twice}`, { name: 'At night' })).toMatchObject({ startsAt: '2026-10-25T00:30:00.000Z', sequence: 1 });
  });

  it('are a calendar file', async () => {
    const id = await scheduled({ name: 'Charts, and\r\nmore' });
    const answer = await fetch(`${api.url}/api/intelligence/trainings/${id}/calendar`, { headers: ADMIN });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect([calendar.getFirstPropertyValue('method'), event.uid, event.summary]).toEqual(['PUBLISH', `${id}@adoption.example.com`, 'Charts, and more']);
    expect(event.startDate.toString()).toBe('2026-04-01T10:00:00');
    expect(event.attendees).toEqual([]);
  });

  it('say nothing about what is not there', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await call('GET', `/intelligence/trainings/${nobody}`)).status).toBe(404);
    expect((await call('GET', '/intelligence/trainings/x')).status).toBe(404);
    expect((await schedule({}, ADMIN, nobody)).status).toBe(404);
  });
});
