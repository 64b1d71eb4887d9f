import type { Page } from 'playwright-core';
import { closeBrowser, customerNamed, Visitor } from './visitor';

const MOST_TABS = 200;

describe('by keyboard alone', () => {
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

  const openAcme = async (): Promise<void> => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.locator('#recs ol li').first().waitFor();
  };

  /** What has the focus: its words, and whether it can be seen that it has it. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      // Of a row that is one button, the whole row is outlined.
      const around = getComputedStyle(element, '::before');
      const outlined =
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        (around.content !== 'none' && around.outlineStyle !== 'none' && parseFloat(around.outlineWidth) > 0);
      // A segment's input is drawn by its label.
      const label = element.nextElementSibling instanceof HTMLLabelElement ? getComputedStyle(element.nextElementSibling) : null;
      const byLabel = label !== null && label.outlineStyle !== 'none' && parseFloat(label.outlineWidth) > 0;
      // The one field of a dialog that holds nothing else has a thick line below it.
      const underlined = element.getAttribute('role') === 'combobox' && parseFloat(borderBottomWidth) >= 2;
      return {
        tag: element.tagName.toLowerCase(),
        id: element.id,
        role: element.getAttribute('role'),
        name: name.slice(0, 80),
        seen: (width > 1 && height > 1 && (outlined || boxShadow !== 'none' || underlined)) || byLabel,
      };
    });
  type Focused = Awaited<ReturnType<typeof focused>>;

  const tab = async (): Promise<Focused> => {
    await page.keyboard.press('Tab');
    return focused();
  };
  /** Presses Tab until something is reached. Everything on the way shows that it has the focus. */
  const tabTo = async (wanted: (focus: Focused) => boolean): Promise<Focused> => {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      const focus = await tab();
      if (focus.tag !== 'body') expect(focus).toMatchObject({ seen: true });
      if (wanted(focus)) return focus;
    }
    throw new Error('Tab did not reach it.');
  };

  it('skips to the content, and every stop on the way through a customer’s page can be seen', async () => {
    await openAcme();
    expect(await tab()).toMatchObject({ name: 'Skip to content', seen: true });
    const box = await page.getByRole('link', { name: 'Skip to content' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect((await focused()).id).toBe('main');
    const stops: string[] = [];
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      const focus = await tab();
      if (focus.tag === 'body') break;
      expect(focus).toEqual({ ...focus, seen: true });
      stops.push(focus.name);
    }
    expect(stops).toContain('Customers');
    expect(stops.some((name) => name.startsWith('More about'))).toBe(true);
    expect(stops.length).toBeLessThan(MOST_TABS);
  });

  it.each(['Control+k', '/'])('chooses a customer in the command bar, opened by %s', async (keys) => {
    await visitor.open('/portfolio');
    await page.keyboard.press(keys);
    await page.getByRole('combobox', { name: 'Question or customer' }).waitFor();
    expect(await focused()).toMatchObject({ role: 'combobox', seen: true });
    await page.keyboard.type('Acme Corp');
    const option = page.getByRole('option', { name: /Acme Corp/ }).first();
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.getByText(/^Searching/).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/customers/${acme}/adoption**`);
    await page.getByRole('heading', { level: 1, name: 'Acme Corp' }).waitFor();
    expect((await focused()).id).toBe('main');
  });

  it('changes the period and whom it is compared with', async () => {
    await openAcme();
    await page.keyboard.press('4');
    await page.waitForURL('**/adoption?period=all');
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.search === '');
    await page.locator('#main').focus();
    await tabTo(({ tag }) => tag === 'input');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/adoption?period=90d');
    expect((await tabTo(({ tag }) => tag === 'select')).name).toBe('Compared with');
    await page.keyboard.press('End');
    await page.waitForURL('**/adoption?period=90d&comparison=all_customers');
    await visitor.settled();
  });

  it('moves from section to section', async () => {
    await openAcme();
    await page.keyboard.press(']');
    expect((await focused()).id).toBe('overview-title');
    await page.keyboard.press(']');
    expect((await focused()).id).toBe('engagement-title');
    await page.keyboard.press('[');
    expect((await focused()).id).toBe('overview-title');
  });

  it('walks through the points of a chart and reads them', async () => {
    await openAcme();
    const chart = page.locator('#engagement [role="img"][tabindex="0"]').first();
    await page.locator('#engagement-title').focus();
    await tabTo(({ role }) => role === 'img');
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
    const reading = page.locator('#engagement figure').first().getByRole('status');
    const read = async (keys: string): Promise<string> => {
      await page.keyboard.press(keys);
      return reading.innerText();
    };
    const first = await read('Home');
    const second = await read('ArrowRight');
    const last = await read('End');
    for (const words of [first, second, last]) expect(words).toMatch(/\d/);
    expect(new Set([first, second, last]).size).toBe(3);
    expect(await read('ArrowRight')).toBe(last);
    await read('ArrowLeft');
    await read('Home');
    expect(await read('ArrowLeft')).toBe(first);
  });

  it('opens the people behind a count, and gets the focus back after Escape', async () => {
    await openAcme();
    await page.locator('#engagement-title').focus();
    const opener = await tabTo(({ tag, name }) => tag === 'button' && /WAU|Weekly/.test(name));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('table').waitFor();
    for (let presses = 0; presses < 6; presses += 1) {
      expect(await tab()).toMatchObject({ seen: true });
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect((await focused()).name).toBe(opener.name);
  });

  it('shows the shortcuts by ?, and goes back by Escape', async () => {
    await visitor.open('/portfolio');
    const opener = page.getByRole('button', { name: /Ask or search/ });
    await opener.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.getByText('Go to the portfolio').waitFor();
    expect((await tab()).seen).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((button) => button === document.activeElement, await opener.elementHandle());
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL('**/customers');
  });

  it('opens the question why a recommendation is dismissed, and dismisses nothing by Escape', async () => {
    await openAcme();
    const title = await page.locator('#recs ol li strong').first().innerText();
    await page.locator('#recs-title').focus();
    const opener = await tabTo(({ name }) => name === `More about ${title}`);
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: 'Dismiss…' });
    await item.waitFor();
    for (let presses = 0; presses < 8 && !(await item.evaluate((element) => element === document.activeElement)); presses += 1)
      await page.keyboard.press('ArrowDown');
    expect((await focused()).name).toBe('Dismiss…');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect((await focused()).seen).toBe(true);
    await page.keyboard.type('Not now');
    await page.keyboard.press('Escape');
    // What was typed is not thrown away without a question.
    await page.getByRole('dialog', { name: 'Discard' }).waitFor();
    await tabTo(({ name }) => name === 'Discard');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, opener.name);
    await openAcme();
    expect(await page.locator('#recs ol li strong').first().innerText()).toBe(title);
  });

  it('orders the accounts of the portfolio by Enter', async () => {
    await visitor.open('/portfolio');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const head = page.getByRole('columnheader', { name: 'Activation' });
    await page.locator('#main').focus();
    await tabTo(({ tag, name }) => tag === 'button' && name === 'Activation');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio?sort=-activation');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await visitor.settled();
    expect((await focused()).name).toBe('Activation');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio?sort=activation');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await visitor.settled();
  });
});
