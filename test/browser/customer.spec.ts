import type { Page } from 'playwright-core';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';
import { formatInteger, formatMetric, formatNumber, formatPercent, formatPercentile, peerValue } from '@adoption/presentation';

interface Figures {
  adoptionScore: number;
  score: { components: { key: string; points: number; weight: number; normalized: number | null }[] };
  entitlements: { label: string; used: number | null }[];
  userMetrics: Record<'dau' | 'wau' | 'mau', { value: number; unit: string }> & { health: Record<string, number> };
  featureAdoption: { name: string; usagePercent: number | null; peerUsagePercent: number | null }[];
  peerComparison: {
    rows: { key: string; label: string; value: number | null; peerMedian: number | null; percentile: number | null; level: 'high' | 'medium' | 'low' | null }[];
  };
  recommendations: { title: string; evidence: string; status: string; actions: { label: string; href: string }[] }[];
  valueDemonstration: { hoursSaved: { likely: number } | null };
}

const words = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

describe('the page of a customer', () => {
  let visitor: Visitor;
  let page: Page;
  let acme: string;

  beforeAll(async () => {
    acme = await customerNamed('Acme Corp');
    visitor = await Visitor.signedIn();
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  it.each([
    ['30d', 'peers'],
    ['7d', 'segment'],
    ['90d', 'all_customers'],
    ['all', 'peers'],
  ])('shows what the API answers: %s, %s', async (period, comparison) => {
    const json = await api<Figures>('GET', `/api/intelligence/adoption/${acme}?period=${period}&comparison=${comparison}`);
    await visitor.open(`/customers/${acme}/adoption?period=${period}&comparison=${comparison}`);
    const overview = await words(page, '#overview');
    expect(await page.locator('#overview [role="img"]').first().getAttribute('aria-label')).toContain(`${json.adoptionScore} out of 100`);
    const measured = json.score.components.filter(({ normalized }) => normalized !== null);
    const present = measured.reduce((sum, { weight }) => sum + weight, 0);
    for (const { points, weight } of measured) expect(overview).toContain(`${formatNumber(points)} / ${formatNumber((100 * weight) / present)}`);
    for (const { label, used } of json.entitlements) if (used !== null) expect(overview).toContain(`${label} ${formatInteger(used)}`);
    const engagement = await words(page, '#engagement');
    for (const key of ['dau', 'wau', 'mau'] as const) expect(engagement).toContain(formatMetric(json.userMetrics[key].value, json.userMetrics[key].unit));
    for (const count of Object.values(json.userMetrics.health)) expect(engagement).toContain(formatInteger(count));
    const features = await words(page, '#features');
    for (const { name, usagePercent, peerUsagePercent } of json.featureAdoption) {
      expect(features).toContain(name);
      expect(features).toContain(formatPercent(usagePercent));
      expect(features).toContain(formatPercent(peerUsagePercent));
    }
    const peers = await words(page, '#peers');
    for (const row of json.peerComparison.rows) expect(peers).toContain([row.label, peerValue(row)].join(' '));
    for (const { percentile } of json.peerComparison.rows) expect(peers).toContain(formatPercentile(percentile));
    const recommendations = await words(page, '#recs');
    for (const { title, evidence, status } of json.recommendations)
      if (status === 'open') for (const text of [title, evidence]) expect(recommendations).toContain(text);
    if (json.valueDemonstration.hoursSaved !== null) expect(recommendations).toContain(`${formatNumber(json.valueDemonstration.hoursSaved.likely)} hours`);
  });

  it('begins the best next actions where they are named', async () => {
    const { recommendations } = await api<Figures>('GET', `/api/intelligence/adoption/${acme}`);
    const next = recommendations.filter(({ status }) => status === 'open' || status === 'in_progress').slice(0, 3);
    expect(next.length).toBeGreaterThan(1);
    await visitor.open(`/customers/${acme}/adoption`);
    for (const [n, { title, actions }] of next.entries()) {
      const row = page.locator('#overview li').filter({ has: page.getByRole('link', { name: title, exact: true }) });
      const [first] = actions;
      expect(await row.getByRole('button').count()).toBe(first === undefined ? 0 : 1);
      if (first === undefined) continue;
      const button = row.getByRole('button', { name: `${first.label} (${title})`, exact: true });
      expect(await button.getAttribute('data-variant')).toBe(n === 0 ? 'filled' : 'default');
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
      await button.click();
      for (const [name, value] of new URL(first.href, page.url()).searchParams) await page.waitForURL((url) => url.searchParams.get(name) === value);
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => url.search === '');
      await page.waitForFunction((name) => document.activeElement?.textContent?.includes(name), title);
    }
  });

  it('changes period and comparison by its controls and keys, in the address, and goes back', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('radiogroup', { name: 'Period' }).getByText('90 days').click();
    await page.waitForURL('**/adoption?period=90d');
    await page.getByLabel('Compared with').selectOption('all_customers');
    await page.waitForURL('**/adoption?period=90d&comparison=all_customers');
    await page.goBack();
    await page.waitForURL('**/adoption?period=90d');
    await page.locator('h1').click();
    await page.keyboard.press('1');
    await page.waitForURL('**/adoption?period=7d');
  });

  it('removes what its address says wrongly', async () => {
    await visitor.open(`/customers/${acme}/adoption?period=century&comparison=peers`);
    expect(new URL(page.url()).search).toBe('');
  });

  it('leads from a count to the people behind it, and from a person to the journey', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('button', { name: 'View list', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('10 shown', { exact: true }).waitFor();
    await dialog.getByRole('row').nth(1).getByRole('button').click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Tiers reached' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
  });

  it('keeps a dismissed recommendation dismissed after the next run, until it is reopened', async () => {
    await visitor.open(`/customers/${acme}/adoption#recs`);
    const first = page.locator('#recs ol li').first();
    const title = await first.locator('strong').first().innerText();
    await page.getByRole('button', { name: `More about ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Dismiss…' }).click();
    await page.getByLabel('Reason').fill('Planned for the spring release');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.getByText('Dismissed.').waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByText('Recommendations are up to date.').waitFor();
    await visitor.open(`/customers/${acme}/adoption#recs`);
    expect(await page.locator('#recs ol').first().innerText()).not.toContain(title);
    await page.getByRole('button', { name: 'Show what was decided' }).click();
    await page.getByText('Planned for the spring release').waitFor();
    await page.getByRole('button', { name: `More about ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Reopen' }).click();
    await page.getByText('Open.').first().waitFor();
  });

  it('keeps the typed reason when a dismissal is refused, asks before it is thrown away, and gives the focus back', async () => {
    await visitor.open(`/customers/${acme}/adoption#recs`);
    const title = await page.locator('#recs ol li strong').first().innerText();
    const more = page.getByRole('button', { name: `More about ${title}` });
    const refusal = { status: 503, contentType: 'application/problem+json', body: JSON.stringify({ title: 'Busy', detail: 'The database is busy.' }) };
    await page.route('**/api/intelligence/recommendations/*', (route) => route.fulfill(refusal));
    await more.click();
    await page.getByRole('menuitem', { name: 'Dismiss…' }).click();
    const dialog = page.getByRole('dialog', { name: `Dismiss “${title}”` });
    await dialog.getByLabel('Reason').fill('Not wanted this year');
    await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await dialog.getByRole('alert').getByText('The database is busy.').waitFor();
    expect(await dialog.getByLabel('Reason').inputValue()).toBe('Not wanted this year');
    await page.unroute('**/api/intelligence/recommendations/*');
    await page.keyboard.press('Escape');
    await page.getByText('Discard changes?').waitFor();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, `More about ${title}`);
  });

  it.each(['Mark as done', 'Snooze 30 days'])('takes back what was decided: %s', async (decision) => {
    await visitor.open(`/customers/${acme}/adoption#recs`);
    const title = await page.locator('#recs ol li strong').first().innerText();
    const more = page
      .locator('#recs ol')
      .first()
      .getByRole('button', { name: `More about ${title}` });
    await more.click();
    await page.getByRole('menuitem', { name: decision }).click();
    await more.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Undo for ${title}` }).click();
    await more.waitFor();
    await visitor.settled();
    const kept = await api<{ items: { title: string; status: string }[] }>('GET', `/api/intelligence/adoption/${acme}/recommendations`);
    expect(kept.items.find((item) => item.title === title)?.status).toBe('open');
  });
});
