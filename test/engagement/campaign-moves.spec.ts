import { StoppedClock } from '@adoption/config';
import { DueMails } from '@adoption/engagement';
import { ADMIN } from '../api/running-app';
import { CampaignClient, type Engagement, type Recipients, refused } from './campaign-client';
import { type CampaignWorkspace, campaignWorkspace, CROWD, EXCLUDED, LATER, NOW } from './campaign-workspace';

describe('the moves of a campaign', () => {
  const clock = new StoppedClock(NOW);
  let space: CampaignWorkspace;
  let client: CampaignClient;

  beforeAll(async () => {
    space = await campaignWorkspace(clock);
    client = new CampaignClient(space);
  });
  afterAll(() => space.api.stop());

  describe('a start', () => {
    test('chooses the targets, makes one mail for each and starts one job', async () => {
      const { id } = await client.draft();
      const answer = await client.move(id, 'start');
      expect(answer).toMatchObject({ status: 202, body: { kind: 'send-mails', state: 'queued', customerId: space.accounts.acme } });
      const jobId = (answer.body as { id: string }).id;
      expect(await client.find(id)).toMatchObject({ state: 'sending', jobId, targets: 5, heldOut: 0, excluded: EXCLUDED, deliveries: { pending: 5, sent: 0 } });
      const rows = await space.database.query<{ bytes: number; due: boolean; subject: object }>(
        `SELECT octet_length(d.token) AS bytes, d.due_at <= now() AS due, j.subject FROM deliveries d JOIN engagements e ON e.key = d.engagement JOIN jobs j ON j.id = e.job WHERE e.id = $1`,
        [id],
      );
      expect(rows).toEqual(Array.from({ length: 5 }, () => ({ bytes: 16, due: true, subject: { engagement: id } })));
      expect(await client.move(id, 'start')).toMatchObject(refused(409, 'engagement_state'));
    });

    test('asked for twice with one key, also at once, is one start', async () => {
      const { id } = await client.draft();
      const keyed = { ...ADMIN, 'idempotency-key': `start ${id}` };
      const answers = await Promise.all([client.move(id, 'start', {}, keyed), client.move(id, 'start', {}, keyed)]);
      answers.push(await client.move(id, 'start', {}, keyed));
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
      expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
      expect(await client.find(id)).toMatchObject({ targets: 5, deliveries: { pending: 5 } });
      // The clock finds its mails due, and that job at work on them.
      await new DueMails(space.database).round();
      const jobs = await space.database.query<{ id: string }>("SELECT id FROM jobs WHERE subject ->> 'engagement' = $1", [id]);
      expect(jobs).toEqual(answers.slice(0, 1).map(({ body }) => ({ id: (body as { id: string }).id })));
    });

    test('needs somebody to write to', async () => {
      const { id } = await client.draft({ audience: { userIds: [space.people['optedOut']!, space.people['noMail']!] } });
      expect(await client.move(id, 'start')).toMatchObject(refused(409, 'no_recipients'));
      expect(await client.find(id)).toMatchObject({ state: 'draft', targets: 0, jobId: null });
    });

    test('holds people out of at least fifty, exactly the share that was chosen', async () => {
      const few = await client.draft({ holdoutPercent: 10 });
      expect(await client.move(few.id, 'start')).toMatchObject(refused(409, 'holdout_too_small'));
      const { id } = await client.draft({ holdoutPercent: 25 }, 'campaigns', 'initech');
      expect((await client.move(id, 'preview')).body).toMatchObject({ targets: CROWD, heldOut: 15, holdoutOffered: true });
      expect((await client.move(id, 'start')).status).toBe(202);
      expect(await client.find(id)).toMatchObject({ targets: CROWD, heldOut: 15, deliveries: { pending: 45 } });
      const { items } = await client.recipients(id, '?state=held_out&limit=200');
      expect(items.map(({ deliveryId, state }) => [deliveryId, state])).toEqual(Array.from({ length: 15 }, () => [null, 'held_out']));
      const seen = new Set<string>();
      let next: string | null = '';
      while (next !== null) {
        const page: Recipients = await client.recipients(id, `?limit=25${next && `&cursor=${next}`}`);
        for (const { userId } of page.items) seen.add(userId);
        next = page.next;
      }
      expect(seen.size).toBe(CROWD);
    });

    test('later is a schedule: mails are due then, or at once when it is started after all', async () => {
      const { id } = await client.draft({ sendAt: LATER });
      expect(await client.move(id, 'start')).toMatchObject(refused(409, 'send_time_ahead'));
      for (const sendAt of ['2026-03-31T14:59:00Z', '2028-01-01T00:00:00Z', 'soon']) expect((await client.move(id, 'schedule', { sendAt })).status).toBe(400);
      expect(await client.move(id, 'schedule')).toMatchObject({ status: 200, body: { state: 'scheduled', sendAt: LATER, jobId: null, targets: 5 } });
      const due = () =>
        space.database.query<{ due: string }>(
          `SELECT DISTINCT CASE WHEN due_at = $2 THEN 'later' WHEN due_at <= now() THEN 'now' END AS due FROM deliveries WHERE engagement = (SELECT key FROM engagements WHERE id = $1)`,
          [id, LATER],
        );
      expect(await due()).toEqual([{ due: 'later' }]);
      expect(await client.move(id, 'start')).toMatchObject({ status: 202 });
      expect(await client.find(id)).toMatchObject({ state: 'sending', targets: 5, deliveries: { pending: 5 } });
    });
  });

  describe('moves', () => {
    const ALLOWED: Record<string, Record<string, string>> = {
      draft: { start: 'sending', schedule: 'scheduled', cancel: 'cancelled' },
      scheduled: { start: 'sending', pause: 'paused', cancel: 'cancelled' },
      sending: { pause: 'paused', cancel: 'cancelled', 'send-again': 'sending' },
      paused: { resume: 'sending', cancel: 'cancelled' },
      sent: { 'send-again': 'sending' },
      cancelled: {},
    };
    const MOVES = ['start', 'schedule', 'pause', 'resume', 'cancel', 'send-again'];

    test.each(Object.keys(ALLOWED))('from %s go where they may, and nowhere else', async (state) => {
      // What refuses a move leaves the campaign as it is, so that one serves for all refusals.
      const make = async (): Promise<string> => {
        const { id } = state === 'draft' ? await client.draft() : await client.started();
        await space.database.query('UPDATE engagements SET state = $2 WHERE id = $1', [id, state]);
        await space.database.query("UPDATE deliveries SET state = 'failed' WHERE engagement = (SELECT key FROM engagements WHERE id = $1)", [id]);
        return id;
      };
      const spare = await make();
      for (const name of MOVES) {
        const after = ALLOWED[state]![name];
        const id = after === undefined ? spare : await make();
        const answer = await client.move(id, name, name === 'schedule' ? { sendAt: LATER } : {});
        const status = after === undefined ? 409 : name === 'start' || name === 'send-again' ? 202 : 200;
        expect([name, answer.status, (await client.find(id)).state]).toEqual([name, status, after ?? state]);
        if (after === undefined) expect(answer).toMatchObject(refused(409, 'engagement_state'));
      }
    });

    test('cancelling takes back what was not handed over', async () => {
      const { id } = await client.started();
      await space.database.query(
        "UPDATE deliveries SET state = 'sending' WHERE key = (SELECT min(d.key) FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1)",
        [id],
      );
      expect(await client.move(id, 'cancel')).toMatchObject({
        status: 200,
        body: { state: 'cancelled', deliveries: { pending: 0, sending: 1, suppressed: 4 } },
      });
      expect((await client.recipients(id, '?state=suppressed')).items.map(({ reason }) => reason)).toEqual([
        'cancelled',
        'cancelled',
        'cancelled',
        'cancelled',
      ]);
    });

    test('pausing keeps every mail, resuming starts a job again', async () => {
      const { id } = await client.started();
      expect(await client.move(id, 'pause')).toMatchObject({ status: 200, body: { state: 'paused', deliveries: { pending: 5 } } });
      await space.database.query("UPDATE jobs SET state = 'done' WHERE singleton = $1", [id]);
      const { body } = await client.move(id, 'resume');
      expect(body).toMatchObject({ state: 'sending', deliveries: { pending: 5 } });
      const jobs = await space.database.query<{ id: string }>("SELECT id FROM jobs WHERE singleton = $1 AND state = 'queued'", [id]);
      expect(jobs).toEqual([{ id: (body as Engagement).jobId }]);
    });

    test('resumed before its time, a scheduled campaign waits for it again; after it, its mails go out', async () => {
      const { id } = await client.draft({ sendAt: LATER });
      await client.move(id, 'schedule');
      for (const [name, state] of [
        ['pause', 'paused'],
        ['resume', 'scheduled'],
        ['pause', 'paused'],
      ] as const)
        expect(await client.move(id, name)).toMatchObject({ status: 200, body: { state, sendAt: LATER, startedAt: null, jobId: null } });
      clock.set(Date.parse(LATER));
      const { body } = await client.move(id, 'resume');
      clock.set(NOW);
      expect(body).toMatchObject({ state: 'sending', startedAt: LATER, jobId: expect.any(String), deliveries: { pending: 5 } });
    });

    test('failed mails are sent again together, one whose fate is unknown alone', async () => {
      const { id } = await client.started();
      const ids = (await client.recipients(id)).items.map(({ deliveryId }) => deliveryId!);
      const states = ['failed', 'failed', 'unknown', 'unknown', 'sent'];
      for (const [n, state] of states.entries()) await space.database.query('UPDATE deliveries SET state = $2, attempts = 3 WHERE id = $1', [ids[n], state]);
      await space.database.query("UPDATE engagements SET state = 'sent' WHERE id = $1", [id]);
      const again = (deliveryIds: unknown) => client.move(id, 'send-again', { deliveryIds });
      expect(await again([ids[0], ids[2]])).toMatchObject(refused(409, 'unknown_alone'));
      expect(await again([ids[2], ids[3]])).toMatchObject(refused(409, 'unknown_alone'));
      expect(await again([ids[4]])).toMatchObject(refused(409, 'delivery_state'));
      expect(await again([id])).toMatchObject(refused(404, 'not_found'));
      expect((await again(['x'])).status).toBe(400);
      expect(await client.find(id)).toMatchObject({ state: 'sent', deliveries: { failed: 2, unknown: 2, sent: 1, pending: 0 } });
      expect(await again([ids[2]])).toMatchObject({ status: 202 });
      expect(await again(null)).toMatchObject({ status: 202 });
      expect(await client.find(id)).toMatchObject({ state: 'sending', deliveries: { failed: 0, unknown: 1, sent: 1, pending: 3 } });
      expect(await again(null)).toMatchObject(refused(409, 'nothing_failed'));
    });

    test('a mail is sent again once for one request, however often that is repeated and whatever job is under way', async () => {
      const { id } = await client.started();
      const [first] = (await client.recipients(id)).items.map(({ deliveryId }) => deliveryId!);
      const unknown = () => space.database.query("UPDATE deliveries SET state = 'unknown' WHERE id = $1", [first]);
      const again = () => client.move(id, 'send-again', { deliveryIds: [first] }, { ...ADMIN, 'idempotency-key': 'decided-once' });
      await unknown();
      const decided = await again();
      expect(decided.status).toBe(202);
      await unknown();
      expect(await again()).toMatchObject({ status: 202, body: { id: (decided.body as { id: string }).id } });
      expect(await client.find(id)).toMatchObject({ deliveries: { unknown: 1, pending: 4 } });
    });

    test('of a training are made elsewhere', async () => {
      const { id } = await client.draft();
      await space.database.query("UPDATE engagements SET kind = 'training' WHERE id = $1", [id]);
      for (const name of ['start', 'schedule', 'cancel', 'preview', 'test']) expect(await client.move(id, name)).toMatchObject(refused(409, 'is_training'));
      expect(await client.send('PATCH', `engagements/${id}`, { name: 'x' })).toMatchObject(refused(409, 'is_training'));
    });
  });
});
