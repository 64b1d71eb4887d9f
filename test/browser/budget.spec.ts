import { gzipSync } from 'node:zlib';
import { closeBrowser, customerNamed, URL_OF_SYSTEM, Visitor } from './visitor';

/** Bytes after gzip. */
const MOST_SCRIPT = 240_000;
const MOST_STYLE = 25_000;
const MOST_FONT = 50_000;

declare global {
  interface Window {
    layoutShifts: number;
    largestPaint: number;
  }
}

/** Notes what moves and when the largest thing was painted, from the beginning. */
const WATCH = `
  window.layoutShifts = 0;
  window.largestPaint = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

describe('what a page costs', () => {
  afterAll(closeBrowser);

  it.each([
    { page: 'customer', width: 1440 },
    { page: 'customer', width: 390 },
    { page: 'portfolio', width: 1440 },
  ])('the $page page of $width pixels stays within its bytes, and nothing on it moves while it loads', async ({ page: name, width }) => {
    const path = name === 'portfolio' ? '/portfolio' : `/customers/${await customerNamed('Acme Corp')}/adoption`;
    const visitor = await Visitor.signedIn(null, { viewport: { width, height: 900 } });
    const { page } = visitor;
    const files = new Map<string, number>();
    page.on('response', async (response) => {
      const file = new URL(response.url()).pathname;
      if (file.startsWith('/assets/') || file === '/theme.js')
        files.set(file, (await response.body()).length === 0 ? 0 : gzipSync(await response.body(), { level: 9 }).length);
    });
    await page.addInitScript(WATCH);
    // A browser that has nothing kept yet.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(URL_OF_SYSTEM + path);
    await visitor.settled();
    const sum = (ending: RegExp): number => [...files].filter(([file]) => ending.test(file)).reduce((total, [, bytes]) => total + bytes, 0);
    // Charts come after the first paint.
    const script = sum(/^(?!.*\/echarts-).*\.js$/);
    const style = sum(/\.css$/);
    const font = sum(/\.woff2$/);
    const { shifts, largest } = await page.evaluate(() => ({ shifts: window.layoutShifts, largest: window.largestPaint }));
    process.stdout.write(
      `${name} at ${width}: scripts ${script}, charts ${sum(/\/echarts-.*\.js$/)}, styles ${style}, font ${font} bytes; largest paint ${Math.round(largest)} ms, shift ${shifts.toFixed(4)}\n`,
    );
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(style).toBeLessThanOrEqual(MOST_STYLE);
    expect(font).toBeLessThanOrEqual(MOST_FONT);
    expect(shifts).toBe(0);
    await visitor.leave();
  });
});
