import type { Page } from 'playwright-core';

declare global {
  interface Window {
    layoutShifts: { share: number; moved: string[] }[];
    largestPaint: number;
  }
}

const WATCH = `
  window.layoutShifts = [];
  window.largestPaint = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShifts.push({ share: entry.value, moved: entry.sources.map(({ node, previousRect: from, currentRect: to }) => [node?.nodeName, node?.className, node?.textContent?.slice(0, 60), from.x, from.y, '->', to.x, to.y].join(' ')) }); }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** Notes from the next page on what moves, and when the largest thing was painted. */
export const watchLayout = (page: Page): Promise<unknown> => page.addInitScript(WATCH);

/** Lets the page begin when its font is there: on a slow machine that may be late, and then words move as they should. */
export const holdForFont = (page: Page): Promise<unknown> => {
  const font = page.waitForResponse(/\/assets\/.*\.woff2$/).then((response) => response.finished());
  return page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await font;
    await route.continue();
  });
};

/** What moved (shares of the window), and milliseconds until the largest paint. */
export const layoutSeen = (page: Page): Promise<{ shifts: Window['layoutShifts']; largest: number }> =>
  page.evaluate(() => ({ shifts: window.layoutShifts, largest: window.largestPaint }));
