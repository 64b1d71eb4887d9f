import { StoppedClock } from '@adoption/config';
import { CampaignClient, type Engagement, refused } from './campaign-client';
import { type CampaignWorkspace, campaignWorkspace, CROWD, EXCLUDED, LATER, NOW } from './campaign-workspace';

describe('drafts of engagements', () => {
  const clock = new StoppedClock(NOW);
  let space: CampaignWorkspace;
  let client: CampaignClient;
  let casey: Record<string, string>;

  beforeAll(async () => {
    space = await campaignWorkspace(clock);
    client = new CampaignClient(space);
    casey = await space.callers.person('casey@example.com', 'csm');
  });
  afterAll(() => space.api.stop());

  describe('an audience', () => {
    const count = (account: 'acme' | 'globex' | 'initech', body: object, headers?: Record<string, string>) =>
      client.send('POST', client.drafts(account, 'audiences'), body, headers);

    test('is counted before anything is drafted, with who is left out and why', async () => {
      const drafts = async () => ((await client.send('GET', 'engagements?state=draft')).body as { items: unknown[] }).items.length;
      const before = await drafts();
      expect(await count('acme', { audience: { status: 'dormant' } }, casey)).toMatchObject({
        status: 200,
        body: { targets: 5, holdoutOffered: false, excluded: EXCLUDED },
      });
      expect(await count('initech', { audience: { status: 'dormant' } })).toMatchObject({ body: { targets: CROWD, holdoutOffered: true } });
      expect(await count('acme', { kind: 'guide', audience: { status: 'dormant' } })).toMatchObject({ body: { targets: 6, excluded: { activeAgain: 0 } } });
      expect(await drafts()).toBe(before);
    });

    test('is refused when it names nobody, an unknown feature or somebody else’s account', async () => {
      expect(await count('acme', {})).toMatchObject({ status: 400 });
      expect(await count('acme', { audience: {} })).toMatchObject(refused(400, 'invalid_input'));
      expect((await count('acme', { audience: { feature: 'nothing' } })).status).toBe(404);
      expect(await count('globex', { audience: { status: 'dormant' } }, casey)).toMatchObject(refused(404, 'not_found'));
    });
  });

  describe('a draft', () => {
    test('begins with the first template of its kind and the usual audience, signed by who made it', async () => {
      const answer = await client.send('POST', client.drafts('acme'), {}, casey);
      expect(answer).toMatchObject({
        status: 201,
        body: {
          kind: 'campaign',
          state: 'draft',
          name: 'We have missed you',
          senderName: 'casey',
          audience: { status: 'dormant' },
          targets: 0,
          excluded: null,
        },
      });
      expect(await client.draft({ feature: 'reports' }, 'guides')).toMatchObject({
        linkUrl: 'https://example.com/guide',
        audience: { feature: 'reports', used: false },
      });
      expect(await client.draft({ feature: 'reports' }, 'download-links/sends')).toMatchObject({ kind: 'download_link', linkUrl: 'https://example.com/app' });
    });

    test('quotes a benefit with its source, and never reads the quote as fields', async () => {
      expect((await client.draft({ feature: 'reports' }, 'benefits')).body).toContain('Two days less a { {month} } (Survey 2025)');
      expect((await client.draft({ feature: 'alerts' }, 'benefits')).body).toContain('See trouble first');
    });

    test.each([
      ['guides', 'no_guide'],
      ['benefits', 'no_benefit'],
      ['download-links/sends', 'no_download'],
    ])('of %s needs a catalogue that has what is sent: %s', async (what, code) => {
      expect(await client.send('POST', client.drafts('acme', what), { feature: 'bare' })).toMatchObject(refused(409, code));
    });

    test.each<[string, object, string]>([
      ['campaigns', { body: 'Hi {{constructor}}' }, 'unknown_merge_field'],
      ['campaigns', { subject: 'Hi {{firstName' }, 'malformed_merge_field'],
      ['campaigns', { body: '{{benefit}}' }, 'unfilled_merge_field'],
      ['campaigns', { subject: ' \n ' }, 'missing_field'],
      ['campaigns', { templateId: 'guide-start' }, 'unknown_value'],
      ['campaigns', { feature: 'nothing' }, 'unknown_feature'],
      ['campaigns', { linkUrl: 'http://example.com' }, 'is_url'],
      ['campaigns', { linkUrl: 'javascript:alert(1)' }, 'is_url'],
      ['campaigns', { sendAt: 'tomorrow' }, 'invalid_instant'],
      ['campaigns', { holdoutPercent: 51 }, 'max'],
      ['campaigns', { audience: {} }, 'ambiguous_audience'],
      ['campaigns', { audience: { status: 'dormant', feature: 'reports' } }, 'ambiguous_audience'],
      ['campaigns', { audience: { status: 'left' } }, 'is_in'],
      ['campaigns', { audience: { status: 'dormant', used: true } }, 'not_allowed'],
      ['campaigns', { audience: { feature: 'nothing' } }, 'unknown_feature'],
      ['campaigns', { audience: { userIds: [] } }, 'too_few'],
      ['campaigns', { audience: { userIds: ['7b7e2c0e-0000-4000-8000-000000000001'] } }, 'unknown_user'],
      ['campaigns', { colour: 'red' }, 'unknown_field'],
      ['guides', {}, 'missing_field'],
      ['guides', { feature: 'reports', linkUrl: 'https://example.com' }, 'not_allowed'],
    ])('of %s with %p is refused: %s', async (what, wish, code) => {
      const answer = await client.send('POST', client.drafts('acme', what), wish);
      expect(answer).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ code })]) } });
    });

    test('is changed field by field until it is started', async () => {
      const { id, body } = await client.draft({ subject: 'One', feature: 'alerts', quietHours: false });
      const edited = await client.send('PATCH', `engagements/${id}`, { subject: 'Two', feature: null, sendAt: LATER });
      expect(edited).toMatchObject({ status: 200, body: { subject: 'Two', body, feature: null, quietHours: false, sendAt: LATER } });
      expect(await client.send('PATCH', `engagements/${id}`, { templateId: 'campaign-link', sendAt: null })).toMatchObject({
        body: { subject: 'Pick up where you left off', sendAt: null },
      });
      const running = await client.started();
      expect(await client.send('PATCH', `engagements/${running.id}`, { subject: 'Three' })).toMatchObject(refused(409, 'engagement_state'));
    });
  });

  test('lists come in pages, the newest first, of an account, a kind, a state', async () => {
    const mine = [
      await client.draft({}, 'campaigns', 'globex'),
      await client.draft({ feature: 'reports' }, 'guides', 'globex'),
      await client.draft({}, 'campaigns', 'globex'),
    ].map(({ id }) => id);
    const list = async (query: string): Promise<string[]> =>
      ((await client.send('GET', `engagements?customerId=${space.accounts.globex}${query}`)).body as { items: Engagement[] }).items.map(({ id }) => id);
    expect((await list('')).slice(0, 3)).toEqual([...mine].reverse());
    expect(await list('&kind=guide')).toEqual([mine[1]]);
    expect(await list('&state=sent')).toEqual([]);
    const { next } = (await client.send('GET', `engagements?customerId=${space.accounts.globex}&limit=1`)).body as { next: string };
    expect((await list(`&limit=1&cursor=${next}`))[0]).toBe(mine[1]);
    for (const query of ['?cursor=x', '?cursor=99999999999', '?kind=letter', '?customerId=acme'])
      expect((await client.send('GET', `engagements${query}`)).status).toBe(400);
    for (const cursor of ['x', '1', '1.x', '99999999999.1'])
      expect((await client.send('GET', `engagements/${mine[0]}/recipients?cursor=${cursor}`)).status).toBe(400);
  });

  test('templates are there for each kind but trainings', async () => {
    const kinds = async (query: string): Promise<Set<string>> =>
      new Set(((await client.send('GET', `templates${query}`)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind));
    expect(await kinds('')).toEqual(new Set(['campaign', 'guide', 'benefits', 'download_link']));
    expect(await kinds('?kind=guide')).toEqual(new Set(['guide']));
  });

  test('what people wrote never comes back in an error', async () => {
    const canary = 'canary-7f3a';
    for (const wish of [
      { subject: `{{${canary}}}` },
      { feature: canary },
      { [canary]: 1, name: canary },
      { audience: { status: canary } },
      { sendAt: canary },
      { linkUrl: canary },
    ]) {
      const { status, body } = await client.send('POST', client.drafts('acme'), wish);
      expect(status).toBe(400);
      expect(JSON.stringify(body).replaceAll(/"pointer":"[^"]*"/g, '')).not.toContain(canary);
    }
  });
});
