import { PeopleService, SessionsService } from '@adoption/access';
import { StoppedClock } from '@adoption/config';
import { Client } from 'pg';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const ASK = '/api/intelligence/ask';

interface Customer {
  id: string;
  externalId: string;
  name: string;
  segment: string | null;
}
interface Answer {
  understood: { intent: string; customer: Customer | null; period: string; comparison: string } | null;
  candidates: (Customer & { score: number | null; href: string })[];
  answer: string | null;
  links: { label: string; href: string }[];
}

describe('questions', () => {
  let api: RunningApp;
  let csm: Record<string, string>;
  const ids = new Map<string, string>();

  const send = async (method: string, path: string, body: unknown): Promise<void> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const post = (body: string, headers: Record<string, string> = ADMIN): Promise<Response> =>
    fetch(`${api.url}${ASK}`, { method: 'POST', headers: { ...headers, ...JSON_BODY }, body });
  const ask = async (question: string, customerId?: string, headers: Record<string, string> = ADMIN): Promise<Answer> => {
    const answer = await post(JSON.stringify({ question, customerId }), headers);
    expect([question, answer.status]).toEqual([question, 200]);
    return (await answer.json()) as Answer;
  };
  /** The whole page about Acme Corp as Markdown. */
  const page = async (query = ''): Promise<string> =>
    (await fetch(`${api.url}/api/intelligence/adoption/${ids.get('acme')}${query}`, { headers: { ...ADMIN, accept: 'text/markdown' } })).text();

  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    await send('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme Corp', segment: 'Enterprise', csmEmail: 'casey@example.com' },
      { externalId: 'acme-logistics', name: 'Acme Logistics', segment: 'Mid-Market', csmEmail: 'other@example.com' },
      { externalId: 'northwind', name: 'Northwind Cloud', csmEmail: 'other@example.com' },
      { externalId: 'quick', name: 'QuickLedger', csmEmail: 'casey@example.com' },
      { externalId: 'hostile', name: '[Hostile](https://evil.example) <b>', csmEmail: 'other@example.com' },
    ]);
    await send('PUT', '/api/features', [
      { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] },
      { key: 'mobile', name: 'Mobile App', tier: 'power' },
    ]);
    const users = Array.from({ length: 12 }, (_, n) => ({ customerId: 'acme', externalId: `u${n}`, name: `User ${n}`, signedUpAt: '2026-01-01T12:00:00Z' }));
    await send('PUT', '/api/users', users);
    const events = users.map(({ externalId }, n) => {
      const timestamp = new Date(NOW - (1 + n * 5) * 86_400_000).toISOString();
      return { id: externalId, customerId: 'acme', userId: externalId, event: 'Report Viewed', sessionId: externalId, timestamp };
    });
    await send('POST', '/api/usage/events', events);
    const found = (await (await fetch(`${api.url}/api/customers`, { headers: ADMIN })).json()) as { items: Customer[] };
    for (const { externalId, id } of found.items) ids.set(externalId, id);
    await api.app.get(PeopleService).upsert([{ email: 'casey@example.com', name: 'Casey', role: 'csm' }]);
    const [casey] = await api.app.get(PeopleService).list();
    csm = { cookie: `adoption_session=${await api.app.get(SessionsService).start(casey!)}`, origin: api.url };
  });
  afterAll(() => api.stop());

  it.each([
    ['Show me product adoption for Acme Corp', 'adoption', 'Adoption Score'],
    ['Feature adoption of Acme Corp', 'feature_adoption', 'Feature Matrix'],
    ['Usage breakdown for Acme Corp', 'usage_breakdown', 'Active Users'],
    ['Dormant users at Acme Corp', 'dormant_users', 'User Health'],
    ['How does Acme Corp compare to its peers?', 'peers', 'Peer Comparison'],
    ["Why did Acme Corp's score drop?", 'score_change', 'Adoption Score'],
  ])('%s: answered with the figures of the dashboard', async (question, intent, title) => {
    for (const [words, query] of [
      ['', ''],
      [' over the last 90 days', '?period=90d'],
    ] as const) {
      const { understood, candidates, answer, links } = await ask(`${question.replace('?', '')}${words}`);
      expect(understood).toEqual({
        intent,
        customer: { id: ids.get('acme'), externalId: 'acme', name: 'Acme Corp', segment: 'Enterprise' },
        period: query === '' ? '30d' : '90d',
        comparison: 'peers',
      });
      expect(candidates).toEqual([]);
      expect(answer).toContain(title);
      const whole = await page(query);
      // Every table of the answer stands in the page word for word.
      const tables = answer!.split('\n\n').filter((block) => block.startsWith('|'));
      for (const table of tables) expect(whole).toContain(table);
      expect(tables.length > 0 || intent === 'peers').toBe(true);
      expect(links.at(-1)?.href).toBe(`/api/intelligence/adoption/${ids.get('acme')}${query}`);
    }
  });

  it('counts dormant users as the dashboard does', async () => {
    const { answer } = await ask('Who is dormant at Acme Corp?');
    const { userMetrics } = (await (await fetch(`${api.url}/api/intelligence/adoption/${ids.get('acme')}`, { headers: ADMIN })).json()) as {
      userMetrics: { seatUsers: number; health: { dormant: number } };
    };
    expect(userMetrics.health.dormant).toBeGreaterThan(0);
    expect(answer).toContain(`Dormant: ${userMetrics.health.dormant} of ${userMetrics.seatUsers} users`);
    expect(answer).toContain(`**Dormant Users Alert**: ${userMetrics.health.dormant} users haven't logged in`);
  });

  it('leads to the page with its period and comparison, defaults left out', async () => {
    const hrefs = async (question: string): Promise<string | undefined> => (await ask(question)).links[0]?.href;
    const adoption = `/customers/${ids.get('acme')}/adoption`;
    expect(await hrefs('Acme Corp')).toBe(`${adoption}#overview`);
    expect(await hrefs('feature adoption of Acme Corp last quarter')).toBe(`${adoption}?period=90d#features`);
    expect(await hrefs('Acme Corp vs everyone, all time')).toBe(`${adoption}?period=all&comparison=all_customers#peers`);
    expect(await hrefs('dormant users at Acme Corp')).toBe(`${adoption}/dormant`);
    expect(await hrefs('portfolio over the last 7 days')).toBe('/portfolio?period=7d');
  });

  it('says which days it shows when it cannot show those that were asked for', async () => {
    expect((await ask('Acme Corp adoption last year')).answer).toMatch(
      /^I can show 7, 30 or 90 days or all time\. These are the last 30 days\.\n\n## Product Adoption/,
    );
  });

  it('are about the customer of the page when they name nobody, and only then', async () => {
    expect((await ask('Feature adoption', ids.get('quick'))).understood?.customer?.name).toBe('QuickLedger');
    expect((await ask('Feature adoption', 'quick')).understood?.customer?.name).toBe('QuickLedger');
    expect((await ask('Feature adoption of Acme Corp', ids.get('quick'))).understood?.customer?.name).toBe('Acme Corp');
    expect((await ask('Feature adoption of Zorblax', ids.get('quick'))).understood?.customer).toBeNull();
    const alone = await ask('Feature adoption');
    expect(alone).toMatchObject({ understood: { intent: 'feature_adoption', customer: null }, candidates: [], links: [] });
    expect(alone.answer).toContain('Which customer do you mean?');
  });

  it('with a name that fits several are asked back, with their newest scores', async () => {
    const client = new Client({ connectionString: api.databaseUrl });
    await client.connect();
    await client.query(`INSERT INTO adoption_snapshots (as_of, period, formula_version, customer, token, stale, score)
      SELECT day, period, 1, key, 1, false, score FROM customers,
        (VALUES ('2026-03-29'::date, '30d', 40), ('2026-03-30', '30d', 71.6), ('2026-03-30', '7d', 10)) s (day, period, score) WHERE external_id = 'acme'
      ON CONFLICT (as_of, period, formula_version, customer) DO UPDATE SET score = excluded.score`);
    await client.end();
    const adoptionOf = (externalId: string): string => `/customers/${ids.get(externalId)}/adoption#overview`;
    expect(await ask('How is Acme using the product?')).toEqual({
      understood: { intent: 'adoption', customer: null, period: '30d', comparison: 'peers' },
      candidates: [
        { id: ids.get('acme'), externalId: 'acme', name: 'Acme Corp', segment: 'Enterprise', score: 71.6, href: adoptionOf('acme') },
        {
          id: ids.get('acme-logistics'),
          externalId: 'acme-logistics',
          name: 'Acme Logistics',
          segment: 'Mid-Market',
          score: null,
          href: adoptionOf('acme-logistics'),
        },
      ],
      answer: 'Which Acme do you mean?',
      links: [],
    });
  });

  it('with a misspelled name are never answered at once', async () => {
    const acmee = await ask('How is Acmee using the product?');
    expect(acmee.understood?.customer).toBeNull();
    expect(acmee.candidates.map(({ name }) => name)).toEqual(['Acme Corp', 'Acme Logistics']);
    expect(acmee.answer).toBe('No customer matches "Acmee". Did you mean Acme Corp?');
    const clud = await ask('Nothwind Clud');
    expect(clud).toMatchObject({ understood: { customer: null }, candidates: [{ name: 'Northwind Cloud' }], links: [] });
    expect(clud.answer).toBe('No customer matches "Nothwind Clud". Did you mean Northwind Cloud?');
  });

  it('of a CSM are about their own accounts: others are unknown, and never suggested', async () => {
    const of = (question: string): Promise<Answer> => ask(question, undefined, csm);
    expect((await of('How is Acme using the product?')).understood?.customer?.name).toBe('Acme Corp');
    for (const [question, name] of [
      ['How is Northwind Cloud using the product?', 'Northwind Cloud'],
      ['How is Nothwind Clud using the product?', 'Nothwind Clud'],
      ['How is Zorblax using the product?', 'Zorblax'],
    ] as const) {
      expect(await of(question)).toMatchObject({
        understood: { intent: 'adoption', customer: null },
        candidates: [],
        answer: `No customer matches "${name}".`,
        links: [],
      });
    }
    const logistics = await of('How is Acme Logistics using the product?');
    expect(logistics.understood?.customer).toBeNull();
    expect(logistics.candidates.map(({ name }) => name)).toEqual(['Acme Corp']);
    expect((await post(JSON.stringify({ question: 'Feature adoption', customerId: ids.get('northwind') }), csm)).status).toBe(404);
    expect((await of('How are my accounts doing?')).links[0]?.href).toBe('/customers?owner=me');
  });

  it.each([['00000000-0000-4000-8000-000000000000'], ['nobody'], ['']])('with a page’s customer that is not there (%j): 404', async (customerId) => {
    for (const question of ['Feature adoption', 'Acme Corp']) {
      const answer = await post(JSON.stringify({ question, customerId }));
      expect([answer.status, ((await answer.json()) as { status: number }).status]).toEqual([404, 404]);
    }
  });

  it.each([
    ['no body', ''],
    ['no question', '{}'],
    ['an empty question', '{"question":""}'],
    ['nothing but space', '{"question":" \\n\\t "}'],
    ['501 characters', JSON.stringify({ question: 'x'.repeat(501) })],
    ['10 kB', JSON.stringify({ question: 'x'.repeat(10_240) })],
    ['a number', '{"question":7}'],
    ['a list', '{"question":["Acme"]}'],
    ['NUL', String.raw`{"question":"Acme\u0000"}`],
    ['half a surrogate pair', String.raw`{"question":"Acme \ud83d"}`],
    ['an unknown field', '{"question":"Acme","model":"x"}'],
    ['a customerId that is no text', '{"question":"Acme","customerId":7}'],
  ])('%s: a problem', async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    ['🙂🙂'],
    ["'; DROP TABLE customers; --"],
    ['\u0007\u001b[31m\u202e'],
    ['?'],
    ["What's the weather?"],
    ['\u0301\u0301'],
    ['%_\\'],
    ['a'.repeat(500)],
    ['😀'.repeat(500)],
    [`${' '.repeat(600)}?${' '.repeat(600)}`],
  ])('not understood: %j', async (question) => {
    expect(await ask(question)).toEqual({
      understood: null,
      candidates: [],
      answer: 'I can show adoption, feature use, dormant users or peers. Try: How is Acme using the product?',
      links: [],
    });
  });

  it('names from outside can do nothing in the answer', async () => {
    const known = await ask('How is Hostile doing?');
    expect(known.understood?.customer?.externalId ?? known.candidates[0]?.externalId).toBe('hostile');
    const unknown = await ask('adoption for "[x](https://evil.example)<b>*y*"');
    for (const { answer } of [known, unknown]) expect(answer?.replaceAll(/\\./g, '')).not.toMatch(/\[[^\]]*\]\(|<b>|https:\/\//);
  });
});
