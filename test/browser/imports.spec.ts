import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { untilJudged } from './judged';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

const DAY_MILLISECONDS = 86_400_000;
/** A day that is over, and within every period that the test looks at. */
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MILLISECONDS).toISOString().slice(0, 10);
/** Ten events of five such days, and two rows that cannot be imported. */
const FILE = [
  'customer_id,user_id,event,timestamp',
  ...Array.from({ length: 10 }, (_, n) => `acme-corp,imported-${n},Dashboard Viewed,${daysAgo(10 + (n % 5))}T12:0${n}:00Z`),
  `nobody-knows,imported-1,Dashboard Viewed,${daysAgo(10)}T12:00:00Z`,
  'acme-corp,imported-1,Dashboard Viewed,the day before',
].join('\n');

describe('an import', () => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
    await untilJudged();
  });

  const choose = (name: string, text: string): Promise<void> =>
    page
      .getByLabel('Choose file')
      .last()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  const currentStep = (): Promise<string | null> => page.getByRole('list', { name: 'Steps of the import' }).locator('[aria-current=step]').textContent();
  const discard = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await page.waitForURL((url) => url.pathname === '/imports');
    await visitor.settled();
  };
  /** The newest import of the list stands at this state. */
  const inHistory = async (state: string): Promise<void> => {
    const row = page.getByRole('row').filter({ hasText: 'recent.csv' }).first();
    await row.getByRole('cell', { name: state }).waitFor();
  };

  it('refuses what is no table before it is sent', async () => {
    await visitor.open('/imports');
    await choose('report.pdf', '%PDF');
    await page.getByText('PDF files can’t be imported. Use CSV or XLSX.').waitFor();
  });

  it('says why a broken file was not taken, and takes another', async () => {
    await visitor.open('/imports');
    await choose('broken.csv', `customer_id,user_id,event,timestamp\nacme-corp,"${'x'.repeat(300_000)}`);
    await page.getByRole('alert').filter({ hasText: 'The file was not taken' }).filter({ hasText: 'quote' }).waitFor();
    await choose('odd.tab', FILE.replaceAll(',', '\t'));
    await page.getByRole('button', { name: 'Check the file' }).waitFor();
    await expectAccessible(page);
    await discard();
  });

  it('shows why a check has failed, tries it again, and discards the file', async () => {
    await visitor.open('/imports');
    await choose('retried.csv', FILE);
    await page.getByRole('button', { name: 'Check the file' }).waitFor();
    const address = new URL(page.url()).pathname;
    const about = (url: URL): boolean => url.pathname === `/api${address}`;
    await page.route(about, async (route) => {
      const answer = await route.fetch();
      const now = (await answer.json()) as { job: unknown };
      const failed = { state: 'failed', rows: null, error: 'It took too long.', job: { id: '00000000-0000-4000-8000-000000000000', kind: 'check-import' } };
      await route.fulfill({ response: answer, json: now.job === null ? now : { ...now, ...failed } });
    });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('alert').filter({ hasText: 'It took too long.' }).waitFor();
    expect(await currentStep()).toBe('Check');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Columns', exact: true }).click();
    await page.getByRole('button', { name: 'Check the file' }).waitFor();
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.route('**/api/jobs/*/retry', async (route) => {
      await page.unroute(about);
      await route.fulfill({ status: 202, json: {} });
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('10 of 12 rows are valid.').waitFor();
    await visitor.open(`${address}?step=import`);
    expect(await currentStep()).toBe('Check');
    await discard();
    expect(await page.getByRole('link', { name: 'retried.csv' }).count()).toBe(0);
  });

  it('checks a file, shows its bad rows, imports the valid ones, and takes them back', async () => {
    const acme = await customerNamed('Acme Corp');
    const events = async (): Promise<number> =>
      (await api<{ engagementDepth: { totals: { events: number } } }>('GET', `/api/intelligence/adoption/${acme}?period=90d`)).engagementDepth.totals.events;
    const before = await events();
    await visitor.open('/imports');
    await choose('recent.csv', FILE);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('10 of 12 rows are valid.').waitFor();
    await page.getByRole('cell', { name: 'nobody-knows' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Import valid rows' }).click();
    await page.getByText('The file has been imported.').waitFor();
    await page.getByRole('link', { name: 'Acme Corp' }).waitFor();
    expect(await events()).toBe(before + 10);
    const address = new URL(page.url()).pathname;
    await visitor.open(`${address}?step=columns`);
    expect(await currentStep()).toBe('Import');
    expect(await page.getByRole('button', { name: /Discard|Check the file/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByText('10 of 12 rows are valid.').waitFor();
    await page.getByRole('cell', { name: 'nobody-knows' }).waitFor();
    expect(await page.getByRole('button', { name: /Discard|Import valid rows/ }).count()).toBe(0);
    await visitor.open('/imports');
    await inHistory('Imported');
    await page.getByRole('button', { name: 'Undo recent.csv' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The import has been undone.').waitFor();
    expect(await events()).toBe(before);
    await page.getByRole('link', { name: 'All imports' }).first().click();
    await inHistory('Undone');
    await expectAccessible(page);
  });
});
