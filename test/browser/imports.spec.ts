import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

/** Ten events of a day that is over, and two rows that cannot be imported. */
const FILE = [
  'customer_id,user_id,event,timestamp',
  ...Array.from({ length: 10 }, (_, n) => `acme-corp,imported-${n},Dashboard Viewed,2026-10-0${(n % 5) + 1}T12:0${n}:00Z`),
  'nobody-knows,imported-1,Dashboard Viewed,2026-10-01T12:00:00Z',
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
  });

  it('refuses what is no table before it is sent', async () => {
    await visitor.open('/imports');
    await page
      .getByLabel('Choose file')
      .last()
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await page.getByText('PDF files can’t be imported. Use CSV or XLSX.').waitFor();
  });

  it('checks a file, shows its bad rows, imports the valid ones, and takes them back', async () => {
    const acme = await customerNamed('Acme Corp');
    const events = async (): Promise<number> =>
      (await api<{ engagementDepth: { totals: { events: number } } }>('GET', `/api/intelligence/adoption/${acme}?period=90d`)).engagementDepth.totals.events;
    const before = await events();
    await visitor.open('/imports');
    await page
      .getByLabel('Choose file')
      .last()
      .setInputFiles({ name: 'october.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('10 of 12 rows are valid.').waitFor();
    await page.getByRole('cell', { name: 'nobody-knows' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Import valid rows' }).click();
    await page.getByText('The file has been imported.').waitFor();
    await page.getByRole('link', { name: 'Acme Corp' }).waitFor();
    expect(await events()).toBe(before + 10);
    await page.getByRole('button', { name: 'Undo october.csv' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The import has been undone.').waitFor();
    expect(await events()).toBe(before);
  });
});
