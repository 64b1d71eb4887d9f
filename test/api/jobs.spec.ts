import { Client } from 'pg';
import { KeysService, PeopleService, SessionsService } from '@adoption/access';
import { Database } from '@adoption/database';
import { type JobRequest, startJob } from '@adoption/jobs';
import { idempotencyOf } from '../../apps/adoption-api/src/http/idempotency';
import { JobStreams, MOST_STREAMS } from '../../apps/adoption-api/src/jobs/job-streams';
import { eventually } from '../jobs/eventually';
import { EventReader } from './event-reader';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const KIND = 'generate-recommendations';

interface Job {
  readonly id: string;
  readonly state: string;
}
interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly items?: readonly Job[]; readonly next?: string | null };
}

describe('jobs', () => {
  let api: RunningApp;
  let client: Client;
  let customers: Record<string, number>;
  let readKey: string;
  let serverKey: string;
  const sessions = new Map<string, { readonly id: string; readonly cookie: string }>();

  beforeAll(async () => {
    api = await startApp();
    client = new Client({ connectionString: api.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ external_id: string; key: number }>(
      "INSERT INTO customers (external_id, name, csm_email) VALUES ('acme', 'Acme', 'Lena@example.com'), ('globex', 'Globex', 'otto@example.com') RETURNING external_id, key",
    );
    customers = Object.fromEntries(rows.map(({ external_id, key }) => [external_id, key]));
    readKey = (await api.app.get(KeysService).create('read', 'read', [])).secret;
    serverKey = (await api.app.get(KeysService).create('server', 'server', [])).secret;
    await api.app.get(PeopleService).upsert([
      { email: 'lena@example.com', name: 'Lena', role: 'csm' },
      { email: 'lead@example.com', name: 'Lead', role: 'leader' },
    ]);
    for (const person of await api.app.get(PeopleService).list()) {
      sessions.set(person.email, { id: person.id, cookie: `adoption_session=${await api.app.get(SessionsService).start(person)}` });
    }
  });
  afterAll(async () => {
    await client.end();
    await api.stop();
  });

  const start = (request: Partial<JobRequest> = {}): Promise<string> =>
    api.app.get(Database).transaction((transaction) => startJob(transaction, { kind: KIND, subject: {}, customer: null, requestedBy: 'schedule', ...request }));
  const change = async (id: string, fields: string): Promise<void> => {
    await client.query(`UPDATE jobs SET ${fields}, version = version + 1 WHERE id = $1`, [id]);
  };
  const as = (email: string): Record<string, string> => ({ cookie: sessions.get(email)!.cookie, origin: api.url, ...JSON_BODY });
  const call = async (method: string, path: string, headers: Record<string, string> = ADMIN): Promise<Answer> => {
    const answer = await fetch(`${api.url}/api/jobs${path}`, { method, headers });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  };
  const post = (path: string, headers: Record<string, string> = ADMIN): Promise<Answer> =>
    fetch(`${api.url}/api/jobs${path}`, { method: 'POST', headers: { ...headers, ...JSON_BODY }, body: '{}' }).then(async (answer) => ({
      status: answer.status,
      body: (await answer.json()) as Answer['body'],
    }));

  it('shows a job as the contract says', async () => {
    const id = await start({ customer: customers['acme'] });
    const { rows } = await client.query<{ id: string }>('SELECT id FROM customers WHERE key = $1', [customers['acme']]);
    expect(await call('GET', `/${id}`)).toEqual({
      status: 200,
      body: {
        id,
        kind: KIND,
        state: 'queued',
        progress: { done: 0, total: null },
        result: null,
        error: null,
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        startedAt: null,
        endedAt: null,
        attempts: 0,
        customerId: rows[0]!.id,
      },
    });
  });

  it('shows why a job failed as a problem', async () => {
    const id = await start();
    await change(id, `state = 'failed', ended_at = now(), attempts = 5, error = '{"kind":"invalid","code":"invalid_input","detail":"No.","faults":[]}'`);
    const { body } = await call('GET', `/${id}`);
    const problem = { type: '/problems/invalid_input', title: 'Bad request', status: 400, detail: 'No.', instance: `urn:uuid:${id}`, errors: [] };
    expect(body).toMatchObject({ state: 'failed', attempts: 5, error: problem });
    expect(await (await fetch(`${api.url}/problems/job_failed`)).text()).toContain('job_failed');
  });

  it('lists jobs, the newest first, page by page and by kind and state', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift(await start({ kind: 'take-snapshots' }));
    const seen: string[] = [];
    let next: string | null | undefined = '';
    for (let pages = 0; next !== null && pages < 5; pages++) {
      const { status, body }: Answer = await call('GET', `?kind=take-snapshots&state=queued&limit=2${next ? `&cursor=${next}` : ''}`);
      expect(status).toBe(200);
      seen.push(...body.items!.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toEqual(ids);
    expect((await call('GET', '?state=cancelled')).body).toEqual({ items: [], next: null });
    for (const query of ['?cursor=WzEsMl0', '?cursor=x', '?kind=make-partitions', '?state=lost', '?limit=0']) {
      expect([query, (await call('GET', query)).status]).toEqual([query, 400]);
    }
  });

  it('is in reach of a CSM only for own accounts and own requests; another’s job is a missing one', async () => {
    const lena = sessions.get('lena@example.com')!;
    const own = await start({ customer: customers['acme'] });
    const requested = await start({ requestedBy: lena.id });
    const others = [await start({ customer: customers['globex'] }), await start(), '00000000-0000-4000-8000-000000000000', 'no-uuid'];
    for (const id of [own, requested]) expect((await call('GET', `/${id}`, as('lena@example.com'))).status).toBe(200);
    const listed = (await call('GET', '?limit=200', as('lena@example.com'))).body.items!.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining([own, requested]));
    for (const id of others) {
      expect(listed).not.toContain(id);
      for (const path of ['', '/events']) expect((await call('GET', `/${id}${path}`, as('lena@example.com'))).status).toBe(404);
      for (const path of ['/retry', '/cancel']) {
        expect((await post(`/${id}${path}`, as('lena@example.com'))).body).toMatchObject({ status: 404, detail: 'There is no such job.' });
      }
    }
    for (const headers of [as('lead@example.com'), bearer(readKey)]) expect((await call('GET', `/${others[0]}`, headers)).status).toBe(200);
    expect((await post(`/${own}/cancel`, as('lena@example.com'))).status).toBe(200);
    expect((await post(`/${requested}/cancel`, bearer(readKey))).status).toBe(403);
    expect((await call('GET', `/${own}`, bearer(serverKey))).status).toBe(403);
  });

  it('that sends mails ends with its campaign, and is not cancelled by itself', async () => {
    const id = await start({ kind: 'send-mails', subject: { engagement: 'e' }, customer: customers['acme']! });
    expect(await post(`/${id}/cancel`)).toMatchObject({ status: 409, body: { type: '/problems/job_ends_elsewhere' } });
    await change(id, "state = 'done'");
  });

  it('is cancelled and taken up again, and refuses what its state does not allow', async () => {
    const id = await start({ singleton: 'all' });
    expect((await post(`/${id}/retry`)).body).toMatchObject({ status: 409, type: '/problems/job_not_ended' });
    const cancelled = await post(`/${id}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await post(`/${id}/cancel`)).toEqual(cancelled);
    const successor = await start({ singleton: 'all' });
    expect(successor).not.toBe(id);
    expect((await post(`/${id}/retry`)).body).toMatchObject({ status: 409, type: '/problems/job_superseded' });
    await change(successor, "state = 'done', ended_at = now()");
    for (const path of ['retry', 'cancel']) expect((await post(`/${successor}/${path}`)).status).toBe(409);
    expect(await post(`/${id}/retry`)).toMatchObject({ status: 202, body: { id, state: 'queued', attempts: 0, error: null } });
    await post(`/${id}/cancel`);
  });

  it('is the same for the same idempotency key for a day, and refuses the key to another request', async () => {
    const request = { method: 'POST', url: '/api/x', headers: { 'idempotency-key': 'a key' }, body: { a: 1 } };
    const idempotency = idempotencyOf(request);
    const id = await start({ idempotency });
    const [again, atOnce] = await Promise.all([start({ idempotency: idempotencyOf(request) }), start({ idempotency })]);
    expect([again, atOnce]).toEqual([id, id]);
    expect(await start({ idempotency, requestedBy: 'somebody else' })).not.toBe(id);
    await expect(start({ idempotency: idempotencyOf({ ...request, body: { a: 2 } }) })).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'idempotency_key_reused',
    });
    await client.query("UPDATE jobs SET created_at = created_at - interval '25 hours' WHERE id = $1", [id]);
    expect(await start({ idempotency: idempotencyOf({ ...request, body: { a: 2 } }) })).not.toBe(id);
    expect(idempotencyOf({ ...request, headers: {} })).toBeNull();
    for (const key of ['', 'x'.repeat(256), 'é', 'a\tb'])
      expect(() => idempotencyOf({ ...request, headers: { 'idempotency-key': key } })).toThrow('Idempotency-Key');
  });

  it('tells everything that happens to it as it happens, and ends with the job', async () => {
    const id = await start();
    const events = await EventReader.open(`${api.url}/api/jobs/${id}/events`, bearer(readKey));
    expect(events.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    for (const header of ['content-security-policy', 'x-content-type-options', 'referrer-policy']) expect(events.headers[header]).toBeTruthy();
    expect(await events.next()).toMatchObject({ event: 'progress', id: '1', data: { id, state: 'queued' } });
    await change(id, "state = 'running', done = 3, total = 9");
    expect(await events.next()).toMatchObject({ event: 'progress', id: '2', data: { state: 'running', progress: { done: 3, total: 9 } } });
    await change(id, "state = 'done', done = 9, ended_at = now()");
    expect(await events.next()).toMatchObject({ event: 'done', id: '3', data: { progress: { done: 9, total: 9 } } });
    expect(await events.next()).toBeNull();
    expect(events.text).toMatch(/^retry: \d+\n\n/);
  });

  it('resumes behind the last event, and says at once when nothing more will come', async () => {
    const id = await start();
    const address = `${api.url}/api/jobs/${id}/events`;
    const current = await EventReader.open(address, { ...ADMIN, 'last-event-id': '1' });
    await change(id, 'done = 1');
    expect(await current.next()).toMatchObject({ id: '2' });
    current.leave();
    const behind = await EventReader.open(address, { ...ADMIN, 'last-event-id': '1' });
    expect(await behind.next()).toMatchObject({ id: '2' });
    await post(`/${id}/cancel`);
    expect(await behind.next()).toMatchObject({ id: '3', event: 'cancelled' });
    expect(await behind.next()).toBeNull();
    const ended = await fetch(address, { headers: { ...ADMIN, 'last-event-id': '3' } });
    expect([ended.status, await ended.text()]).toEqual([204, '']);
    const late = await EventReader.open(address, { ...ADMIN, 'last-event-id': 'broken' });
    expect(await late.next()).toMatchObject({ event: 'cancelled' });
    expect(await late.next()).toBeNull();
  });

  it('has a bounded number of streams, and forgets those whose client has left', async () => {
    const id = await start();
    const address = `${api.url}/api/jobs/${id}/events`;
    const streams = await Promise.all(Array.from({ length: MOST_STREAMS }, () => EventReader.open(address, ADMIN)));
    const refused = await fetch(address, { headers: ADMIN });
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual([
      503,
      '5',
      expect.stringContaining('application/problem+json'),
    ]);
    await refused.arrayBuffer();
    for (const stream of streams) stream.leave();
    await eventually(() => api.app.get(JobStreams).count === 0, 5, 'the end of all streams');
    const again = await EventReader.open(address, ADMIN);
    expect(await again.next()).toMatchObject({ event: 'progress' });
    again.leave();
  });

  it('ends its streams when the process stops, so that nothing waits for them', async () => {
    const other = await startApp();
    const id = await other.app
      .get(Database)
      .transaction((transaction) => startJob(transaction, { kind: KIND, subject: {}, customer: null, requestedBy: 'schedule' }));
    const events = await EventReader.open(`${other.url}/api/jobs/${id}/events`, ADMIN);
    expect(await events.next()).toMatchObject({ event: 'progress' });
    await Promise.all([other.stop(), events.next().then((event) => expect(event).toBeNull())]);
  });
});
