import type { Page } from 'playwright-core';
import { expectNoSidewaysScroll } from './accessible';
import { closeBrowser, customerNamed, Visitor } from './visitor';

/** Width of A4 without margins of 12 mm, CSS pixels. */
const PAPER = { width: 703, height: 1032 };
const TABLET = { width: 768, height: 1024 };
const SECTIONS = ['overview', 'engagement', 'features', 'trends', 'peers', 'recs'];
const WHITE = 'rgb(255, 255, 255)';

/** Prints as far as the page notices it: its own preparation, and the styles for paper. */
async function putOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Shown words that lie, wholly or in part, outside a box that hides what is outside. Runs in the browser. */
function textThatIsCut(section: Element): string[] {
  const cut: string[] = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const words = texts.currentNode.textContent?.trim() ?? '';
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const text = range.getBoundingClientRect();
    const above: Element[] = [];
    for (let at = texts.currentNode.parentElement; at !== null && section.contains(at); at = at.parentElement) above.push(at);
    if (words === '' || text.width === 0 || above.some((box) => box.classList.contains('visually-hidden'))) continue;
    const hidden = above.some((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const sideways = overflowX !== 'visible' && (text.left < left - 1 || text.right > right + 1);
      return sideways || (overflowY !== 'visible' && (text.top < top - 1 || text.bottom > bottom + 1));
    });
    if (hidden) cut.push(words.slice(0, 60));
  }
  return cut;
}

describe('on paper', () => {
  let acme: string;

  beforeAll(async () => {
    acme = await customerNamed('Acme Corp');
  });
  afterAll(closeBrowser);

  it.each(['light', 'dark'] as const)('a customer’s page has all its sections, dark on white, and nothing to press: %s colours', async (colorScheme) => {
    const visitor = await Visitor.signedIn(null, { colorScheme });
    const page = await visitor.open(`/customers/${acme}/adoption`);
    await page.locator('#recs ol li').first().waitFor();
    const screen = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--card'));
    await putOnPaper(page);
    for (const navigation of await page.getByRole('navigation').all()) expect(await navigation.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /Ask or search/ }).isVisible()).toBe(false);
    expect(await page.getByRole('radiogroup', { name: 'Period' }).isVisible()).toBe(false);
    // Colours may still be on their way from the screen's.
    await page.waitForFunction(
      (white) => getComputedStyle(document.querySelector('#overview h3')!.closest('div[class*="card"]')!).backgroundColor === white,
      WHITE,
      { timeout: 5_000 },
    );
    const paper = await page.evaluate(() => ({
      html: getComputedStyle(document.documentElement).backgroundColor,
      card: getComputedStyle(document.querySelector('#overview h3')!.closest('div[class*="card"]')!).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }));
    expect({ html: paper.html, card: paper.card }).toEqual({ html: WHITE, card: WHITE });
    expect(Math.max(...(paper.ink.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(100);
    for (const id of SECTIONS) {
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      const cut = await page.locator(`#${id}`).evaluate(textThatIsCut);
      expect({ id, cut }).toEqual({ id, cut: [] });
    }
    await expectNoSidewaysScroll(page);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--card'))).toBe(screen);
    // The browser's own printing.
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--card'))).toBe(screen);
    await visitor.leave();
  });

  it('fits a tablet', async () => {
    const visitor = await Visitor.signedIn(null, { viewport: TABLET, hasTouch: true });
    for (const path of ['/portfolio', `/customers/${acme}/adoption`, `/customers/${acme}/adoption/dormant`]) {
      const page = await visitor.open(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expectNoSidewaysScroll(page);
    }
    await visitor.leave();
  });
});
