import { KeysService } from '@adoption/access';
import { AdoptionService } from '@adoption/adoption';
import { SETTINGS, type Settings, StoppedClock } from '@adoption/config';
import { Audiences, EngagementPreviews, EngagementsService, type Mailer, type OutgoingMail } from '@adoption/engagement';
import { bearer } from '../api/running-app';
import { CampaignClient, type Engagement, refused } from './campaign-client';
import { type CampaignWorkspace, campaignWorkspace, EXCLUDED, LATER, NOW } from './campaign-workspace';

interface Preview {
  targets: number;
  heldOut: number;
  holdoutOffered: boolean;
  excluded: Record<string, number>;
  faults: { code: string }[];
  examples: { to: { name: string; email: string }; subject: string; text: string; html: string }[];
}

describe('campaigns before they are sent', () => {
  const clock = new StoppedClock(NOW);
  let space: CampaignWorkspace;
  let client: CampaignClient;
  let casey: Record<string, string>;
  let otto: Record<string, string>;

  beforeAll(async () => {
    space = await campaignWorkspace(clock);
    client = new CampaignClient(space);
    casey = await space.callers.person('casey@example.com', 'csm');
    otto = await space.callers.person('otto@example.com', 'csm');
  });
  afterAll(() => space.api.stop());

  describe('a preview', () => {
    test('says who is reached, who is not and why, and shows mails without markup of the input', async () => {
      const { id } = await client.draft({
        subject: 'Hi {{firstName}} \u202Eof {{customerName}}',
        body: '<script>alert(1)</script>\n\n{{firstName}}: {{daysInactive}}',
      });
      const { body } = await client.move(id, 'preview');
      const preview = body as Preview;
      expect(preview).toMatchObject({ targets: 5, heldOut: 0, holdoutOffered: false, excluded: EXCLUDED, faults: [] });
      expect(preview.examples).toHaveLength(3);
      expect(preview.examples[0]).toMatchObject({ to: { name: '<b>Dora</b> "d0"', email: 'd0@acme.example' }, subject: 'Hi <b>Dora</b> of Acme <Corp>' });
      for (const { html, text } of preview.examples) {
        expect(html).not.toMatch(/<script|<b>|<Corp>/);
        expect(text).toContain('https://adoption.example.com/u/preview');
      }
      expect(preview.examples[0]!.text).toContain('<b>Dora</b>: 80 days');
      expect(await client.find(id)).toMatchObject({ state: 'draft', targets: 0 });
    });

    test('of people picked by hand leaves out who is active again and who has no seat', async () => {
      const { id } = await client.draft({ audience: { userIds: ['d0', 'never', 'active', 'gone'].map((name) => space.people[name]!) } });
      expect((await client.move(id, 'preview')).body).toMatchObject({
        targets: 2,
        excluded: { noSeat: 1, activeAgain: 1, noEmail: 0, optedOut: 0, contactedLately: 0, sameAddress: 0 },
      });
    });

    test('of those who use a feature counts who has left', async () => {
      const { id } = await client.draft({ feature: 'reports', audience: { feature: 'reports', used: true } }, 'guides');
      expect((await client.move(id, 'preview')).body).toMatchObject({ targets: 1, examples: [{ to: { email: 'active@acme.example' } }] });
    });

    test('names fields about which nothing is known, with which it cannot be started', async () => {
      const { id } = await client.draft({ templateId: 'campaign-link' });
      expect((await client.move(id, 'preview')).body).toMatchObject({ faults: [{ pointer: '/body', code: 'unfilled_merge_field' }] });
      expect(await client.move(id, 'start')).toMatchObject(refused(422, 'message_incomplete'));
      expect(await client.move(id, 'schedule', { sendAt: LATER })).toMatchObject(refused(422, 'message_incomplete'));
    });
  });

  test('a test mail goes to the caller alone, marked, and records nothing', async () => {
    const { id } = await client.draft({ subject: 'Hi {{firstName}}\r\nBcc: all@example.com' });
    const { app } = space.api;
    const mails: OutgoingMail[] = [];
    const mailer: Pick<Mailer, 'send'> = { send: async (mail) => (mails.push(mail), { outcome: 'accepted' }) };
    const parts = [app.get(AdoptionService), app.get(EngagementsService), app.get(Audiences)] as const;
    const previews = new EngagementPreviews(...parts, space.database, clock, mailer, app.get<Settings>(SETTINGS));
    const by = { kind: 'person', id: 'p', role: 'csm', scope: null, email: 'casey@example.com' } as const;
    expect(await previews.test(id, by, { csmEmail: by.email })).toBe('casey@example.com');
    expect(mails).toMatchObject([{ to: { name: 'casey', email: 'casey@example.com' }, subject: '[Test] Hi casey Bcc: all@example.com', unsubscribeUrl: null }]);
    // Mailboxes drop a mail whose name they have seen.
    await previews.test(id, by, { csmEmail: by.email });
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
    expect(await client.find(id)).toMatchObject({ state: 'draft', targets: 0 });
    expect(await client.move(id, 'test')).toMatchObject(refused(422, 'no_own_address'));
  });

  describe('who sees what', () => {
    test("a CSM works on the own accounts; another's is not there", async () => {
      const { id } = await client.draft();
      expect((await client.send('POST', client.drafts('acme'), {}, otto)).status).toBe(404);
      for (const name of ['preview', 'test', 'start', 'schedule', 'pause', 'resume', 'cancel', 'send-again'])
        expect([name, (await client.move(id, name, {}, otto)).status]).toEqual([name, 404]);
      for (const path of ['', '/recipients']) expect((await client.send('GET', `engagements/${id}${path}`, undefined, otto)).status).toBe(404);
      expect((await client.send('PATCH', `engagements/${id}`, { name: 'Mine' }, otto)).status).toBe(404);
      const own = await client.send('POST', client.drafts('globex'), {}, otto);
      expect((await client.send('GET', 'engagements?limit=200', undefined, otto)).body).toMatchObject({
        items: [{ id: (own.body as Engagement).id }],
        next: null,
      });
      expect((await client.send('GET', `engagements?customerId=${space.accounts.acme}`, undefined, otto)).body).toEqual({ items: [], next: null });
      expect((await client.move(id, 'start', {}, casey)).status).toBe(202);
    });

    test('a key that reads sees all and changes nothing', async () => {
      const reader = bearer((await space.api.app.get(KeysService).create('reader', 'read', [])).secret);
      const { id } = await client.draft();
      expect((await client.send('GET', `engagements/${id}`, undefined, reader)).status).toBe(200);
      expect((await client.move(id, 'start', {}, reader)).status).toBe(403);
      expect((await client.send('POST', client.drafts('acme'), {}, reader)).status).toBe(403);
    });
  });
});
