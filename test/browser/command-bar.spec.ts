import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { closeBrowser, customerNamed, Visitor } from './visitor';

describe('the command bar', () => {
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

  const ask = async (text: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Question or customer' }).fill(text);
  };

  it('opens by keys, answers with period and comparison, and goes there', async () => {
    const acme = await customerNamed('Acme Corp');
    await visitor.open('/portfolio');
    await ask('Show me product adoption for Acme in the last quarter vs all customers');
    await page.getByRole('option', { name: 'Product adoption · Acme Corp last 90 days · vs all customers' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/customers/${acme}/adoption?period=90d&comparison=all_customers*`);
  });

  it('asks back about a typo instead of answering', async () => {
    await visitor.open('/portfolio');
    await ask('How is Acmee using the product?');
    await page.getByText('No customer matches "Acmee". Did you mean Acme Corp?').first().waitFor();
    await page.getByRole('option', { name: /Product adoption · Acme Corp/ }).click();
    await page.waitForURL('**/adoption#overview');
  });

  it('closes by Escape and gives the focus back', async () => {
    await visitor.open('/portfolio');
    const opener = page.getByRole('button', { name: /Ask or search/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Question or customer' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Question or customer' }).waitFor({ state: 'detached' });
    await page.waitForFunction((button) => button === document.activeElement, await opener.elementHandle());
  });

  it('searches names while questions are not understood', async () => {
    await visitor.open('/portfolio');
    await page.route('**/api/intelligence/ask', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503,"title":"Unavailable","detail":"Not now."}' }),
    );
    await ask('north');
    await page.getByText('Understanding questions is unavailable; searching names.').waitFor();
    await page.getByRole('option', { name: /Northwind Cloud/ }).waitFor();
    await page.unroute('**/api/intelligence/ask');
    await page.keyboard.press('Escape');
  });
});
